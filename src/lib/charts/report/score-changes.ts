import { indicators } from '$lib/ita';
import { meanTotal, type Change, type ReportRows } from '$lib/summaries';
import { countCell, scoreCell, textCell, type Cell } from '$lib/tables';
import { formatChange } from '$lib/words';
import { nNote } from '../notes';
import type { ViewContext } from '../view';
import { section } from './section';
import { wordsOf } from './words';

interface ChangedScore extends Change {
	readonly id: string;
	readonly name: string;
	readonly form: string;
	readonly order: number;
}

const by = ({ now, before }: Change) =>
	now === undefined || before === undefined ? undefined : now - before;

function changedScores({ overview, language }: ViewContext<ReportRows>): ChangedScore[] {
	const { scoreChanges } = overview.more;
	const total = { id: 'total', name: wordsOf(language).totalScore, form: '' };
	return [
		total,
		...indicators.map(({ id, number, name, form }) => ({
			id,
			name: `${number} ${name[language]}`,
			form: form.toUpperCase(),
		})),
	].flatMap((score, order) => {
		const change = scoreChanges?.[score.id];
		return change ? [{ ...score, ...change, order }] : [];
	});
}

const changeCell = (change: number | undefined): Cell =>
	change === undefined ? scoreCell(change) : { text: formatChange(change), sort: change };

/** Every score of this year against the year before, over the same agencies. */
export const scoreChangesSection = section('score-changes', 'whole', {
	defined: meanTotal.id,
	whole: [],
	wanted: { metrics: [] },
	view(context) {
		const words = wordsOf(context.language);
		const scores = changedScores(context);
		const n = scores[0]?.n ?? 0;
		const notes = [nNote(context, n), words.pairsNote];
		return {
			title: words.scoreChanges,
			answer: answerOf(scores, context),
			drawing: undefined,
			table: {
				title: words.scoreChanges,
				notes,
				columns: [
					{ id: 'name', label: words.score, kind: 'text' },
					{ id: 'form', label: words.form, kind: 'text' },
					{ id: 'before', label: words.before, kind: 'number' },
					{ id: 'now', label: words.now, kind: 'number' },
					{ id: 'change', label: words.change, kind: 'number' },
					{ id: 'n', label: words.pairs, kind: 'number' },
				],
				rows: scores.map((score) => ({
					id: score.id,
					cells: {
						name: { ...textCell(score.name), sort: score.order },
						form: textCell(score.form),
						before: scoreCell(score.before),
						now: scoreCell(score.now),
						change: changeCell(by(score)),
						n: countCell(score.n),
					},
				})),
			},
			n,
			toggles: undefined,
			past: [],
			notes,
		};
	},
});

function answerOf(scores: readonly ChangedScore[], context: ViewContext<ReportRows>): string {
	const words = wordsOf(context.language);
	if (!context.overview.more.scoreChanges) return words.oneYear;
	const [total, ...ofIndicators] = scores;
	const change = total && by(total);
	if (!total || change === undefined) return words.noPairs;
	const moved = ofIndicators
		.map((score) => ({ name: score.name, change: by(score) ?? 0 }))
		.sort((a, b) => b.change - a.change);
	const [most, least] = [moved[0], moved.at(-1)];
	return words.scoreChangesSaid(
		change,
		total.n,
		most && most.change > 0 ? most : undefined,
		least && least.change < 0 ? least : undefined,
	);
}
