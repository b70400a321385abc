import type { Unit } from '$lib/words';
import { unitOf } from './notes';
import type { ViewContext } from './view';

/**
 * A panel's words in the page's language, with what they count in its unit.
 * @param many the unit of a table's head, where no single number tells one from many.
 */
type WordsInUnits<W> = (unit: Unit, many: string) => W;

/** Words that speak of agencies over one year, and of agency-years over several. */
export const inUnitsOf =
	<W>(th: WordsInUnits<W>, en: WordsInUnits<W>) =>
	(context: ViewContext): W => {
		const unit = unitOf(context);
		return (context.language === 'th' ? th : en)(unit, unit(2));
	};
