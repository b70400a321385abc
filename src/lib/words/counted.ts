import { formatCount } from './numbers';

/** What is counted, in words, by its number. */
export type Unit = (count: number) => string;

/** So many of a unit, in words. */
export const inUnits = (count: number, unit: Unit) => `${formatCount(count)} ${unit(count)}`;

/** With a large letter in front, as a head begins. */
export const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** So many of something in English, which tells one from many. */
const counted = (one: string, many: string) => (count: number) =>
	`${formatCount(count)} ${count === 1 ? one : many}`;

export const agencies = counted('agency', 'agencies');
export const files = counted('file', 'files');
export const rows = counted('row', 'rows');
export const columns = counted('column', 'columns');
export const findings = counted('finding', 'findings');
