import type { Value, VisitRecord } from '../../../data/generate/record';
import { simulateProvince } from '../../../data/generate/simulate';

/** The province of the files, simulated once for all tests of a file. */
export const province = simulateProvince();
export const { visits, mistakes, headers } = province;
export const accepted = visits.filter((visit) => visit.accepted);

const prefixes: readonly (readonly [type: string, pattern: RegExp])[] = [
	['pao', /^(องค์การบริหารส่วนจังหวัด|อบจ\.|อ\.บ\.จ\.)/],
	['city', /^(เทศบาลนคร|ทน\.)/],
	['town', /^(เทศบาลเมือง|ทม\.)/],
	['subdistrict', /^(เทศบาลตำบล|ทต\.)/],
	['sao', /^(องค์การบริหารส่วนตำบล|อบต\.|อ\.บ\.ต\.)/],
	['university', /^มหาวิทยาลัย/],
	['provincial_office', /^สำนักงานจังหวัด/],
];

/** The type an agency's name tells, and the name without it. */
export function splitName(name: Value): { type: string; bare: string } {
	const text = String(name);
	const [type = '', pattern = /^/] = prefixes.find(([, prefix]) => prefix.test(text)) ?? [];
	return { type, bare: text.replace(pattern, '') };
}

function placeOf({ values }: VisitRecord): string {
	const { type, bare } = splitName(values.agency_name);
	return [values.district ?? '', type, bare].join('/');
}

const codes = new Map(
	accepted
		.filter(({ values }) => values.agency_code !== undefined)
		.map((visit) => [placeOf(visit), String(visit.values.agency_code)]),
);

/** Whose visit it is: the code, also where only other rows of the agency give it, else the place. */
export function agencyOf(visit: VisitRecord): string {
	const place = placeOf(visit);
	return String(visit.values.agency_code ?? codes.get(place) ?? place);
}

/** Visits gathered under a key. */
export function groupVisits(
	list: readonly VisitRecord[],
	keyOf: (visit: VisitRecord) => string,
): Map<string, VisitRecord[]> {
	const groups = new Map<string, VisitRecord[]>();
	for (const visit of list) {
		const key = keyOf(visit);
		groups.set(key, [...(groups.get(key) ?? []), visit]);
	}
	return groups;
}

export const agencyYear = (visit: VisitRecord) => `${agencyOf(visit)} ${visit.values.fiscal_year}`;
