import { formatCount } from './numbers';

/** Agencies counted in English, which tells one from many. */
export const agencies = (count: number) =>
	`${formatCount(count)} ${count === 1 ? 'agency' : 'agencies'}`;
