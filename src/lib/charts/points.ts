import { unknownGroup, type Filter } from '$lib/filters';
import type { NamedAgency } from '$lib/summaries';

/** Whether the filter's districts and types choose an agency of rows that look past them. */
export const isChosen =
	({ districts, types }: Filter) =>
	({ district = unknownGroup, type = unknownGroup }: NamedAgency): boolean =>
		(districts.length === 0 || districts.includes(district)) &&
		(types.length === 0 || types.includes(type));
