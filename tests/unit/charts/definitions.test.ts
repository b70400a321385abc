import { describe, expect, it } from 'vitest';
import {
	advicePage,
	chartForms,
	definitions,
	firstSettings,
	formDefined,
	indicatorsPage,
	measures,
	obstaclesPage,
	overviewPage,
	plansPage,
	reportPage,
	scoresPage,
	type Page,
} from '$lib/charts';
import { formsExplained } from '$lib/charts/forms/explained';
import { adviceMetrics, overviewMetrics, type Metric } from '$lib/summaries';

const panelsOf = <More>({ columns, wide = [] }: Page<More>) =>
	[...columns.flat(), ...wide].map(({ id, defined, whole, wanted }) => ({
		...{ id, defined },
		metrics: [...whole, ...wanted.metrics],
	}));
const panels = [
	...panelsOf(overviewPage),
	...panelsOf(scoresPage),
	...measures.flatMap((measure) => panelsOf(indicatorsPage({ ...firstSettings, measure }))),
	...panelsOf(plansPage),
	...panelsOf(obstaclesPage),
	...panelsOf(reportPage({ quality: { rows: 0, refused: 0, clean: 0 }, today: '2026-11-26' })),
	...adviceMetrics.flatMap(({ indicator }) => panelsOf(advicePage(indicator.id))),
];
const all = [...Object.values(definitions).flat(), ...chartForms];
const ids = new Set(all.map(({ id }) => id));

/** Stands for the figure of each indicator, item or box: the words are the same but for its name. */
const generic = (metric: Metric): string | undefined => {
	const { id } = metric;
	if (ids.has(id)) return id;
	const { definition } = metric;
	return all.find((own) => own.definition.th === definition.th)?.id;
};

describe('the page of definitions', () => {
	it('explains each once, in both languages', () => {
		expect(ids.size).toBe(all.length);
		for (const { label, definition } of all) {
			for (const text of [label.th, label.en, definition.th, definition.en])
				expect(text.trim()).not.toBe('');
			expect(definition.th).toMatch(/[ก-๙]/);
		}
	});

	it('holds where each panel of each page leads', () => {
		const own = new Set([...ids, 'levels']);
		expect(panels.filter(({ defined }) => !own.has(defined))).toEqual([]);
		expect(panels.length).toBeGreaterThan(30);
	});

	it('holds every figure that is asked for of the whole, in its own words', () => {
		const asked = new Set([...panels.flatMap(({ metrics }) => metrics), ...overviewMetrics]);
		const missing = [...asked].filter((metric) => generic(metric) === undefined);
		expect(missing.map(({ id }) => id)).toEqual([]);
	});

	it('says how each form of chart is read', () => {
		for (const form of Object.keys(formsExplained)) expect(ids).toContain(formDefined(form));
	});
});
