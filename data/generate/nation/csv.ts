import papaparse from 'papaparse';
import type { Hand } from '../cell-text';
import { writeCells } from '../cells';
import { allColumns } from '../columns';
import type { Draft } from '../draft';

/** A neat office: one way to write everything. */
const neat: Hand = {
	thaiDigits: false,
	decomposed: false,
	year: 'buddhist',
	round: 'number',
	date: 'iso',
	baht: 'plain',
	prefix: 'short',
	type: 'short',
	blank: '',
};

const lines = (rows: readonly string[][]) => `${papaparse.unparse([...rows], { newline: '\n' })}\n`;

export const csvHeader = () => lines([allColumns.map(({ header }) => header)]);

/** Visits as delimited text, without the header. */
export function csvRows(drafts: readonly Draft[]): string {
	return lines(
		drafts.map((draft) => {
			const cells = writeCells(neat, draft, allColumns);
			return allColumns.map(({ name }) => cells[name] ?? '');
		}),
	);
}
