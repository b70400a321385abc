import { agencyTypes, incomplete, levels } from '$lib/ita';
import { unknownGroup, type Catalogue, type District, type Province } from '$lib/filters';
import type { Engine } from './engine';

/** The different ids of a column, as one text. */
const listed = (id: string) => `array_to_string(list(DISTINCT ${id}), ',')`;

/** What there is to choose from in the composed agency-years. */
export async function readCatalogue(engine: Engine): Promise<Catalogue> {
	const years = await engine.query(`
SELECT fiscal_year::INTEGER AS year, count(*)::INTEGER AS agency_years,
	count(*) FILTER (visited)::INTEGER AS visited, count(total)::INTEGER AS scored,
	array_to_string(list_sort(list(DISTINCT ita_year) FILTER (total IS NOT NULL)), ',') AS ita_years
FROM agency_years WHERE as_of = 'latest' GROUP BY ALL ORDER BY year`);
	const districts = await engine.query(`
SELECT code::INTEGER AS code, coalesce(province_key, '') AS province, district_key AS name
FROM districts ORDER BY code`);
	const provinces = await engine.query(`
SELECT code::INTEGER AS code, province_key AS id FROM provinces ORDER BY code`);
	const [present] = await engine.query(`
SELECT ${listed('level')} AS levels, ${listed(`coalesce(agency_type::VARCHAR, '${unknownGroup}')`)} AS types,
	coalesce(bool_or(district = 0), false) AS blank_district
FROM agency_years`);
	const isPresent = (ids: unknown) => {
		const among = new Set(String(ids ?? '').split(','));
		return (id: string) => among.has(id);
	};
	return {
		years: years.map((row) => ({
			year: row.year as number,
			agencyYears: row.agency_years as number,
			visited: row.visited as number,
			scored: row.scored as number,
			itaYears: row.ita_years ? (row.ita_years as string).split(',').map(Number) : [],
		})),
		districts: [
			...named(districts as unknown as NamedDistrict[]),
			...(present?.blank_district ? [{ code: 0, id: unknownGroup, province: '', name: '' }] : []),
		],
		types: [...agencyTypes.map(({ id }) => id), unknownGroup].filter(isPresent(present?.types)),
		provinces: provinces as unknown as Province[],
		levels: [...levels, incomplete].map(({ id }) => id).filter(isPresent(present?.levels)),
	};
}

type NamedDistrict = Omit<District, 'id'>;

/** Ids of districts: the name alone where it tells them apart, else the province before it. */
function named(districts: readonly NamedDistrict[]): District[] {
	const provinces = new Set(districts.map(({ province }) => province).filter(Boolean));
	return districts.map((district) => ({
		...district,
		id:
			provinces.size > 1 && district.province
				? `${district.province}/${district.name}`
				: district.name,
	}));
}
