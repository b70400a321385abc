import { agencyTypes, passMark } from '$lib/ita';
import { peerGroups, type PeerGroup, type Peers, type PeerScore } from '$lib/summaries';
import { countCell, scoreCell, textCell, type TableModel } from '$lib/tables';
import { formatScore, type Language } from '$lib/words';
import { strips, type StripRow } from '../forms/strips';
import type { Drawing } from '../view';
import { wordsOf } from './words';

/** An agency beside its peers: where it stands in words, a row a score, the same as a table. */
export interface PeersView {
	readonly title: string;
	readonly answer: string;
	readonly drawing: Drawing | undefined;
	readonly table: TableModel;
	readonly notes: readonly string[];
}

/** Colour tokens of the dots; their shapes tell them apart too. */
const marks = {
	own: { color: 'accent', symbol: 'circle' },
	district: { color: 'level-C', symbol: 'diamond' },
	type: { color: 'status-unaccounted', symbol: 'triangle' },
} as const;

/** @param type id of the agency's type. */
export function peersView(peers: Peers, type: string | undefined, language: Language): PeersView {
	const words = wordsOf(language);
	const agencyType = agencyTypes.find(({ id }) => id === type);
	const typeName = agencyType ? words.type(agencyType) : '';
	const nameOf = ({ indicator }: PeerScore) =>
		indicator ? `${indicator.number} ${indicator.name[language]}` : words.total;
	const known = peers.scores.filter(({ own }) => own !== undefined);
	const ranks = peers.ranks.map(({ scope, rank, n }) => words.rank(scope, rank, n, typeName));
	const gaps = known
		.flatMap((score) => {
			const { own, median, indicator } = score;
			if (!indicator || own === undefined || median === undefined) return [];
			return [{ name: nameOf(score), gap: own - median }];
		})
		.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
	const [furthest] = gaps;
	const answer = [
		ranks.length > 0 ? ranks.join(', ') : words.noRank,
		...(furthest ? [words.gap(furthest.gap, furthest.name)] : []),
	].join(' · ');
	const notes = [
		words.all(peers.itaYear),
		words.province(mostOf(peers.scores, 'province')),
		words.few,
	];
	return {
		title: words.title,
		answer,
		drawing: drawingOf(known, nameOf, language, `${words.title} ${answer}`),
		table: { ...tableOf(peers.scores, nameOf, language), notes },
		notes,
	};
}

/** The largest n of a group: of a single score it may be less, as its name or its cell says. */
const mostOf = (scores: readonly PeerScore[], group: PeerGroup) =>
	Math.max(0, ...scores.map(({ groups }) => groups[group].n));

function drawingOf(
	scores: readonly PeerScore[],
	nameOf: (score: PeerScore) => string,
	language: Language,
	description: string,
): Drawing | undefined {
	const words = wordsOf(language);
	if (scores.length === 0) return undefined;
	const rows = scores.map((score): StripRow => {
		const name = nameOf(score);
		const dot = (mark: keyof typeof marks, label: string, value: number | undefined, n: number) =>
			value === undefined
				? []
				: [{ ...marks[mark], value, count: 1, tip: words.tip(name, label, value, n) }];
		const { district, type } = score.groups;
		return {
			id: score.indicator?.id ?? 'total',
			name,
			texts: [formatScore(score.own)],
			median: score.median,
			lowerQuartile: score.lowerQuartile,
			upperQuartile: score.upperQuartile,
			dots: [
				...dot('district', words.groups.district, district.mean, district.n),
				...dot('type', words.groups.type, type.mean, type.n),
				...dot('own', words.own, score.own, 0),
			],
		};
	});
	const values = rows.flatMap(({ dots, lowerQuartile = 100 }) => [
		lowerQuartile,
		...dots.map(({ value }) => value),
	]);
	return {
		description,
		legend: (['own', 'district', 'type'] as const).map((mark) => ({
			color: marks[mark].color,
			label: words.legend[mark](mark === 'own' ? 1 : mostOf(scores, mark)),
		})),
		...strips({
			rows,
			minimum: Math.max(0, Math.floor((Math.min(...values) - 2) / 10) * 10),
			line: { at: passMark, label: words.passMark },
		}),
	};
}

function tableOf(
	scores: readonly PeerScore[],
	nameOf: (score: PeerScore) => string,
	language: Language,
): TableModel {
	const words = wordsOf(language);
	return {
		title: words.title,
		notes: [],
		columns: [
			{ id: 'name', label: words.indicator, kind: 'text' },
			{ id: 'own', label: words.own, kind: 'number' },
			...peerGroups.flatMap((group) => [
				{ id: group, label: words.groups[group], kind: 'number' as const },
				{
					id: `${group}_n`,
					label: words.n(words.groups[group]),
					kind: 'number' as const,
					nOf: group,
				},
			]),
		],
		rows: scores.map((score) => ({
			id: score.indicator?.id ?? 'total',
			cells: {
				name: textCell(nameOf(score)),
				own: scoreCell(score.own),
				...Object.fromEntries(
					peerGroups.flatMap((group) => {
						const { mean, n } = score.groups[group];
						return [
							[group, scoreCell(mean)],
							[`${group}_n`, countCell(n)],
						];
					}),
				),
			},
		})),
	};
}
