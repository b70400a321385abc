import { indicators, subIndicators, type Indicator } from '$lib/ita';
import { columnsOf, type Column } from '../column';

const column = columnsOf('ita');

/** Names of the indicator columns: i1 … i10 and i9_1 … i10_2. */
export type IndicatorName =
	`i${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}` | `i9_${1 | 2 | 3 | 4 | 5}` | `i10_${1 | 2}`;

const indicatorColumn =
	(word: string, english: string) =>
	({ id, number, name }: Indicator): Column<IndicatorName, 'score'> => ({
		...column(id as IndicatorName, 'score', `${english} ${number} ${name.en}`, [
			`${word}ที่ ${number}`,
			`${word} ${number}`,
			name.th,
			`${word}ที่ ${number} ${name.th}`,
			`${word} ${number} ${name.th}`,
			`${number} ${name.th}`,
		]),
		label: { th: `${word}ที่ ${number} ${name.th}`, en: `${english} ${number} ${name.en}` },
	});

/** The assessment of the year before: sections 1.4 and 3.1 of the form. */
export const itaColumns = [
	column('ita_fiscal_year', 'year', 'ITA year', ['ปีที่ประเมิน ITA', 'ปี ITA', 'ปีที่ประเมิน']),
	column('ita_total', 'score', 'ITA total', [
		'คะแนน ITA',
		'ผลคะแนน',
		'คะแนนรวม',
		'ผลคะแนน ITA',
		'คะแนนรวม ITA',
	]),
	column('ita_level', 'level', 'ITA level', ['ระดับ', 'ระดับผลการประเมิน', 'ระดับ ITA']),
	column('iit', 'score', 'IIT score', ['IIT', 'คะแนน IIT', 'แบบ IIT']),
	column('eit', 'score', 'EIT score', ['EIT', 'คะแนน EIT', 'แบบ EIT']),
	column('oit', 'score', 'OIT score', ['OIT', 'คะแนน OIT', 'แบบ OIT']),
	...indicators.map(indicatorColumn('ตัวชี้วัด', 'Indicator')),
	...subIndicators.map(indicatorColumn('ตัวชี้วัดย่อย', 'Sub-indicator')),
] as const;
