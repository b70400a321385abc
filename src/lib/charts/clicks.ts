/** The part of an ECharts click that says what was clicked. */
interface Click {
	readonly componentType?: string;
	readonly data?: unknown;
	readonly value?: unknown;
}

/** The group a click on a mark, or on the name of a row, stands for; undefined for anything else. */
export function clickedGroup({ componentType, data, value }: Click): string | undefined {
	if (componentType === 'yAxis') return typeof value === 'string' ? value : undefined;
	const group = (data as { group?: unknown } | undefined)?.group;
	return typeof group === 'string' ? group : undefined;
}
