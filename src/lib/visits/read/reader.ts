import type { Column, Kind, Value } from '../column';
import { readAdvice } from './advice';
import { readAgencyType } from './agency-type';
import { readBaht } from './baht';
import { readBand } from './band';
import { readCount } from './count';
import { readDate } from './date';
import { readLevel } from './level';
import { blank, type Cell, type Reading } from './reading';
import { readRound } from './round';
import { readScore } from './score';
import { readFreeText, readIdentifier, readText } from './text';
import { crossMeansYes, readYesNo } from './yes-no';
import { readYear, type Era } from './year';

export type Reader = (cell: Cell) => Reading<Value>;

const readers: Readonly<
	Record<Exclude<Kind, 'yes_no'>, (cell: Cell, short?: Era) => Reading<Value>>
> = {
	text: readText,
	year: readYear,
	round: readRound,
	date: readDate,
	score: readScore,
	baht: readBaht,
	count: readCount,
	agency_type: readAgencyType,
	level: readLevel,
	band: readBand,
	advice: readAdvice,
};

/** Whether a column is written on freely; names of agencies and places are not. */
export const holdsFreeText = ({ kind, identifier, section }: Column) =>
	kind === 'text' && !identifier && section !== 'agency';

function readerOfKind(column: Column, cells: Iterable<Cell>, short?: Era): Reader {
	const { kind, identifier } = column;
	if (kind === 'yes_no') {
		const crossIsYes = crossMeansYes(cells);
		return (cell) => readYesNo(cell, crossIsYes);
	}
	if (holdsFreeText(column)) return readFreeText;
	if (identifier) return readIdentifier;
	const read = readers[kind];
	return (cell) => read(cell, short);
}

/** The reader of one column of a file, for cells of which each is another: it remembers nothing. */
export function readerOfEach(column: Column, cells: Iterable<Cell>, short?: Era): Reader {
	const read = readerOfKind(column, cells, short);
	return (cell) => (cell === undefined || cell === null || cell === '' ? blank : read(cell));
}

/**
 * The reader of one column of a file; it remembers what it read, since values repeat.
 * @param cells the distinct values of the column: what a cross means depends on them.
 * @param short era of years of two digits; Buddhist where it is not said
 */
export function readerOf(column: Column, cells: Iterable<Cell>, short?: Era): Reader {
	const read = readerOfEach(column, cells, short);
	const known = new Map<Cell, Reading<Value>>();
	return (cell) => {
		// A typed date is another object in every row, so remembering it never pays.
		if (cell instanceof Date) return read(cell);
		let reading = known.get(cell);
		if (!reading) known.set(cell, (reading = read(cell)));
		return reading;
	};
}
