import {
	indicators,
	levelsOf,
	passMark,
	weightOnTotal,
	type Form,
	type Indicator,
	indicatorsOf,
} from '$lib/ita';
import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { indicatorTarget, type Targets } from './indicator-metrics';
import type { RunQuery } from './summary';
import { markWhere, type Definition } from './metric';

/** What the what-if panels say. */
export const whatIfDefinition: Definition = {
	id: 'what_if',
	label: { th: 'ถ้ายกตัวชี้วัดถึงเป้า', en: 'What if indicators reached their targets' },
	definition: {
		th: 'คะแนนรวมที่ใช้อยู่ บวก น้ำหนัก × ส่วนที่ตัวชี้วัดขาดจากเป้า แล้วนับการผ่าน ระดับ และจำนวนที่ขาดจากร้อยละ 80 ใหม่ หน่วยงานที่ไม่มีคะแนนตัวชี้วัดนั้นคงเดิมและบอกจำนวนไว้ “ตัวเดียว” คือยกทีละตัว',
		en: 'The total in use plus weight × what the indicator is short of its target; passes, levels and the distance to 80% are counted anew. Agencies without that indicator stay as they are and are counted. “Alone” raises one at a time.',
	},
};

/** Indicators raised to their targets: what it would make of the totals in use. */
export interface WhatIf {
	/** Agency-years with a total. */
	readonly n: number;
	/** Of them, those that lack one of the raised indicators: nothing is added for it. */
	readonly lacking: number;
	readonly now: Outlook;
	readonly then: Outlook;
	/** By indicator id: how many would pass were it alone raised to its target. */
	readonly single: Readonly<Record<string, number>>;
}

/** The totals at one moment. */
export interface Outlook {
	readonly passes: number;
	/** Points; undefined where there is no total. */
	readonly median: number | undefined;
	/** Agency-years by level, of those whose level is known. */
	readonly levels: Readonly<Record<string, number>>;
}

/** Doubles of two decimals that should meet a bound exactly may miss it by a hair. */
const exact = (sql: string) => `round(${sql}, 6)`;

const riseOf = (id: string, targets: Targets) =>
	`coalesce(greatest(0, ${Number(targets[id] ?? indicatorTarget)} - ${id} / score_scale()), 0)`;

const gained = (raised: readonly Indicator[], targets: Targets) =>
	raised.map((one) => `${weightOnTotal(one)} * ${riseOf(one.id, targets)}`).join(' + ') || '0';

/** A form's score once its raised indicators are: the plain mean of its indicators rises with them. */
function formThen(form: Form, raised: readonly Indicator[], targets: Targets): string {
	const own = raised.filter((one) => one.form === form).map(({ id }) => riseOf(id, targets));
	return exact(`${form}_score + (${own.join(' + ') || '0'}) / ${indicatorsOf(form).length}`);
}

/** The level of the new total by its year's rules; the level in use where nothing rises. */
function levelThen(raised: readonly Indicator[], targets: Targets): string {
	const letters = levelsOf('letters').map(({ id, from }) => `WHEN moved >= ${from} THEN '${id}'`);
	const forms = (['iit', 'eit', 'oit'] as const).map((form) => formThen(form, raised, targets));
	const all = forms.map((form) => `${form} IS NOT NULL`).join(' AND ');
	const reach = (mark: number) => forms.map((form) => `${form} >= ${mark}`).join(' AND ');
	return `CASE WHEN moved = given THEN level::VARCHAR
	WHEN regime = 'letters' THEN CASE ${letters.join(' ')} END
	WHEN regime IS NULL THEN NULL
	WHEN moved < 70 THEN 'urgent' WHEN moved < ${passMark} THEN 'improve'
	WHEN NOT (${all}) THEN NULL
	WHEN moved >= 95 AND ${reach(95)} THEN 'excellent'
	WHEN ${reach(passMark)} THEN 'good' ELSE 'pass' END`;
}

/**
 * Adds weight × rise to the total in use of each agency-year; those without the indicator stay.
 * @param raised ids of the indicators raised together
 * @param targets the score each is raised to, 0–100
 */
export async function whatIf(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	raised: readonly string[],
	targets: Targets,
): Promise<WhatIf> {
	const together = indicators.filter(({ id }) => raised.includes(id));
	const given = exact('total / score_scale()');
	const moved = (own: readonly Indicator[]) =>
		exact(`total / score_scale() + ${gained(own, targets)}`);
	const from = `${chosen(filter, catalogue)} AND total IS NOT NULL`;
	const passes = (sql: string) => `count(${markWhere(`${sql} >= ${passMark}`)})::INTEGER`;
	const lacking = together.map(({ id }) => `${id} IS NULL`).join(' OR ') || 'false';
	const [[sums = {}], now, then] = await Promise.all([
		run(`
SELECT count(*)::INTEGER AS n, count(${markWhere(lacking)})::INTEGER AS lacking,
	${passes(given)} AS passes_now, ${passes(moved(together))} AS passes_then,
	median(${given}) AS median_now, median(${moved(together)}) AS median_then,
	${indicators.map((one) => `${passes(moved([one]))} AS ${one.id}`).join(', ')}
FROM ${from}`),
		run(`SELECT level::VARCHAR AS level, count(*)::INTEGER AS n FROM ${from} GROUP BY ALL`),
		run(`
SELECT ${levelThen(together, targets)} AS level, count(*)::INTEGER AS n
FROM (SELECT *, ${given} AS given, ${moved(together)} AS moved FROM ${from}) GROUP BY ALL`),
	]);
	const levelsIn = (rows: readonly Record<string, unknown>[]) =>
		Object.fromEntries(
			rows.flatMap(({ level, n }) => (level === null ? [] : [[String(level), n as number]])),
		);
	const number = (name: string) => (sums[name] as number | null | undefined) ?? undefined;
	return {
		n: number('n') ?? 0,
		lacking: number('lacking') ?? 0,
		now: { passes: number('passes_now') ?? 0, median: number('median_now'), levels: levelsIn(now) },
		then: {
			passes: number('passes_then') ?? 0,
			median: number('median_then'),
			levels: levelsIn(then),
		},
		single: Object.fromEntries(indicators.map(({ id }) => [id, number(id) ?? 0])),
	};
}

/** How many more of n must pass for 80 % to: ceil(4n/5) − passes, in agencies; 0 where they do. */
export const missingToTarget = (passes: number, n: number) =>
	Math.max(0, Math.floor((4 * n + 4) / 5) - passes);
