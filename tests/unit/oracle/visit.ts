import type { Value, VisitRecord } from '../../../data/generate/record';

/** An accepted visit of fiscal year 2563 to one coded อบต., unless told otherwise. */
export function visit(row: number, values: Record<string, Value>): VisitRecord {
	const usual = {
		fiscal_year: 2563,
		province: 'สกลนคร',
		district: 'เจริญศิลป์',
		agency_code: '6470101',
		agency_name: 'องค์การบริหารส่วนตำบลทุ่งแก',
		agency_type: 'sao',
	};
	return { row, accepted: true, values: { ...usual, ...values }, cells: {} };
}

/** The same, each visit to an agency of its own: codes are the row numbers. */
export function visits(values: readonly Record<string, Value>[]): VisitRecord[] {
	return values.map((own, index) => visit(index + 2, { agency_code: String(index + 2), ...own }));
}

/** The scores of the real visit form of fiscal year 2563 (ITA 2562). */
export const realScores = {
	...{ i1: 98.66, i2: 94.04, i3: 93.43, i4: 93.22, i5: 85.68 },
	...{ i6: 84.4, i7: 70.51, i8: 78.77 },
	...{ i9: 0, i9_1: 0, i9_2: 0, i9_3: 0, i9_4: 0, i9_5: 0, i10: 0, i10_1: 0, i10_2: 0 },
};

/** All ten indicators at one score. */
export function allTen(score: number): Record<string, number> {
	return Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`i${index + 1}`, score]));
}
