import { IngestError } from '../ingest-error';
import { matchingOf, proposalOf, sampleOf, type Matching } from '../match-columns';
import type { Part } from '../read-tables';
import type { ReadTable } from '../types';
import {
	fingerprintOfMatching,
	type ChosenMatching,
	type Conventions,
	type ReadAs,
} from './chosen-matching';
import { columnIds, fingerprintOf } from './column-ids';
import type { Proposal } from './proposal';

type Table = ReadTable['table'];

/** What was chosen for the columns of a table; those about people stay out, whatever was. */
export function chosenProposals({ headers, cells }: Table, chosen: ChosenMatching): Proposal[] {
	const byId = new Map(chosen.columns.map(({ header, to }) => [header, to]));
	return columnIds(headers).map((id, place) => {
		const own = proposalOf(headers[place] ?? '', sampleOf(cells[place]));
		if (own.reason === 'people') return own;
		return { to: byId.get(id) ?? [], reason: 'chosen' };
	});
}

/**
 * What becomes of the columns of a table as was chosen.
 * @param year fiscal year (BE) of every row, where no column gives it
 */
export function applyMatching(table: Table, chosen: ChosenMatching, year?: number): Matching {
	const conventions: Conventions = { era: chosen.era, scale: chosen.scale, year };
	return matchingOf(table, chosenProposals(table, chosen), conventions);
}

const saysHow = ({ encoding, separator, headerRow }: ReadAs) =>
	[encoding, separator, headerRow].some((said) => said !== undefined);

const rememberedFor = ({ headers }: Table, remembered: readonly ChosenMatching[]) => {
	const fingerprint = fingerprintOf(columnIds(headers));
	return remembered.find((matching) => fingerprintOfMatching(matching) === fingerprint);
};

/** A table, with what is remembered for one of its headers. */
export interface Recalled {
	readonly read: ReadTable;
	readonly matching?: ChosenMatching;
}

/** Reads only the start of a table as was once said of another, to see whether it has the same headers. */
async function recalledOtherwise(part: Part, remembered: readonly ChosenMatching[]) {
	for (const matching of remembered.filter(saysHow)) {
		try {
			const { table } = await part.read({ ...matching, startOnly: true });
			if (rememberedFor(table, [matching])) return matching;
		} catch (error) {
			if (!(error instanceof IngestError)) throw error;
		}
	}
	return undefined;
}

/**
 * Reads a table as it tells itself, or as is remembered for its headers.
 * @throws IngestError where it cannot be read either way
 */
export async function recall(
	part: Part,
	remembered: readonly ChosenMatching[],
	options: { startOnly?: boolean } = {},
): Promise<Recalled> {
	let told: Recalled | IngestError;
	try {
		const read = await part.read(options);
		const matching = rememberedFor(read.table, remembered);
		if (matching && !saysHow(matching)) return { read, matching };
		told = { read, matching };
	} catch (error) {
		if (!(error instanceof IngestError)) throw error;
		told = error;
	}
	const other = await recalledOtherwise(part, remembered);
	if (other) return { read: await part.read({ ...other, ...options }), matching: other };
	if (told instanceof IngestError) throw told;
	return told;
}
