import type { Inquiry, Metric } from '$lib/summaries';
import { breakdownsOf } from '../breakdowns';
import { parts, type Panel, type Part } from '../view';

/** The pages of panels that others lead to. */
export type PageId = 'scores' | 'indicators' | 'plans' | 'obstacles';

/** A page of panels: which stand in which column, and what they need beyond their breakdowns. */
export interface Page<More = unknown> extends Omit<
	Inquiry<More>,
	'page' | 'breakdowns' | 'whole' | 'listAll'
> {
	readonly id: string;
	/** Figures of the whole that stand above the panels. */
	readonly above?: readonly Metric[];
	readonly columns: readonly (readonly Panel<More>[])[];
	/** The page that tells more of what a panel shows, by the panel's id. */
	readonly further?: Readonly<Record<string, PageId>>;
	/** Those that need the page's whole width, below the others. */
	readonly wide?: readonly Panel<More>[];
}

/** What a panel shows before anything else is chosen. */
export const firstPart = ({ parts: own = parts }: Pick<Panel, 'parts'>): Part => own[0] ?? 'whole';

/** What a page asks for while its panels show these parts, and its lists the first agencies or all. */
export function inquiryOf<More>(
	{ id, columns, wide = [], above = [], further: _, ...inquiry }: Page<More>,
	partOf: (panel: Panel<More>) => Part,
	listAll = false,
): Inquiry<More> {
	const panels = [...columns.flat(), ...wide];
	const whole = [...new Set([...above, ...panels.flatMap((panel) => panel.whole)])];
	return { page: id, ...inquiry, whole, listAll, breakdowns: breakdownsOf(panels, partOf) };
}
