import { Parser } from 'htmlparser2';
import { IngestError } from '../ingest-error';
import type { Entry } from '../zip/directory';
import { unpackTo } from '../zip/unpack';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part's elements, by their names without a prefix. */
export interface Handlers {
	readonly open?: (name: string, attributes: Attributes) => void;
	readonly text?: (text: string) => void;
	readonly close?: (name: string) => void;
}

/** Some writers give every element the namespace's prefix: x:row. */
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** A workbook has no document type: it could name what is outside, or grow without end. */
function refuseType(name: string) {
	if (/^!doctype/i.test(name)) throw new IngestError('document_type');
}

/**
 * Reads one part of a workbook while it is unpacked; the text never stands in memory as a whole.
 * @throws IngestError document_type; what `unpackTo` throws.
 */
export function parseXml(bytes: Uint8Array, entry: Entry, { open, text, close }: Handlers): void {
	const parser = new Parser(
		{
			onopentag: open && ((name, attributes) => open(local(name), attributes)),
			ontext: text,
			onclosetag: close && ((name) => close(local(name))),
			onprocessinginstruction: refuseType,
		},
		{ xmlMode: true, decodeEntities: true },
	);
	const decoder = new TextDecoder();
	unpackTo(bytes, entry, (chunk) => parser.write(decoder.decode(chunk, { stream: true })));
	parser.end(decoder.decode());
}
