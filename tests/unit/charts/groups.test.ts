import { describe, expect, it } from 'vitest';
import { markedFew } from '$lib/charts/few';
import { groupsOf, nText, ordered } from '$lib/charts/groups';
import { extremes } from '$lib/charts/extremes';
import { medianTotal, type Overview } from '$lib/summaries';
import { formatScore, th } from '$lib/words';
import { contextOf } from './drawn';
import { overviewOf, type Agency } from './overviews';
import { fullAgencies, states } from './states';

const median = (group: { row: ReturnType<typeof groupsOf>[number]['row'] }) =>
	group.row.figure(medianTotal).value;
const namesOf = (groups: readonly { name: string }[]) => groups.map(({ name }) => name);

describe('groups', () => {
	it('puts the district of the capital first, then Thai order, the unknown last', () => {
		const districts = ['อากาศอำนวย', undefined, 'เจริญศิลป์', 'เมืองสกลนคร', 'กุสุมาลย์', 'โพนนาแก้ว'];
		const overview = overviewOf(districts.map((district): Agency => ({ district })));
		expect(namesOf(groupsOf(contextOf(overview, 'district')))).toEqual([
			...['เมืองสกลนคร', 'กุสุมาลย์', 'เจริญศิลป์', 'โพนนาแก้ว', 'อากาศอำนวย'],
			th.filters.noDistrict,
		]);
	});

	it('keeps types in the order of the form, the unknown last', () => {
		const types = [undefined, 'other', 'sao', 'pao', 'town', 'subdistrict'];
		const overview = overviewOf(types.map((agency_type): Agency => ({ agency_type })));
		expect(namesOf(groupsOf(contextOf(overview, 'type')))).toEqual([
			...['อบจ.', 'ทม.', 'ทต.', 'อบต.', 'อื่นๆ'],
			th.filters.noType,
		]);
	});

	it('takes other rows than the overview’s own, one a row', () => {
		const { districtLevels } = states.full;
		const groups = groupsOf(contextOf(states.full, 'district'), districtLevels);
		expect(groups).toHaveLength(districtLevels.length);
		expect(namesOf(groups)[0]).toBe('เมืองสกลนคร');
	});

	it('is one group for the whole', () => {
		const [whole, ...others] = groupsOf(contextOf(states.full, 'whole'));
		expect(whole?.row).toBe(states.full.whole);
		expect(others).toEqual([]);
	});

	it('fades those not chosen, and none where nothing is chosen', () => {
		const chosen = overviewOf(fullAgencies, { districts: ['กุสุมาลย์'], types: ['sao'] });
		const bright = (part: 'district' | 'type', overview = chosen) =>
			groupsOf(contextOf(overview, part))
				.filter(({ faded }) => !faded)
				.map(({ id }) => id);
		expect(bright('district')).toEqual(['กุสุมาลย์']);
		expect(bright('type')).toEqual(['sao']);
		expect(bright('district', states.full)).toHaveLength(4);
	});
});

describe('order by a value', () => {
	it('puts districts with the greatest first and the unknown value last', () => {
		const missing = overviewOf([...fullAgencies, { district: 'กก', agency_type: 'sao' }]);
		const context = contextOf(missing, 'district');
		const groups = ordered(groupsOf(context), context, median);
		const values = groups.map(median);
		expect(groups.at(-1)?.name).toBe('กก');
		expect(values.slice(0, -1)).toEqual([...values.slice(0, -1)].sort((a = 0, b = 0) => b - a));
	});

	it('leaves types in the order of the form', () => {
		const context = contextOf(states.full, 'type');
		expect(ordered(groupsOf(context), context, median)).toEqual(groupsOf(context));
	});
});

describe('extremes', () => {
	const scored = (district: string, total: number, count: number) =>
		Array<Agency>(count).fill({ district, ita_total: total });
	const said = { what: 'มัธยฐาน', highest: 'สูงสุด', lowest: 'ต่ำสุด' };
	const ofOverview = (overview: Overview) => {
		const context = contextOf(overview, 'district');
		return extremes(groupsOf(context), medianTotal, said, formatScore, context);
	};
	const extremesOf = (...agencies: Agency[][]) => ofOverview(overviewOf(agencies.flat()));

	it('passes over groups of few agencies where two others stand, and says so', () => {
		expect(extremesOf(scored('ค', 99, 4), scored('ก', 90, 5), scored('ข', 70, 5))).toBe(
			'ในกลุ่มตั้งแต่ 5 แห่งขึ้นไป: สูงสุด ก 90.00 (n 5) · ต่ำสุด ข 70.00 (n 5)',
		);
	});

	it('passes over the only agency of a district in seven years', () => {
		const years = [...Array(7).keys()].map((year) => 2561 + year);
		const seven = (...agencies: Agency[][]) =>
			years.flatMap((fiscal_year) => agencies.flat().map((own) => ({ ...own, fiscal_year })));
		const given = seven(scored('ค', 99, 1), scored('ก', 90, 5), scored('ข', 70, 5));
		const named = 'สูงสุด ก 90.00 (n 35) · ต่ำสุด ข 70.00 (n 35)';
		for (const chosen of [years, []]) {
			expect(ofOverview(overviewOf(given, { years: chosen }))).toBe(
				`ในกลุ่มที่แน่ใจว่ามาจาก 5 หน่วยงานขึ้นไป: ${named}`,
			);
		}
	});

	it('takes them where there are no two others', () => {
		expect(extremesOf(scored('ค', 99, 4), scored('ก', 90, 5))).toBe(
			'สูงสุด ค 99.00 (n 4) · ต่ำสุด ก 90.00 (n 5)',
		);
	});

	it('says how many share a value as it is written', () => {
		const [a, b, c] = ['ก', 'ข', 'ค'].map((name) => scored(name, 90, 5)) as Agency[][];
		expect(extremesOf(a ?? [], b ?? [], c ?? [], scored('ง', 70, 6))).toBe(
			'สูงสุด ก และอีก 2 กลุ่ม 90.00 · ต่ำสุด ง 70.00 (n 6)',
		);
		expect(extremesOf(a ?? [], b ?? [])).toBe('ทุกกลุ่มเท่ากัน มัธยฐาน 90.00');
		expect(extremesOf(a ?? [])).toBe('ก · มัธยฐาน 90.00 (n 5)');
	});

	it('finds none where no value is known', () => {
		expect(extremesOf([{ district: 'ก' }])).toBeUndefined();
	});
});

it('marks one to four agencies as few', () => {
	const few = { few: true, fewWords: '(ไม่ถึง 5)' };
	const context = contextOf(states.full, 'district');
	expect([0, 1, 4, 5].map((n) => markedFew(context, n))).toEqual([{}, few, few, {}]);
	expect(markedFew(contextOf(states.full, 'district', 'en'), 4).fewWords).toBe('(under 5)');
	expect(nText(1234)).toBe('n 1,234');
});

it('marks over two years up to eight agency-years as maybe few', () => {
	const few = { few: true, fewWords: '(อาจไม่ถึง 5)' };
	const context = contextOf(states['two regimes'], 'district');
	expect([0, 8, 9].map((n) => markedFew(context, n))).toEqual([{}, few, {}]);
	const inEnglish = contextOf(states['two regimes'], 'district', 'en');
	expect(markedFew(inEnglish, 8).fewWords).toBe('(maybe under 5)');
});
