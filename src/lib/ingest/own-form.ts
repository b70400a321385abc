import { columns } from '$lib/visits';
import type { Matching } from './match-columns';
import type { ReadColumns } from './read-columns';

/**
 * Whether a table has every column of the contract, as our template and our exports do. Its scores are
 * on 0–100, as its form says, so that no scale is guessed.
 */
export const isOwnForm = ({ places }: Pick<Matching, 'places'>) =>
	columns.every(({ name }) => places.has(name));

/** The columns that say anything: our form has those, too, that nobody filled in. */
export const filledIn = (read: ReadColumns) => {
	const filled = new Set([...read].flatMap(([name, { isFilled }]) => (isFilled ? [name] : [])));
	return (column: string) => filled.has(column);
};
