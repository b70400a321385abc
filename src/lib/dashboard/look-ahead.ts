import { toggle, type Filter, type GroupFilter } from '$lib/filters';
import { idle } from '$lib/pauses';
import { overview, type Choices, type RunQuery } from '$lib/summaries';
import type { Figures } from './figures.svelte';

const parts: readonly GroupFilter[] = ['types', 'levels', 'districts', 'provinces'];
/** Of a longer list any one choice is hardly the next. */
const mostChoices = 30;
/** What a click may have to wait for that comes meanwhile, ms: as long goes unnoticed. */
const longest = 100;

/** The filters that choosing one group more makes, those that show something. */
export const nextFilters = (filter: Filter, choices: Choices): Filter[] =>
	parts.flatMap((part) => {
		const others = [...choices[part].keys()].filter((id) => !filter[part].includes(id));
		return others.length > mostChoices ? [] : others.map((id) => toggle(filter, part, id));
	});

/**
 * Runs one statement at a time, each while the page is idle, until one is no longer wanted or has taken
 * long: that one and all after it are rejected.
 */
function patiently(run: RunQuery, wanted: () => boolean): RunQuery {
	let took = 0;
	let last: Promise<unknown> = Promise.resolve();
	return (sql) => {
		const rows = last.then(async () => {
			await idle();
			if (took > longest || !wanted()) throw new Error('Nothing more is asked ahead.');
			const begun = performance.now();
			const answer = await run(sql);
			took = performance.now() - begun;
			return answer;
		});
		last = rows;
		return rows;
	};
}

/**
 * Asks what one choice more than is shown would show, before anybody chooses: the warehouse then knows
 * it, and has run what the next choice needs, which the browser has made fast by then. It ends where
 * something else is shown, and where something fails: who asks for that is told.
 * @param filled gives the warehouse, once it holds what is shown.
 * @param free whether nobody waits for anything else.
 */
export async function lookAhead(
	filled: () => Promise<{ readonly query: RunQuery }>,
	figures: Pick<Figures, 'shown' | 'choicesShown'>,
	free: () => boolean,
): Promise<void> {
	const { shown, choicesShown } = figures;
	if (!shown || !choicesShown) return;
	const { filter, catalogue, asked } = shown.overview;
	// Lists of all agencies would crowd out what is known.
	if (asked.listAll) return;
	try {
		const warehouse = await filled();
		const run = patiently(
			(sql) => warehouse.query(sql),
			() => figures.shown === shown && free(),
		);
		for (const next of nextFilters(filter, choicesShown)) {
			await overview(run, next, catalogue, asked);
		}
	} catch {
		return;
	}
}
