import type { Filter } from '$lib/filters';
import {
	agencies,
	everyBreakdown,
	everything,
	everywhere,
	overviewMetrics,
	passing,
	type DimensionId,
	type Breakdowns,
	type Inquiry,
	type Metric,
	type Overview,
	type SummaryRow,
} from '$lib/summaries';
import type { Value } from '../../../data/generate/record';
import { changes } from '../../oracle/changes';
import type { AgencyYear } from '../../oracle/compose';
import { withoutScore, type Filter as OracleFilter } from '../../oracle/filter';
import { assess } from '../../oracle/scores';
import { groups } from '../../oracle/values';
import { catalogueOf } from './catalogue-of';
import { figuresOf } from './figures';

/** What a visited agency gave, by contract column; what is absent is blank. */
export type Agency = Readonly<Record<string, Value>>;

/** The agency-year of a visit, by default of 2563 and to an agency of its own. */
function agencyYearOf(values: Agency, index: number): AgencyYear {
	const visit = {
		row: index + 2,
		accepted: true,
		values: { fiscal_year: 2563, ...values },
		cells: {},
	};
	return {
		agency: String(values.agency_code ?? index),
		year: Number(visit.values.fiscal_year),
		asOf: 'latest',
		name: String(values.agency_name ?? ''),
		type: String(values.agency_type ?? ''),
		district: String(values.district ?? ''),
		province: '',
		sections: {
			...{ agency: visit, plan: visit, ita: visit, disclosures: visit },
			...{ advice: visit, suggestions: visit },
			...{ plan_obstacles: visit, ita_obstacles: visit, support: visit },
			...{ advice: visit, suggestions: visit },
		},
		...{ totalsDiffer: false, visited: true, joined: false },
	};
}

type Key = Partial<Record<DimensionId, string | number>>;

/** A row of the figures asked for; as in the product, any other is an error. */
function rowOf(
	key: Key,
	members: readonly AgencyYear[],
	asked: readonly Metric[] = overviewMetrics,
): SummaryRow {
	const figures = figuresOf(members);
	return {
		key,
		figure(metric) {
			const own = asked.find((other) => other === metric);
			const figure = own && figures[own.id];
			if (!figure) throw new Error('Nobody asked for this figure.');
			return figure;
		},
	};
}

/** A row that only counts, for each key the agency-years have. */
function counts(
	members: readonly AgencyYear[],
	keyOf: (own: AgencyYear) => Key,
	asked: readonly Metric[] = [agencies],
): SummaryRow[] {
	return [...groups(members, (own) => JSON.stringify(keyOf(own))).values()].flatMap((equal) =>
		equal[0] ? rowOf(keyOf(equal[0]), equal, asked) : [],
	);
}

const ita = ({ sections }: AgencyYear) => {
	if (!sections.ita) throw new Error('Every agency-year here has its visit.');
	return assess(sections.ita);
};

/** What is counted of each level of a group. */
const levelMetrics = [agencies, passing];

/** The filter of one year, everywhere. */
const oneYear: Filter = {
	...{ years: [2563], asOf: 'latest' },
	...{ provinces: [], districts: [], types: [], levels: [] },
};

interface MadeOf {
	readonly given: readonly Agency[];
	readonly chosen: Partial<Filter>;
	readonly every: readonly AgencyYear[];
}

const visited = new WeakMap<Overview, MadeOf>();

/** The agency-years an overview was made of, whatever its filter says. */
export const agencyYearsOf = (overview: Overview) => visited.get(overview)?.every ?? [];

/** The same agencies under the same filter, with what a page asks. */
export function askedFor(overview: Overview, inquiry: Inquiry): Overview {
	const { given, chosen } = visited.get(overview) ?? { given: [], chosen: {} };
	return overviewOf(given, chosen, inquiry.breakdowns, inquiry.whole);
}

/**
 * What the overview would hold of these agencies; figures are the oracle's. Of the filter the years
 * alone choose: what is given of another year is only compared with. Groups have what is asked.
 */
export function overviewOf(
	given: readonly Agency[],
	chosen: Partial<Filter> = {},
	asked: Breakdowns = everyBreakdown,
	whole: readonly Metric[] = overviewMetrics,
): Overview {
	const filter = { ...oneYear, ...chosen };
	const { years, levels, scores } = filter;
	const every = given.map(agencyYearOf);
	const members = every.filter(({ year }) => years.length === 0 || years.includes(year));
	const oracleFilter: OracleFilter = { asOf: 'latest', years };
	const names = [...new Set(members.map(({ district }) => district))].filter(Boolean);
	const codeOf = ({ district }: AgencyYear) => names.indexOf(district) + 1;
	const typeOf = ({ type }: AgencyYear) => type || undefined;
	const scored = members.filter((own) => ita(own).total !== undefined);
	const assessed = members.filter((own) => ita(own).total ?? ita(own).level);
	const levelOf = (own: AgencyYear) => {
		const { regime, level } = ita(own);
		return { regime: regime || undefined, level };
	};
	const bin = (total: number | undefined) =>
		total === undefined ? undefined : Math.min(19, Math.floor(total / 5));
	const overview: Overview = {
		filter,
		asked: { ...everything, breakdowns: asked },
		more: undefined,
		catalogue: catalogueOf(names, every),
		whole: rowOf({}, members, [...everywhere, ...whole]),
		districts: [...groups(members, ({ district }) => district).values()].map((own) =>
			rowOf({ district: own[0] && codeOf(own[0]) }, own, asked.district?.metrics ?? []),
		),
		types: [...groups(members, ({ type }) => type).values()].map((own) =>
			rowOf({ type: own[0] && typeOf(own[0]) }, own, asked.type?.metrics ?? []),
		),
		bins: counts(members, (own) => {
			return { ...levelOf(own), scoreBin: bin(ita(own).total) };
		}),
		itaYears: counts(assessed, (own) => ({ itaYear: ita(own).year })),
		districtTotals: counts(asked.district?.totals ? scored : [], (own) => ({
			district: codeOf(own),
			...{ total: ita(own).total, level: ita(own).level },
		})),
		typeTotals: counts(asked.type?.totals ? scored : [], (own) => ({
			type: typeOf(own),
			...{ total: ita(own).total, level: ita(own).level },
		})),
		levels: counts(assessed, levelOf),
		districtLevels: counts(
			asked.district?.levels ? assessed : [],
			(own) => ({ district: codeOf(own), ...levelOf(own) }),
			levelMetrics,
		),
		typeLevels: counts(
			asked.type?.levels ? assessed : [],
			(own) => ({ type: typeOf(own), ...levelOf(own) }),
			levelMetrics,
		),
		changes: changes(every, oracleFilter),
		withoutScore: withoutScore(members, {
			...oracleFilter,
			levels: levels.length > 0 ? levels : undefined,
			scores,
		}),
	};
	visited.set(overview, { given, chosen, every });
	return overview;
}
