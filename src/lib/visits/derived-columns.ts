import { adviceBits, adviceChecklists, bandOf } from '$lib/ita';
import { districtKey, nameKey, provinceKey, typeOfName } from './agency';
import { checkOf, type Check, type ColumnName } from './checks';
import type { Value } from './column';
import type { Facts } from './facts';
import { remembering } from './remembering';
import {
	everyIndicator,
	isFilled,
	notSubmitted,
	ofList,
	ofSection,
	otherNamed,
	type Filled,
} from './sections';
import type { Storage, StorageValues } from './storage';
import type { Visit } from './visit';

/** A value figures rest on, worked out of a visit; undefined where unknown. */
export interface DerivedColumn<Name extends string = string, S extends Storage = Storage> {
	readonly name: Name;
	readonly storage: S;
	readonly of: (facts: Facts) => StorageValues[S] | undefined;
	/** Present where it follows from one column alone, so that each different value says it once. */
	readonly from?: From;
	/** Present where it follows from which columns are filled, so that it is told column by column. */
	readonly filled?: Filled;
}

/** What a derived column makes of the values of one contract column. */
export interface From {
	readonly column: ColumnName;
	readonly of: (given: Value) => StorageValues[Storage] | undefined;
}

const column = <Name extends string, S extends Storage>(
	name: Name,
	storage: S,
	of: (facts: Facts) => StorageValues[S] | undefined,
): DerivedColumn<Name, S> => ({ name, storage, of });

/** A derived column that follows from the values of one contract column. */
const from = <Name extends string, S extends Storage, C extends ColumnName>(
	column: C,
	name: Name,
	storage: S,
	of: (given: NonNullable<Visit[C]>) => StorageValues[S] | undefined,
): DerivedColumn<Name, S> => ({
	...{ name, storage, from: { column, of: of as From['of'] } },
	of: ({ visit }) => known(visit[column], (given) => of(given as NonNullable<Visit[C]>)),
});

/** A derived column that follows from which columns are filled. */
const filled = <Name extends string>(
	name: Name,
	asked: Filled,
): DerivedColumn<Name, 'boolean'> => ({
	...{ name, storage: 'boolean', filled: asked },
	of: ({ visit }) => isFilled(visit, asked),
});

const any = (...columns: readonly ColumnName[]): Filled => ({ columns, all: false });

/** A computed value is marked where it stands; where it is unknown there is nothing to mark. */
const computed = (inUse: unknown, given: unknown) =>
	inUse === undefined ? undefined : given === undefined;

const known = <Given, Value>(given: Given | undefined, of: (given: Given) => Value) =>
	given === undefined ? undefined : of(given);

const bitsOf = remembering(adviceBits);

const flagged = ({ found }: Facts, part: Check['flags']) =>
	found.some(({ code }) => checkOf(code).flags === part);

/** The derived columns; the formulas are those of ita/. */
export const derivedColumns = [
	column('round_inferred', 'boolean', ({ visit, round }) => computed(round, visit.round)),
	column('agency_type_inferred', 'boolean', ({ visit }) =>
		computed(visit.agency_type ?? typeOfName(visit.agency_name), visit.agency_type),
	),
	column('ita_year', 'integer', ({ ita }) => ita.year),
	column('regime', 'text', ({ ita }) => ita.regime),
	column('total', 'number', ({ ita }) => ita.total),
	column('total_computed', 'boolean', ({ visit, ita }) => computed(ita.total, visit.ita_total)),
	column('iit_score', 'number', ({ ita }) => ita.iit),
	column('iit_score_computed', 'boolean', ({ visit, ita }) => computed(ita.iit, visit.iit)),
	column('eit_score', 'number', ({ ita }) => ita.eit),
	column('eit_score_computed', 'boolean', ({ visit, ita }) => computed(ita.eit, visit.eit)),
	column('oit_score', 'number', ({ ita }) => ita.oit),
	column('oit_score_computed', 'boolean', ({ visit, ita }) => computed(ita.oit, visit.oit)),
	column('level', 'text', ({ ita }) => ita.level),
	column('level_computed', 'boolean', ({ visit, ita }) => computed(ita.level, visit.ita_level)),
	column('not_submitted', 'boolean', ({ visit }) => notSubmitted(visit)),
	column('completion_rate', 'number', ({ rate }) => rate),
	column('band', 'text', ({ round, rate }) =>
		round === undefined || rate === undefined ? undefined : bandOf(round, rate),
	),
	filled('has_indicators', everyIndicator),
	filled('has_score', any('ita_total', 'ita_level')),
	filled('has_plan', any('eplan_reported', 'projects_total', 'projects_completed')),
	filled('has_disclosures', ofSection('disclosures')),
	filled('has_plan_obstacles', ofSection('plan_obstacles')),
	filled('has_advice', ofSection('advice')),
	filled('has_ita_obstacles', ofSection('ita_obstacles')),
	filled('has_support', ofSection('support')),
	filled('has_suggestions', ofSection('suggestions')),
	filled('plan_obstacles_answered', ofList('plan_obstacles')),
	filled('ita_obstacles_answered', ofList('ita_obstacles')),
	filled('support_answered', ofList('support')),
	from('plan_obstacle_other', 'plan_obstacle_other_yes', 'boolean', otherNamed),
	from('ita_obstacle_other', 'ita_obstacle_other_yes', 'boolean', otherNamed),
	// Advice that lists nothing on an indicator is unknown, not missing.
	...adviceChecklists.map(({ id }) =>
		from('advice_in_place', id, 'integer', (text) => bitsOf(text).get(id)),
	),
	column('agency_flagged', 'boolean', (facts) => flagged(facts, 'agency')),
	column('ita_flagged', 'boolean', (facts) => flagged(facts, 'ita')),
	column('plan_flagged', 'boolean', (facts) => flagged(facts, 'plan')),
	from('province', 'province_key', 'text', provinceKey),
	from('district', 'district_key', 'text', districtKey),
	from('agency_name', 'name_key', 'text', nameKey),
] as const;

/** The derived column with the value in use of a contract column; where the two differ, it was blank. */
export const usedAs: Readonly<Record<string, string>> = {
	ita_fiscal_year: 'ita_year',
	ita_total: 'total',
	ita_level: 'level',
	iit: 'iit_score',
	eit: 'eit_score',
	oit: 'oit_score',
};
