import { choiceLists } from '$lib/ita';
import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { freeTexts, type Wrote } from './free-texts';
import { listing, type Listing } from './listing';
import type { RunQuery } from './summary';
import { commonTerms, type Term } from './terms';

/** What support an agency wants, by the ids of the form's boxes. */
export interface Wants {
	readonly wants: Readonly<Record<string, boolean>>;
}

/** What the page of obstacles shows agency by agency. */
export interface ObstacleRows {
	/** Those that want any support. */
	readonly wanting: Listing<Wants>;
	readonly texts: Listing<Wrote>;
	/** The commonest words of all of them; undefined where they are too many to be counted. */
	readonly terms: readonly Term[] | undefined;
}

const boxes = choiceLists.flatMap(({ id, boxes }) => (id === 'support' ? boxes : []));
const mostTerms = 20;
/** The words of so many agencies are counted; of more it would hold up the page. */
const mostCounted = 2000;

/** All of them, under a filter. */
export async function obstacleRows(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	most: number,
): Promise<ObstacleRows> {
	const any = boxes.map(({ id }) => id).join(' OR ');
	const [wanting, texts] = await Promise.all([
		listing<Wants>(run, catalogue, most, {
			from: `${chosen(filter, catalogue)} AND (${any})`,
			columns: boxes.map(({ id }) => id),
			read: (row) => ({
				wants: Object.fromEntries(boxes.map(({ id }) => [id, row[id] === true])),
			}),
		}),
		freeTexts(run, filter, catalogue, Math.max(most, mostCounted)),
	]);
	return {
		wanting,
		texts: { n: texts.n, rows: texts.rows.slice(0, most) },
		terms:
			texts.n > mostCounted
				? undefined
				: commonTerms(
						texts.rows.map((own) => own.texts.map(({ text }) => text)),
						mostTerms,
					),
	};
}
