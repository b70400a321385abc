import { changes } from './changes';
import { choices } from './choices';
import type { AgencyYear } from './compose';
import {
	binCounts,
	dotCounts,
	groupLevelCounts,
	itaYearCounts,
	levelCounts,
	type Group,
} from './counts';
import { figures, groupBy } from './figures';
import { select, withoutScore, type Filter } from './filter';

/** Everything the overview shows under a filter. What shows a part's groups looks past that part. */
export function overview(agencyYears: readonly AgencyYear[], filter: Filter) {
	const past = (...parts: (keyof Filter)[]) => select(agencyYears, filter, parts);
	const figuresBy = (by: Group, elsewhere: Filter) =>
		Object.fromEntries(groupBy(agencyYears, elsewhere, by));
	return {
		whole: figures(agencyYears, filter),
		districts: figuresBy('district', { ...filter, districts: undefined }),
		types: figuresBy('type', { ...filter, types: undefined }),
		bins: binCounts(past('levels', 'scores')),
		itaYears: itaYearCounts(past()),
		districtTotals: dotCounts(past('districts'), 'district'),
		typeTotals: dotCounts(past('types'), 'type'),
		levels: levelCounts(past('levels')),
		districtLevels: groupLevelCounts(past('districts', 'levels'), 'district'),
		typeLevels: groupLevelCounts(past('types', 'levels'), 'type'),
		changes: changes(agencyYears, filter),
		withoutScore: withoutScore(agencyYears, filter),
		choices: choices(agencyYears, filter),
	};
}
