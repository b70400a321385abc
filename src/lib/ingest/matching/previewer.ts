import { partOf, type FileBytes, type Part } from '../read-tables';
import type { ReadTable } from '../types';
import { recall } from './apply';
import type { ChosenMatching } from './chosen-matching';
import { previewOf, type Preview } from './preview';

interface Asked {
	/** What is said so far; absent: what is remembered for the table's headers. */
	readonly matching?: ChosenMatching;
	readonly year?: number;
	readonly remembered: readonly ChosenMatching[];
}

const howOf = ({ encoding, separator, headerRow }: ChosenMatching) =>
	JSON.stringify([encoding, separator, headerRow]);

/** Previews one table as more and more is said of it; reads it again only where it is read otherwise. */
export class Previewer {
	readonly #part: Part;
	#read: { how: string; table: ReadTable } | undefined;

	/** @throws IngestError where the file has no such table */
	constructor(file: FileBytes, part: string | undefined) {
		this.#part = partOf(file, part);
	}

	/** @throws IngestError where it cannot be read so */
	async preview({ matching: said, year, remembered }: Asked): Promise<Preview> {
		if (said) return previewOf(await this.#table(said), said, year);
		const { read, matching = { columns: [] } } = await recall(this.#part, remembered, {
			startOnly: true,
		});
		this.#read = { how: howOf(matching), table: read };
		return previewOf(read, matching, year);
	}

	async #table(matching: ChosenMatching): Promise<ReadTable> {
		const how = howOf(matching);
		if (this.#read?.how !== how) {
			this.#read = { how, table: await this.#part.read({ ...matching, startOnly: true }) };
		}
		return this.#read.table;
	}
}
