import type { Storage, StorageValues } from './storage';

const column = <Name extends string, S extends Storage>(name: Name, storage: S) => ({
	name,
	storage,
});

/** The values figures rest on, worked out of a visit by `derive`; each absent where unknown. */
export const derivedColumns = [
	column('round_inferred', 'boolean'),
	column('ita_year', 'integer'),
	column('regime', 'text'),
	column('total', 'number'),
	column('total_computed', 'boolean'),
	column('iit_score', 'number'),
	column('iit_score_computed', 'boolean'),
	column('eit_score', 'number'),
	column('eit_score_computed', 'boolean'),
	column('oit_score', 'number'),
	column('oit_score_computed', 'boolean'),
	column('level', 'text'),
	column('level_computed', 'boolean'),
	column('not_submitted', 'boolean'),
	column('completion_rate', 'number'),
	column('band', 'text'),
	column('has_indicators', 'boolean'),
	column('has_score', 'boolean'),
	column('has_plan', 'boolean'),
	column('has_disclosures', 'boolean'),
	column('has_plan_obstacles', 'boolean'),
	column('has_ita_obstacles', 'boolean'),
	column('has_support', 'boolean'),
	column('plan_obstacles_answered', 'boolean'),
	column('ita_obstacles_answered', 'boolean'),
	column('support_answered', 'boolean'),
	column('plan_obstacle_other_yes', 'boolean'),
	column('ita_obstacle_other_yes', 'boolean'),
	column('agency_flagged', 'boolean'),
	column('ita_flagged', 'boolean'),
	column('plan_flagged', 'boolean'),
	column('province_key', 'text'),
	column('district_key', 'text'),
	column('name_key', 'text'),
] as const;

type DerivedColumn = (typeof derivedColumns)[number];

export type Derived = {
	[C in DerivedColumn as C['name']]?: StorageValues[C['storage']];
};
