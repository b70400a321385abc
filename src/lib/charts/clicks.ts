import type { AgencyId } from '$lib/summaries';

/** In a row's id, between its group and what else it is: a control character, of which no name is made. */
const separator = '\u001f';

/** The id of a row that is more than its group: a set of levels of a district. */
export const rowId = (group: string, more: string) => `${group}${separator}${more}`;

/** The part of an ECharts click that says what was clicked. */
interface Click {
	readonly componentType?: string;
	readonly data?: unknown;
	readonly value?: unknown;
}

/** The group a click on a mark, or on the name of a row, stands for; undefined for anything else. */
export function clickedGroup({ componentType, data, value }: Click): string | undefined {
	if (componentType === 'yAxis') {
		return typeof value === 'string' ? value.split(separator)[0] : undefined;
	}
	const group = (data as { group?: unknown } | undefined)?.group;
	return typeof group === 'string' ? group : undefined;
}

/** The agency a click on a mark stands for; undefined for anything else. */
export function clickedAgency({ data }: Click): AgencyId | undefined {
	const agency = (data as { agency?: AgencyId } | undefined)?.agency;
	return typeof agency?.key === 'number' ? agency : undefined;
}
