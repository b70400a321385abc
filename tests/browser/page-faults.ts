import type { Fault } from './faults';
import { byType, whole } from './proofs/form-figure-proofs';
import { advice, obstacles, plans } from './proofs/form-row-proofs';
import type { Proof } from './proofs/proof';
import { cells, moved, near, raising, sides } from './proofs/score-proofs';

const raised = raising(['i9', 'i10'], {});

/** What goes wrong in what a page asks beside the overview's figures, and the proof that must notice. */
export const inPages: (Fault & { proof: Proof })[] = [
	{
		name: 'what-if: a score beyond its target takes points away',
		...{ proof: raised, right: /greatest\(0, (85 - i9 [^)]*\(\))\)/g, wrong: '($1)' },
	},
	{
		name: 'what-if: a point of an indicator is a point of the total',
		...{ proof: raised, right: /0\.2 \* coalesce/g, wrong: '1 * coalesce' },
	},
	{
		name: 'what-if: an agency that lacks an indicator goes unnoticed',
		...{ proof: raised, right: /i9 IS NULL OR i10 IS NULL/, wrong: 'false' },
	},
	{
		name: 'what-if: levels stay where totals rise',
		...{ proof: raised, right: /WHEN moved = given THEN/, wrong: 'WHEN true THEN' },
	},
	{
		name: 'what-if: the best level asks nothing of the forms',
		...{
			proof: raised,
			right: /WHEN moved >= 95 AND .*? THEN 'excellent'/s,
			wrong: "WHEN moved >= 95 THEN 'excellent'",
		},
	},
	{
		name: 'near misses begin a point early',
		...{ proof: near, right: 'total >= 80 *', wrong: 'total >= 79 *' },
	},
	{
		name: 'near misses are counted by the items of another year',
		...{ proof: near, right: 'ita_year::INTEGER AS', wrong: '(ita_year + 4)::INTEGER AS' },
	},
	{
		name: 'movers: totals compare across the break',
		...{ proof: moved, right: /regime = before_regime/g, wrong: 'true' },
	},
	{
		name: 'movers: the tenth of those that rose most is left out',
		...{ proof: moved, right: 'max(change, 10)', wrong: 'max(change, 9)' },
	},
	{
		name: 'sides: those that published nothing stand among the others',
		...{ proof: sides, right: /not_submitted IS NOT TRUE/g, wrong: 'true' },
	},
	{
		name: 'sides: an unknown score falls into the last cell',
		...{ proof: cells, right: / AND \w+_score IS NOT NULL/g, wrong: '' },
	},
	{
		name: 'sides: cells begin above their lower edge',
		...{ proof: cells, right: /floor\(round\(oit_score, 6\)/, wrong: 'ceil(round(oit_score, 6)' },
	},
	{
		name: 'associations: a list left blank is one without the mark',
		...{ proof: whole, right: /plan_obstacles_answered AND/g, wrong: 'true AND' },
	},
	{
		name: 'associations: an unknown band is not low',
		...{ proof: whole, right: / AND band IS NOT NULL THEN true/g, wrong: ' THEN true' },
	},
	{
		name: 'advice: an indicator without any item counts as advised',
		...{ proof: byType, right: /CASE WHEN \w+ IS NOT NULL THEN (\d+) END/g, wrong: '$1' },
	},
	{
		name: 'advice: parts count beside their items',
		...{ proof: byType, right: /bit_count\((\w+) & \d+\)/g, wrong: 'bit_count($1)' },
	},
	{
		name: 'ticked levels: an unknown band is a low one',
		...{ proof: whole, right: /\bband = 'low'/g, wrong: "coalesce(band, 'low') = 'low'" },
	},
	{
		name: 'lacking: a question left blank is a no',
		...{ proof: plans, right: /NOT (plan_published)/g, wrong: '$1 IS DISTINCT FROM true' },
	},
	{
		name: 'lacking: reasons are those of the next visit',
		...{
			proof: plans,
			right: 'SELECT visit AS disclosures_visit',
			wrong: 'SELECT visit + 1 AS disclosures_visit',
		},
	},
	{
		name: 'correlation: equal values share their greatest rank',
		...{ proof: plans, right: /- 1\) \/ 2\.0/g, wrong: '- 1) * 0' },
	},
	{
		name: 'correlation of advice: items weigh by their place in the list',
		...{ proof: advice, right: /bit_count\((\w+) & \d+\)/g, wrong: '$1' },
	},
	{
		name: 'texts: an explicit "none" is a text',
		...{ proof: obstacles, right: /, (\w+_other)_yes/g, wrong: ', true AS $1_yes' },
	},
	{
		name: 'texts: agencies that wrote nothing are listed',
		...{ proof: obstacles, right: ' AND wrote', wrong: '' },
	},
];
