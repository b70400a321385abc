import type { Text } from './text';

export interface AgencyType {
	readonly id: string;
	readonly name: Text;
	/** As the form abbreviates it, for axes and tables. */
	readonly short: Text;
	/**
	 * Ways a name begins with the type; the longest match wins. Two letters alone need a space
	 * after them: ทมนางาม is a place.
	 */
	readonly prefixes: readonly string[];
	/** Local administrative organisations stand in a district, but for the provincial one. */
	readonly local: boolean;
}

/** In the order of the form. */
export const agencyTypes: readonly AgencyType[] = [
	{
		id: 'pao',
		name: { th: 'องค์การบริหารส่วนจังหวัด', en: 'Provincial Administrative Organization' },
		short: { th: 'อบจ.', en: 'PAO' },
		prefixes: ['องค์การบริหารส่วนจังหวัด', 'อบจ.', 'อบจ', 'อ.บ.จ.'],
		local: true,
	},
	{
		id: 'city',
		name: { th: 'เทศบาลนคร', en: 'City Municipality' },
		short: { th: 'ทน.', en: 'City' },
		prefixes: ['เทศบาลนคร', 'ทน.', 'ทน ', 'ท.น.'],
		local: true,
	},
	{
		id: 'town',
		name: { th: 'เทศบาลเมือง', en: 'Town Municipality' },
		short: { th: 'ทม.', en: 'Town' },
		prefixes: ['เทศบาลเมือง', 'ทม.', 'ทม ', 'ท.ม.'],
		local: true,
	},
	{
		id: 'subdistrict',
		name: { th: 'เทศบาลตำบล', en: 'Subdistrict Municipality' },
		short: { th: 'ทต.', en: 'Subdistrict' },
		prefixes: ['เทศบาลตำบล', 'ทต.', 'ทต ', 'ท.ต.'],
		local: true,
	},
	{
		id: 'sao',
		name: { th: 'องค์การบริหารส่วนตำบล', en: 'Subdistrict Administrative Organization' },
		short: { th: 'อบต.', en: 'SAO' },
		prefixes: ['องค์การบริหารส่วนตำบล', 'อบต.', 'อบต', 'อ.บ.ต.'],
		local: true,
	},
	{
		id: 'university',
		name: { th: 'มหาวิทยาลัย', en: 'University' },
		short: { th: 'มหาวิทยาลัย', en: 'University' },
		prefixes: ['มหาวิทยาลัย', 'ม.'],
		local: false,
	},
	{
		id: 'provincial_office',
		name: { th: 'สำนักงานจังหวัด', en: 'Provincial office' },
		short: { th: 'สนง.จังหวัด', en: 'Prov. office' },
		prefixes: ['สำนักงานจังหวัด', 'สนง.จังหวัด', 'สนจ.'],
		local: false,
	},
	{
		id: 'other',
		name: { th: 'อื่นๆ', en: 'Other' },
		short: { th: 'อื่นๆ', en: 'Other' },
		prefixes: ['อื่นๆ', 'อื่น ๆ', 'อื่น'],
		local: false,
	},
];
