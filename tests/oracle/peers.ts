import type { AgencyYear } from './compose';
import { indicatorsOfTotal } from './indicators';
import { assessedIn } from './scores';
import { quantile } from './statistics';
import { numberOf } from './values';

const local = ['pao', 'city', 'town', 'subdistrict', 'sao'];

/** A score as it counts: the total, or an indicator from ITA 2562 on. */
function scoreOf(own: AgencyYear, column: string): number | undefined {
	const assessment = assessedIn(own);
	if (column === 'total') return assessment?.total;
	return assessment && assessment.regime !== '' ? numberOf(own.sections.ita, column) : undefined;
}

/** An agency-year among all of its province with the same year, round and ITA year; undefined without an assessment. */
export function peersOf(own: AgencyYear, agencyYears: readonly AgencyYear[]) {
	const itaYear = assessedIn(own)?.year;
	if (itaYear === undefined) return undefined;
	const province = agencyYears.filter(
		(other) =>
			other.year === own.year &&
			other.asOf === own.asOf &&
			other.province === own.province &&
			assessedIn(other)?.year === itaYear,
	);
	const district = province.filter(
		(other) => own.district !== '' && other.district === own.district,
	);
	const type = province.filter((other) => own.type !== '' && other.type === own.type);
	const total = scoreOf(own, 'total');
	const rank = (members: readonly AgencyYear[]) => {
		const totals = members.flatMap((other) => scoreOf(other, 'total') ?? []);
		if (total === undefined || totals.length < 3) return undefined;
		return { rank: 1 + totals.filter((other) => other > total).length, n: totals.length };
	};
	const mean = (members: readonly AgencyYear[], column: string) => {
		const known = members.flatMap((other) => scoreOf(other, column) ?? []);
		const sum = known.reduce((all, score) => all + score, 0);
		return { n: known.length, mean: known.length > 0 ? sum / known.length : undefined };
	};
	return {
		itaYear,
		ranks: {
			district: rank(type.filter((other) => district.includes(other))),
			type: rank(type),
			local: local.includes(own.type)
				? rank(province.filter((other) => local.includes(other.type)))
				: undefined,
		},
		scores: ['total', ...indicatorsOfTotal].map((column) => ({
			own: scoreOf(own, column),
			district: mean(district, column),
			type: mean(type, column),
			province: mean(province, column),
			quartiles: [0.25, 0.5, 0.75].map((share) =>
				quantile(
					province.flatMap((other) => scoreOf(other, column) ?? []),
					share,
				),
			),
		})),
	};
}
