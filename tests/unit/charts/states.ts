import { indicators, subIndicators } from '$lib/ita';
import { overviewOf, type Agency } from './overviews';

/** All ten indicators at one score, but for 9 and 10 with their sub-indicators. */
export const scores = (score: number, disclosure = score): Agency =>
	Object.fromEntries(
		[...indicators, ...subIndicators].map(({ id, form }) => [
			id,
			form === 'oit' ? disclosure : score,
		]),
	);

/** A plan as a visit reports it, at 6 months. */
const plan = (completed: number, total: number): Agency => ({
	eplan_reported: true,
	round: 6,
	projects_total: total,
	projects_completed: completed,
	projects_in_progress: Math.floor((total - completed) / 2),
});

/** What a visit ticks of the form's three lists. */
const answers: Agency = {
	plan_obstacle_budget: true,
	plan_obstacle_staffing: false,
	ita_obstacle_understanding: true,
	ita_obstacle_other: 'พนักงานบางท่านยังไม่ทราบความสำคัญของการประเมิน ITA',
	support_workshop: true,
	support_manual: false,
};

/** What a visit says of disclosures, levels and advice, and in free words. */
const form: Agency = {
	...{ plan_budget: 306_000, implementation_level: 'medium', overall_level: 'high' },
	...{ plan_published: true, progress_published: false, annual_report_published: false },
	progress_published_reason: 'อยู่ระหว่างปรับปรุงเว็บไซต์',
	advice_in_place: '1.1|1.3|10.1|10.1.2',
	...{ oit_basic_complete: true, oit_budget_complete: false },
	oit_budget_complete_reason: 'รอผู้บริหารลงนาม',
	suggestions: 'ขอตัวอย่างการเปิดเผยงบประมาณ <b>{ตัวอย่าง}</b>',
};

const sao = (district: string | undefined, ...parts: Agency[]): Agency =>
	Object.assign({ agency_type: 'sao', district }, ...parts) as Agency;
const municipality = (district: string, ...parts: Agency[]): Agency => ({
	...sao(district, ...parts),
	agency_type: 'subdistrict',
});

/** A few districts and types, of every completeness. */
export const fullAgencies: readonly Agency[] = [
	municipality('เมืองสกลนคร', scores(96), plan(8, 10), answers, form),
	municipality('เมืองสกลนคร', scores(90, 82), plan(3, 10)),
	sao('เมืองสกลนคร', scores(88, 86), plan(5, 8), { plan_obstacle_executives: true }),
	sao('เมืองสกลนคร', scores(84), plan(2, 12), answers, form),
	sao('เมืองสกลนคร', scores(91, 71.5), { eplan_reported: false }),
	sao('เมืองสกลนคร', { ita_level: 'incomplete' }, plan(0, 4)),
	sao('กุสุมาลย์', scores(79.25, 60), plan(34, 80), answers, {
		...{ plan_published: false, advice_in_place: '1.2|10.2', plan_budget: 1_200_000 },
		suggestions: 'งบประมาณน้อย',
	}),
	sao('กุสุมาลย์', scores(88, 40), { eplan_reported: false }),
	municipality('กุสุมาลย์', { ita_total: 74.5 }),
	sao('อากาศอำนวย', scores(86.5, 0), plan(1, 3)),
	{ agency_type: 'pao', ...scores(93), ...plan(20, 25) },
	{ district: 'อากาศอำนวย', ...scores(70, 50) },
];

/** Names that are long, or would do harm where they are read as markup or as a format. */
export const hostileNames = [
	'<img src=x onerror=alert(1)>',
	'<script>alert("1")</script> & \'co\'',
	'{name|อำเภอ} {{b}} ${c}',
	'อำเภอเฉลิมพระเกียรติสมเด็จพระเทพรัตนราชสุดาสยามบรมราชกุมารีศรีนครินทร์',
	'ก'.repeat(120),
	'a\\nb "c" %s',
];

const extremeDistricts = [
	...hostileNames,
	...Array.from({ length: 24 }, (_, index) => `อำเภอที่ ${index + 1}`),
];

/** What the agencies gave in each state. */
export const stateAgencies = {
	full: fullAgencies,
	single: [sao('เจริญศิลป์', scores(51.27), plan(34, 80), answers, form)],
	empty: [],
	'all missing': [sao('กุดบาก'), sao('กุดบาก'), sao('ภูพาน'), sao(undefined), {}],
	'all equal': ['กุดบาก', 'ภูพาน', 'วาริชภูมิ'].flatMap((district) =>
		Array<Agency>(6).fill(sao(district, scores(85), plan(5, 10), answers, form)),
	),
	extreme: extremeDistricts.flatMap((district) => [
		sao(district, scores(0), plan(0, 1), answers, form),
		municipality(district, scores(100), plan(9999, 9999), {
			plan_obstacle_other: district,
			plan_budget: 5e9,
		}),
	]),
	'two regimes': [
		...fullAgencies.map((agency) => ({ ...agency, fiscal_year: 2566 })),
		...fullAgencies.map((agency) => ({ ...agency, fiscal_year: 2567, round: 12 })),
	],
} as const satisfies Record<string, readonly Agency[]>;

export type State = keyof typeof stateAgencies;
export const stateNames = Object.keys(stateAgencies) as State[];

/** What is chosen in a state, where not the one year. */
export const chosenIn = (state: State) => (state === 'two regimes' ? { years: [2566, 2567] } : {});

/** States of the data that every panel must show well. */
export const states = Object.fromEntries(
	stateNames.map((state) => [state, overviewOf(stateAgencies[state], chosenIn(state))]),
) as Record<State, ReturnType<typeof overviewOf>>;
