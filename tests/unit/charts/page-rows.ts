import {
	fewestItems,
	singleRise,
	type AgencyPoint,
	type NearMiss,
	type Overview,
	type ScoreRows,
	type WhatIf,
} from '$lib/summaries';
import type { AgencyYear } from '../../oracle/compose';
import { one } from '../../oracle/decimal';
import { assessedIn, formScore } from '../../oracle/scores';
import { select, type Filter } from '../../oracle/filter';
import { movers } from '../../oracle/score-rows';
import { numberOf } from '../../oracle/values';
import { whatIf } from '../../oracle/what-if';
import { agencyYearsOf } from './overviews';

const filterOf = ({ filter: { years } }: Overview): Filter => ({ asOf: 'latest', years });

function pointOf(own: AgencyYear, key: number): AgencyPoint {
	const assessment = assessedIn(own);
	const [iit, eit, oit] = (['iit', 'eit', 'oit'] as const).map((form) => {
		const score = own.sections.ita && formScore(own.sections.ita, form);
		return score && Number(score.sum) / Number(one) / Number(score.count);
	});
	return {
		key,
		year: own.year,
		name: own.name,
		district: own.district || undefined,
		type: own.type || undefined,
		total: assessment?.total,
		level: assessment?.level,
		perception: iit === undefined || eit === undefined ? undefined : (iit + eit) / 2,
		disclosure: oit,
		unpublished: assessment?.notSubmitted ?? false,
	};
}

/** The rows the page of scores has beside an overview's figures. */
export function scoreRowsOf(overview: Overview): ScoreRows {
	const chosen = select(agencyYearsOf(overview), filterOf(overview));
	const points = chosen.map(pointOf);
	const near = chosen.flatMap((own, key): NearMiss[] => {
		const point = pointOf(own, key);
		const { total } = point;
		if (total === undefined || total < 80 || total >= 85) return [];
		const short = 85 - total;
		const scoreOf = (id: string) => numberOf(own.sections.ita, id);
		return [
			{
				...point,
				total,
				short,
				indicator: singleRise(short, scoreOf),
				items: fewestItems(short, assessedIn(own)?.year ?? 0, scoreOf),
			},
		];
	});
	return {
		points,
		sides: { points, cells: [] },
		nearMisses: { n: near.length, list: near },
		movers: moversOf(overview, points),
	};
}

/** As many movers as there are changes; a point stands for each, whoever it was. */
function moversOf(overview: Overview, points: readonly AgencyPoint[]): ScoreRows['movers'] {
	if (overview.filter.years.length !== 1) return undefined;
	const { changes, transitions } = movers(agencyYearsOf(overview), filterOf(overview));
	const moved = (list: readonly number[]) =>
		list.flatMap((change, index) => {
			const point = points[index];
			return point ? { ...point, before: 80, now: 80 + change } : [];
		});
	const rose = changes.filter((change) => change > 0);
	const fell = changes.filter((change) => change < 0).reverse();
	return {
		pairs: changes.length,
		rose: rose.length,
		fell: fell.length,
		up: moved(rose.slice(0, 10)),
		down: moved(fell.slice(0, 10)),
		transitions: Object.entries(transitions).map(([name, n]) => {
			const [before = '', now = ''] = name.split('→');
			return { before, now, n };
		}),
	};
}

/** What raising indicators 9 and 10 to 85 would do. */
export const whatIfOf = (overview: Overview): WhatIf =>
	whatIf(agencyYearsOf(overview), filterOf(overview), ['i9', 'i10'], {});
