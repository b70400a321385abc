import type { VisitRecord } from '../../data/generate/record';
import { bareDistrict, bareName, bareProvince, normalised, typeToldBy } from './names';
import { groups, numberOf, textOf } from './values';

interface Description {
	visit: VisitRecord;
	code: string;
	province: string;
	district: string;
	type: string;
	name: string;
}

/** The type a visit gives, else the one its agency's name tells; undefined where neither does. */
export function typeOf(visit: VisitRecord): string | undefined {
	return textOf(visit, 'agency_type') ?? typeToldBy(textOf(visit, 'agency_name'));
}

function describe(visit: VisitRecord): Description {
	return {
		visit,
		code: normalised(textOf(visit, 'agency_code')),
		province: bareProvince(textOf(visit, 'province')),
		district: bareDistrict(textOf(visit, 'district')),
		type: typeOf(visit) ?? '',
		name: bareName(textOf(visit, 'agency_name')),
	};
}

function typeAndName({ type, name }: Description): string {
	return `${type}|${name}`;
}

/** Places conflict only where both are known: a blank one says nothing. */
function conflicts(place: string, known: readonly string[]): boolean {
	const filled = known.filter((other) => other !== '');
	return place !== '' && filled.length > 0 && !filled.includes(place);
}

/** Whether a row may be of an agency, going by where the agency's own rows place it. */
function fits(row: Description, agency: readonly Description[]): boolean {
	const { province, district } = row;
	const provinces = agency.map((other) => other.province);
	const districts = agency.map((other) => other.district);
	return !conflicts(province, provinces) && !conflicts(district, districts);
}

/**
 * The agency of each visit that names one and a fiscal year, as a key: its code, or that of the
 * only coded agency it fits, else province, district, type and name.
 */
export function identify(visits: readonly VisitRecord[]): Map<VisitRecord, string> {
	const rows = visits
		.filter((visit) => textOf(visit, 'agency_name') && numberOf(visit, 'fiscal_year'))
		.map(describe);
	const coded = rows.filter(({ code }) => code !== '');
	const byCode = groups(coded, ({ code }) => code);
	const byName = groups(coded, typeAndName);
	const keyOf = (row: Description) => {
		if (row.code !== '') return `code|${row.code}`;
		const namesakes = new Set(byName.get(typeAndName(row))?.map(({ code }) => code));
		const fitting = [...namesakes].filter((code) => fits(row, byCode.get(code) ?? []));
		if (fitting.length === 1) return `code|${fitting[0]}`;
		return `name|${row.province}|${row.district}|${typeAndName(row)}`;
	};
	return new Map(rows.map((row) => [row.visit, keyOf(row)]));
}
