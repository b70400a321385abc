import { formatCount } from './numbers';

/** So many of something in English, which tells one from many. */
const counted = (one: string, many: string) => (count: number) =>
	`${formatCount(count)} ${count === 1 ? one : many}`;

export const agencies = counted('agency', 'agencies');
export const files = counted('file', 'files');
export const rows = counted('row', 'rows');
export const columns = counted('column', 'columns');
export const findings = counted('finding', 'findings');
