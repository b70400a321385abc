import type { Text } from '$lib/ita';

/** What figures can be broken down by. */
export interface Dimension {
	readonly label: Text;
	/** SQL over agency_years that is grouped by: a code, which is quick. NULL is unknown. */
	readonly sql: string;
	/** From that SQL to what the rows carry. */
	readonly read: (sql: string) => string;
}

const wholeNumber = (sql: string) => `${sql}::INTEGER`;
const text = (sql: string) => `${sql}::VARCHAR`;

/** Bins of the distribution are this many points wide; the last holds 100 too. */
export const binWidth = 5;
export const binCount = 100 / binWidth;

export const dimensions = {
	year: {
		label: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
		sql: 'fiscal_year',
		read: wholeNumber,
	},
	province: { label: { th: 'จังหวัด', en: 'Province' }, sql: 'province', read: wholeNumber },
	district: { label: { th: 'อำเภอ', en: 'District' }, sql: 'district', read: wholeNumber },
	type: { label: { th: 'ประเภทหน่วยงาน', en: 'Agency type' }, sql: 'agency_type', read: text },
	itaYear: { label: { th: 'ปี ITA', en: 'ITA year' }, sql: 'ita_year', read: wholeNumber },
	regime: { label: { th: 'ชุดระดับ', en: 'Set of levels' }, sql: 'regime', read: text },
	level: { label: { th: 'ระดับ', en: 'Level' }, sql: 'level', read: text },
	scoreBin: {
		label: { th: 'ช่วงคะแนน', en: 'Score range' },
		// least() passes over NULL: a blank total would fall into the last bin.
		sql: `CASE WHEN total IS NOT NULL
			THEN least(${binCount - 1}, total // (${binWidth} * score_scale())) END::TINYINT`,
		read: wholeNumber,
	},
	total: {
		label: { th: 'คะแนนรวม', en: 'Total' },
		// As an integer the engine would group it in an array with a place for every total there could
		// be, times every type: to make that takes longer than to count the agencies.
		sql: '(total / score_scale())::DOUBLE',
		read: (sql) => sql,
	},
} as const satisfies Record<string, Dimension>;

export type DimensionId = keyof typeof dimensions;
