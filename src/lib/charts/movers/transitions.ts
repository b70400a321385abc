import { incomplete, levels } from '$lib/ita';
import { changeDefinition, type ScoreRows, type Transition } from '$lib/summaries';
import { countCell, textCell } from '$lib/tables';
import { formatCount, levelName } from '$lib/words';
import { heat } from '../forms/heat';
import { markedFew } from '../few';
import { nText } from '../groups';
import { nNote } from '../notes';
import type { Panel } from '../view';
import { wordsOf } from './words';

/** Best first; incomplete last, which is neither better nor worse than a level. */
const order = [...levels.map(({ id }) => id), incomplete.id];

const sum = (transitions: readonly Transition[]) =>
	transitions.reduce((total, { n }) => total + n, 0);

/** From which level to which agencies went since the year before. */
export const transitionsPanel: Panel<ScoreRows> = {
	id: 'transitions',
	defined: changeDefinition.id,
	parts: ['whole'],
	whole: [],
	wanted: { metrics: [] },
	view(context) {
		const { language, overview } = context;
		const words = wordsOf(language);
		const { movers } = overview.more;
		const all = movers?.transitions ?? [];
		const place = (id: string) => order.indexOf(id);
		const shown = order.filter((id) => all.some(({ before, now }) => before === id || now === id));
		const name = (id: string) => levelName(id, language);
		const n = sum(all);
		const same = all.filter(({ before, now }) => before === now);
		const moved = all.filter(({ before, now }) => before !== now);
		const graded = moved.filter(
			({ before, now }) => before !== incomplete.id && now !== incomplete.id,
		);
		const ungraded = sum(moved) - sum(graded);
		const answer =
			n === 0
				? movers
					? context.words.noData
					: words.severalYears
				: words.same(sum(same), n) +
					words.better(sum(graded.filter(({ before, now }) => place(now) < place(before)))) +
					words.worse(sum(graded.filter(({ before, now }) => place(now) > place(before)))) +
					(ungraded > 0 ? words.ungraded(ungraded) : '');
		const count = (from: string, to: string) =>
			all.find(({ before, now }) => before === from && now === to)?.n ?? 0;
		const rows = shown.map((from) => ({
			from,
			n: sum(all.filter(({ before }) => before === from)),
			cells: shown.map((to) => ({ to, n: count(from, to) })),
		}));
		const filled = rows.filter((row) => row.n > 0);
		const notes = [nNote(context, n), words.readAcross];
		return {
			title: words.transitions,
			answer,
			drawing:
				n === 0
					? undefined
					: {
							description: `${words.transitions} ${answer}`,
							legend: [],
							minimumWidth: 420,
							...heat({
								columns: shown.map(name),
								maximum: Math.max(...all.map((one) => one.n)),
								rows: filled.map((row) => ({
									id: row.from,
									name: name(row.from),
									...markedFew(context, row.n),
									texts: [nText(row.n)],
									cells: row.cells.map((cell) => ({
										value: cell.n,
										text: cell.n > 0 ? formatCount(cell.n) : '',
										tip: words.tip(name(row.from), name(cell.to), cell.n),
									})),
								})),
							}),
						},
			table: {
				title: words.transitions,
				notes,
				columns: [
					{ id: 'from', label: words.from, kind: 'text' },
					...shown.map((id) => ({ id, label: name(id), kind: 'number' as const })),
					{ id: 'n', label: 'n', kind: 'number' },
				],
				rows: filled.map((row) => ({
					id: row.from,
					cells: {
						from: { ...textCell(name(row.from)), sort: place(row.from) },
						...Object.fromEntries(row.cells.map(({ to, n }) => [to, countCell(n)])),
						n: countCell(row.n),
					},
				})),
			},
			toggles: undefined,
			n,
			past: [],
			notes,
		};
	},
};
