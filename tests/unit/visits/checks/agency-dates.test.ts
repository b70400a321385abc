import { describe } from 'vitest';
import { examples } from './found';

describe('dates', () => {
	examples([
		{
			code: 'date_outside_year',
			speaks: [{ visit_date: '2019-09-30' }, { visit_date: '2021-01-01' }],
			silent: [{ visit_date: '2019-10-01' }, { visit_date: '2020-12-31' }, {}],
		},
		{
			code: 'unusual_ita_year',
			speaks: [{ ita_fiscal_year: 2563 }, { ita_fiscal_year: 2561 }],
			silent: [{ ita_fiscal_year: 2562 }, {}],
		},
	]);
});

describe('agency', () => {
	examples([
		{
			code: 'type_disagrees',
			speaks: [{ agency_type: 'town' }],
			silent: [
				{ agency_type: 'sao' },
				{ agency_name: 'ทุ่งแก', agency_type: 'town' },
				{ agency_type: undefined },
			],
		},
		{
			code: 'type_unknown',
			speaks: [{ agency_type: undefined, agency_name: 'ทุ่งแก' }],
			silent: [{ agency_type: undefined }, { agency_name: 'ทุ่งแก' }],
		},
		{
			code: 'type_inferred',
			speaks: [{ agency_type: undefined }],
			silent: [{}, { agency_type: undefined, agency_name: 'ทุ่งแก' }],
		},
		{
			code: 'district_blank',
			speaks: [{ district: undefined }, { district: undefined, agency_type: undefined }],
			silent: [
				{},
				...['pao', 'university', 'provincial_office', 'other'].map((agency_type) => ({
					district: undefined,
					agency_type,
				})),
				{ district: undefined, agency_type: undefined, agency_name: 'ทุ่งแก' },
			],
		},
	]);
});
