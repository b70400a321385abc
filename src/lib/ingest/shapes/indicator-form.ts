import { indicators } from '$lib/ita';
import { columnNamed, readerOf, type Cell, type Column } from '$lib/visits';
import { headerKey } from '../header';
import { isBlank } from '../layout/columns';
import type { Matching } from '../match-columns';
import type { RawTable } from '../raw-table';
import { mostly, placesHeaded } from './columns-by-header';
import { indicatorOf } from './indicator-word';
import type { LongForm } from './long-form';

const naming = /ตัวชี้วัด|ประเด็น|หัวข้อ|รายการ|เครื่องมือ|แบบวัด|indicator|topic/;
const scoring = /คะแนน|ผลการประเมิน|ร้อยละ|score|points/;
/** Scores of nobody, of others or of another year. */
const otherScore = /เต็ม|น้ำหนัก|ถ่วง|เป้า|เฉลี่ย|ปีก่อน|ปีที่แล้ว|ที่ผ่านมา|full|max|weight|target|mean|average/;
/** What of several such columns is the score. */
const plainScore = /^(คะแนน(ที่ได้|ตัวชี้วัด|ประเมิน|ita)?|ผลคะแนน(ita)?|score)$/;

const readScore = readerOf(columnNamed('ita_total') as Column, []);
const isScore = (cell: Cell) => readScore(cell).value !== undefined;

/** Several names in a row are an indicator and one of its sub-indicators, which is meant; or unclear. */
function narrowest(names: readonly (string | undefined)[]): string | undefined {
	const [widest, ...others] = [...new Set(names)].sort(
		(one, other) => (one?.length ?? 0) - (other?.length ?? 0),
	);
	const [narrower] = others;
	if (others.length === 0) return widest;
	return others.length === 1 && narrower?.startsWith(`${widest}_`) ? narrower : undefined;
}

function scorePlace(
	table: RawTable,
	matching: Matching,
	names: readonly number[],
): number | undefined {
	const key = (place: number) => headerKey(table.headers[place] ?? '');
	const scores = placesHeaded(table, matching, scoring).filter(
		(place) =>
			!names.includes(place) && !otherScore.test(key(place)) && mostly(table.cells[place], isScore),
	);
	const plain = scores.filter((place) => plainScore.test(key(place)));
	const [only, another] = scores.length > 1 ? plain : scores;
	return another === undefined ? only : undefined;
}

/** A table with a row an agency and indicator: a column names the indicator, another gives its score. */
export function indicatorForm(table: RawTable, matching: Matching): LongForm | undefined {
	if (indicators.some(({ id }) => matching.places.has(id))) return undefined;
	const names = placesHeaded(table, matching, naming).filter((place) =>
		mostly(table.cells[place], (cell) => indicatorOf(cell) !== undefined),
	);
	const score = scorePlace(table, matching, names);
	if (names.length === 0 || score === undefined) return undefined;

	const written = (row: number) =>
		names.map((place) => table.cells[place]?.at(row)).filter((cell) => !isBlank(cell));
	const nameOf = (row: number) => narrowest(written(row).map(indicatorOf));
	const told = new Set(Array.from(table.rowNumbers, (_, row) => nameOf(row)));
	told.delete(undefined);
	if (told.size < 2) return undefined;

	const level = matching.places.get('ita_level');
	// Beside a total, a level at an indicator is that indicator's.
	const levelOfTotal = told.has('ita_total') && level !== score ? level : undefined;
	return {
		shape: 'indicator',
		used: new Set([...names, score, ...(levelOfTotal === undefined ? [] : [levelOfTotal])]),
		speaks: (row) => written(row).length > 0,
		refusal(row) {
			const [first] = written(row);
			if (nameOf(row) !== undefined) return undefined;
			if (first === undefined && isBlank(table.cells[score]?.at(row))) return undefined;
			return { code: 'unknown_indicator', value: first?.toString() };
		},
		says(row) {
			const name = nameOf(row);
			if (name === undefined) return [];
			const own = [{ name, place: score }];
			return name === 'ita_total' && levelOfTotal !== undefined
				? [...own, { name: 'ita_level', place: levelOfTotal }]
				: own;
		},
	};
}
