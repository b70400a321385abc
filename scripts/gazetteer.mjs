const name = 'virtual:gazetteer';
const resolved = `\0${name}`;

/**
 * The districts of each province as a module: names alone, a tenth of the package they are taken
 * from when the dashboard is built, which also holds subdistricts, postal codes and English.
 * @type {import('vite').Plugin}
 */
export const gazetteer = {
	name: 'gazetteer',
	resolveId: (id) => (id === name ? resolved : undefined),
	async load(id) {
		if (id !== resolved) return undefined;
		const { getProvinceAll, getDistrictByProvince } = await import('thai-address-universal');
		const districts = {};
		for (const province of await getProvinceAll()) {
			districts[province] = await getDistrictByProvince(province);
		}
		return `export default ${JSON.stringify(districts)}`;
	},
};
