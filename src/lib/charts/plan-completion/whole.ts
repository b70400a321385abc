import { bandNames, bands } from '$lib/ita';
import {
	agencies,
	agenciesByBand,
	completionRate,
	notReported,
	planUnknown,
	projects,
	projectsByStatus,
} from '$lib/summaries';
import { countCell, percentCell, textCell, type TableModel } from '$lib/tables';
import { formatCount, formatPercent } from '$lib/words';
import { bars } from '../forms/bars';
import type { ViewContext } from '../view';
import { statuses } from './statuses';
import { wordsOf } from './words';

interface Item {
	id: string;
	name: string;
	/** Undefined is unknown. */
	count: number | undefined;
	share: number | undefined;
}

/** The whole: projects by what became of them, and agencies by the band of their own rate. */
export function wholeView(context: ViewContext) {
	const { overview, language } = context;
	const words = wordsOf(context);
	const { whole } = overview;
	const rate = whole.figure(completionRate);
	const total = whole.figure(projects).value ?? 0;
	const all = whole.figure(agencies).value ?? 0;
	const projectItems = statuses.map((status) => {
		const metric = projectsByStatus[status];
		return item(metric.id, metric.label[language], whole.figure(metric).value, total);
	});
	const banded = bands.map((band) => ({
		...item(
			agenciesByBand[band].id,
			words.band(bandNames[band][language]),
			whole.figure(agenciesByBand[band]).value,
			all,
		),
	}));
	const withoutBand = rate.n - banded.reduce((sum, { count = 0 }) => sum + count, 0);
	const agencyItems = [
		...banded.reverse(),
		...(withoutBand > 0 ? [item('no-band', words.noBand, withoutBand, all)] : []),
		...[notReported, planUnknown].map((metric) =>
			item(metric.id, metric.label[language], whole.figure(metric).value, all),
		),
	];
	const answer =
		rate.value === undefined
			? context.words.noData
			: words.answer(
					rate.value,
					whole.figure(projectsByStatus.completed).value ?? 0,
					total,
					rate.n,
				);
	const sections = [
		{ heading: words.projectsHeading(total), items: projectItems },
		{ heading: words.agenciesHeading(all), items: agencyItems },
	];
	return {
		answer,
		drawing:
			rate.value === undefined
				? undefined
				: {
						description: `${words.title} ${answer}`,
						legend: [],
						...bars({
							maximum: 1,
							rows: sections.flatMap(({ heading, items }) => [
								{
									id: heading,
									kind: 'heading' as const,
									name: heading,
									texts: [words.share, words.count],
								},
								...items.map(({ id, name, share, count }) => ({
									id,
									name,
									value: share,
									texts: [formatPercent(share), formatCount(count)],
								})),
							]),
						}),
					},
		table: tableOf(sections, context),
		notes: [],
	};
}

const item = (id: string, name: string, count: number | undefined, whole: number): Item => ({
	id,
	name,
	count,
	share: whole > 0 && count !== undefined ? count / whole : undefined,
});

function tableOf(
	sections: readonly { heading: string; items: readonly Item[] }[],
	context: ViewContext,
): TableModel {
	const words = wordsOf(context);
	return {
		title: words.title,
		notes: [],
		columns: [
			{ id: 'group', label: words.group, kind: 'text' },
			{ id: 'name', label: words.item, kind: 'text' },
			{ id: 'share', label: words.share, kind: 'number' },
			{ id: 'count', label: words.count, kind: 'number' },
		],
		rows: sections.flatMap(({ heading, items }) =>
			items.map(({ id, name, share, count }) => ({
				id,
				cells: {
					group: textCell(heading),
					name: textCell(name),
					share: percentCell(share),
					count: countCell(count),
				},
			})),
		),
	};
}
