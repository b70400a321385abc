import { formDefined, type Drawing, type Panel } from '$lib/charts';
import type { Words } from '$lib/words';

/** Where a panel leads. */
export interface PanelLink {
	readonly label: string;
	/** Resolved. */
	readonly href: string;
}

interface Ways {
	/** The page that tells more, where there is one. */
	readonly further: PanelLink | undefined;
	/** Where the definition of an id stands. */
	readonly definitionOf: (id: string) => string;
	readonly words: Words;
}

/**
 * Where a panel leads: on, to what its figures mean, and to how its picture is read.
 * @param drawing the picture that is shown; undefined where there is none.
 */
export const linksOf = (
	{ defined }: Pick<Panel, 'defined'>,
	drawing: Drawing | undefined,
	{ further, definitionOf, words: { definitions } }: Ways,
): PanelLink[] => [
	...(further ? [further] : []),
	{ label: definitions.ofFigures, href: definitionOf(defined) },
	...(drawing
		? [{ label: definitions.ofChart, href: definitionOf(formDefined(drawing.form)) }]
		: []),
];
