import type { Text } from '$lib/ita';

/** What figures can be broken down by. */
export interface Dimension {
	readonly label: Text;
	/** SQL over agency_years; NULL is unknown. */
	readonly sql: string;
}

/** Bins of the distribution are this many points wide; the last holds 100 too. */
export const binWidth = 5;
export const binCount = 100 / binWidth;

export const dimensions = {
	year: { label: { th: 'ปีงบประมาณ', en: 'Fiscal year' }, sql: 'fiscal_year::INTEGER' },
	asOf: { label: { th: 'รอบ', en: 'Round' }, sql: 'as_of::VARCHAR' },
	province: { label: { th: 'จังหวัด', en: 'Province' }, sql: 'province::INTEGER' },
	district: { label: { th: 'อำเภอ', en: 'District' }, sql: 'district::INTEGER' },
	type: { label: { th: 'ประเภทหน่วยงาน', en: 'Agency type' }, sql: 'agency_type::VARCHAR' },
	itaYear: { label: { th: 'ปี ITA', en: 'ITA year' }, sql: 'ita_year::INTEGER' },
	regime: { label: { th: 'ชุดระดับ', en: 'Set of levels' }, sql: 'regime::VARCHAR' },
	level: { label: { th: 'ระดับ', en: 'Level' }, sql: 'level::VARCHAR' },
	scoreBin: {
		label: { th: 'ช่วงคะแนน', en: 'Score range' },
		// least() passes over NULL: a blank total would fall into the last bin.
		sql: `CASE WHEN total IS NOT NULL
			THEN least(${binCount - 1}, total // (${binWidth} * score_scale())) END::INTEGER`,
	},
	total: { label: { th: 'คะแนนรวม', en: 'Total' }, sql: '(total / score_scale())::DOUBLE' },
} as const satisfies Record<string, Dimension>;

export type DimensionId = keyof typeof dimensions;
