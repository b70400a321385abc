import {
	advicePage,
	breakdownsOf,
	inquiryOf,
	obstaclesPage,
	plansPage,
	type Page,
	type Panel,
	type Part,
	type View,
} from '$lib/charts';
import {
	adviceMetrics,
	commonTerms,
	disclosures,
	openDataGroups,
	reported,
	textQuestions,
	type AdviceRows,
	type Answers,
	type Listing,
	type NamedAgency,
	type ObstacleRows,
	type Overview,
	type Pairs,
	type PlanRows,
} from '$lib/summaries';
import type { Language } from '$lib/words';
import { contextOf } from './drawn';
import { overviewOf, type Agency } from './overviews';
import { chosenIn, stateAgencies, type State } from './states';

/** The pages under test; of advice the lists without and with parts, by the shown indicator. */
const pages = [
	plansPage,
	obstaclesPage,
	advicePage('i10'),
	advicePage('i1'),
] as unknown as readonly Page[];

const panelsOf = ({ columns, wide = [] }: Page) => [...columns.flat(), ...wide];

/** Every panel of the pages that no other page has. */
export const formPanels = pages
	.flatMap((page, index) => panelsOf(page).map((panel) => ({ page, panel, index })))
	.filter(({ panel }) => !['plan-completion', 'obstacles', 'support'].includes(panel.id))
	.filter(({ panel, index }) => index < 3 || panel.id === 'advice-items')
	.map((own) => ({ ...own, name: own.index < 3 ? own.panel.id : `${own.panel.id} i1` }));

const named = (agency: Agency, index: number): NamedAgency => ({
	...{ key: index + 1, year: Number(agency.fiscal_year ?? 2563) },
	...{ name: String(agency.agency_name ?? `หน่วยงานที่ ${index + 1}`) },
	...{ district: agency.district as string | undefined, type: agency.agency_type as string },
});

function lackingOf(agencies: readonly Agency[], ids: readonly string[]): Listing<Answers> {
	const rows = agencies.flatMap((agency, index) =>
		ids.some((id) => agency[id] === false)
			? [
					{
						...named(agency, index),
						answers: Object.fromEntries(
							ids.map((id) => [
								id,
								{
									yes: agency[id] as boolean | undefined,
									reason: agency[`${id}_reason`] as string | undefined,
								},
							]),
						),
					},
				]
			: [],
	);
	return { n: rows.length, rows };
}

function pairs(agencies: readonly Agency[], column: string): Pairs {
	const points = agencies.flatMap((agency, index) => {
		const [done, all, partner] = [
			...[agency.projects_completed, agency.projects_total, agency[column]],
		].map((value) => (typeof value === 'number' ? value : undefined));
		if (done === undefined || !all || partner === undefined) return [];
		return [{ ...named(agency, index), completion: done / all, partner }];
	});
	return { n: points.length, correlation: points.length < 5 ? undefined : 0.31, points, cells: [] };
}

/** The pages' own rows of these agencies, as the queries would give them. */
export function rowsOf(agencies: readonly Agency[]): PlanRows & ObstacleRows & AdviceRows {
	const wants = ['support_workshop', 'support_site_visit', 'support_manual'];
	const wanting = agencies.flatMap((agency, index) =>
		wants.some((id) => agency[id] === true)
			? [
					{
						...named(agency, index),
						wants: Object.fromEntries(wants.map((id) => [id, agency[id] === true])),
					},
				]
			: [],
	);
	const wrote = agencies.flatMap((agency, index) => {
		const texts = textQuestions.flatMap((question) => {
			const text = agency[question.id];
			return typeof text === 'string' ? [{ question, text }] : [];
		});
		return texts.length > 0 ? [{ ...named(agency, index), texts }] : [];
	});
	return {
		pairs: { total: pairs(agencies, 'i1'), budget: pairs(agencies, 'plan_budget') },
		lacking: lackingOf(agencies, [reported.id, ...disclosures.map(({ id }) => id)]),
		wanting: { n: wanting.length, rows: wanting },
		texts: { n: wrote.length, rows: wrote },
		terms: commonTerms(
			wrote.map(({ texts }) => texts.map(({ text }) => text)),
			20,
		),
		incomplete: lackingOf(
			agencies,
			openDataGroups.map(({ id }) => id),
		),
		correlations: Object.fromEntries(
			adviceMetrics.map(({ indicator }) => [
				indicator.id,
				{ n: agencies.length, correlation: agencies.length < 5 ? undefined : -0.2 },
			]),
		),
	};
}

/** What a page would hold of a state: no more than its panels ask for. */
export function overviewIn(page: Page, panel: Panel, state: State, part: Part): Overview {
	const { whole } = inquiryOf({ ...page, columns: [[panel]], wide: [] }, () => part);
	const agencies: readonly Agency[] = stateAgencies[state];
	const asked = breakdownsOf([panel], () => part);
	return { ...overviewOf(agencies, chosenIn(state), asked, whole), more: rowsOf(agencies) };
}

/** What a panel of a page shows of a state. */
export const formView = (
	{ page, panel }: { page: Page; panel: Panel },
	state: State,
	part: Part,
	language?: Language,
): View => panel.view(contextOf(overviewIn(page, panel, state, part), part, language));
