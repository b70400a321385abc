import { districtKey, provinceKey } from './agency';

/**
 * Tells whether a district stands in a province, both as a file writes them; undefined where the
 * province is none of the 77, so that nothing can be said.
 */
export type Gazetteer = (province: string, district: string) => boolean | undefined;

/** Offices write เมือง alone for the district of the province's own name. */
const capital = 'เมือง';

/** The gazetteer of the 77 provinces and 928 districts; fetched when called, by whoever reads files. */
export async function loadGazetteer(): Promise<Gazetteer> {
	const { getProvinceAll, getDistrictByProvince } = await import('thai-address-universal');
	const districts = new Map<string, Set<string>>();
	for (const province of await getProvinceAll()) {
		const names = await getDistrictByProvince(province);
		districts.set(provinceKey(province), new Set([capital, ...names.map(districtKey)]));
	}
	// Places repeat in nearly every row.
	const known = new Map<string, boolean | undefined>();
	return (province, district) => {
		const place = `${province}\n${district}`;
		if (!known.has(place)) {
			known.set(place, districts.get(provinceKey(province))?.has(districtKey(district)));
		}
		return known.get(place);
	};
}
