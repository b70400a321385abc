import { agencyTypes, indicators, type Indicator } from '$lib/ita';
import { views } from '$lib/filters';
import type { AgencyQuestion } from './agency-record';
import { known } from './known';
import type { Definition } from './metric';
import type { RunQuery } from './summary';

/** Among whom an agency is ranked: its type in the district or province, all local ones of the province. */
export const rankScopes = ['district', 'type', 'local'] as const;
export type RankScope = (typeof rankScopes)[number];

/** With whom its scores are compared: all of its district, its type in the province, all of the province. */
export const peerGroups = ['district', 'type', 'province'] as const;
export type PeerGroup = (typeof peerGroups)[number];

/** Fewer are no ranking. */
export const fewestRanked = 3;

export const rankDefinition: Definition = {
	id: 'rank',
	label: { th: 'ลำดับของหน่วยงาน', en: 'Rank of an agency' },
	definition: {
		th: 'ลำดับตามคะแนนรวมในหน่วยงานทั้งหมดของปีเดียวกันที่มีคะแนนของปี ITA เดียวกัน ไม่ว่าตัวกรองจะเลือกอะไร: ในประเภทเดียวกันของอำเภอ ในประเภทเดียวกันของจังหวัด และใน อปท. ทั้งจังหวัด คะแนนเท่ากันใช้ลำดับที่ดีกว่า กลุ่มที่มีไม่ถึง 3 แห่งไม่มีลำดับ',
		en: 'By total among all agencies of the year with a total of the same ITA year, whatever the filter: within the type in the district, within the type in the province, and over all local organisations of the province. Ties share the better rank; there is none among fewer than 3.',
	},
};

export interface Rank {
	readonly scope: RankScope;
	/** 1 is the highest total. */
	readonly rank: number;
	readonly n: number;
}

/** A mean of so many agencies, 0–100; unknown where there is none. */
export interface PeerMean {
	readonly mean: number | undefined;
	readonly n: number;
}

/** One score of an agency, and what its peers have. 0–100. */
export interface PeerScore {
	/** Undefined of the total. */
	readonly indicator: Indicator | undefined;
	readonly own: number | undefined;
	readonly groups: Readonly<Record<PeerGroup, PeerMean>>;
	/** Of the province; unknown where it has none. */
	readonly median: number | undefined;
	readonly lowerQuartile: number | undefined;
	readonly upperQuartile: number | undefined;
}

/** An agency-year among all agencies of its year, whatever the filter, the agency itself among them. */
export interface Peers {
	readonly itaYear: number;
	/** Where there are enough to rank. */
	readonly ranks: readonly Rank[];
	/** The total, then the ten indicators. */
	readonly scores: readonly PeerScore[];
}

const columns = ['total', ...indicators.map(({ id }) => id)];
const local = agencyTypes.filter((type) => type.local).map(({ id }) => `'${id}'`);

const inGroup: Readonly<Record<PeerGroup, string>> = {
	district: 'peer.district = own.district AND own.district <> 0',
	type: 'peer.agency_type = own.agency_type',
	province: 'true',
};
const inScope: Readonly<Record<RankScope, string>> = {
	district: `${inGroup.type} AND ${inGroup.district}`,
	type: inGroup.type,
	local: `own.agency_type IN (${local.join()}) AND peer.agency_type IN (${local.join()})`,
};

const scoresOf = (column: string) => [
	`any_value(own.${column} / score_scale())::DOUBLE AS ${column}_own`,
	...peerGroups.flatMap((group) => [
		`avg(peer.${column}) FILTER (${inGroup[group]}) / score_scale() AS ${column}_${group}`,
		`(count(peer.${column}) FILTER (${inGroup[group]}))::INTEGER AS ${column}_${group}_n`,
	]),
	...[0.25, 0.5, 0.75].map(
		(share) =>
			`quantile_cont(peer.${column}::DOUBLE, ${share}) / score_scale() AS ${column}_${share * 100}`,
	),
];
const ranksOf = rankScopes.flatMap((scope) => [
	`(1 + count(*) FILTER (peer.total > own.total AND ${inScope[scope]}))::INTEGER AS rank_${scope}`,
	`(count(peer.total) FILTER (${inScope[scope]}))::INTEGER AS rank_${scope}_n`,
]);

/**
 * An agency's year beside all agencies of its province with the same fiscal and ITA year.
 * @returns undefined where the year has no assessment.
 */
export async function agencyPeers(
	run: RunQuery,
	{ key, year, asOf }: AgencyQuestion & { readonly year: number },
): Promise<Peers | undefined> {
	if (!Number.isSafeInteger(key) || !Number.isSafeInteger(year)) return undefined;
	const table = `agency_years_${views.includes(asOf) ? asOf : 'latest'}`;
	const [row] = await run(`
SELECT own.ita_year::INTEGER AS ita_year, ${[...columns.flatMap(scoresOf), ...ranksOf].join(',\n\t')}
FROM ${table} AS own JOIN ${table} AS peer USING (fiscal_year, ita_year, province)
WHERE own.fiscal_year = ${year} AND own.agency = (
	SELECT agency FROM agency_keys WHERE key = ${key} ORDER BY agency_keys.own DESC LIMIT 1
)
GROUP BY own.ita_year`);
	return row && peersIn(row);
}

function peersIn(row: Readonly<Record<string, unknown>>): Peers {
	const count = (name: string) => known<number>(row[name]) ?? 0;
	const score = (column: string, part: string) => known<number>(row[`${column}_${part}`]);
	return {
		itaYear: count('ita_year'),
		ranks: rankScopes.flatMap((scope) => {
			const n = count(`rank_${scope}_n`);
			const ranked = score('total', 'own') !== undefined && n >= fewestRanked;
			return ranked ? [{ scope, rank: count(`rank_${scope}`), n }] : [];
		}),
		scores: columns.map((column) => ({
			indicator: indicators.find(({ id }) => id === column),
			own: score(column, 'own'),
			groups: Object.fromEntries(
				peerGroups.map((group) => [
					group,
					{ mean: score(column, group), n: count(`${column}_${group}_n`) },
				]),
			) as PeerScore['groups'],
			lowerQuartile: score(column, '25'),
			median: score(column, '50'),
			upperQuartile: score(column, '75'),
		})),
	};
}
