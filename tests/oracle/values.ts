import type { VisitRecord } from '../../data/generate/record';

/** The number in a column; undefined where it is blank or the section it belongs to is missing. */
export function numberOf(visit: VisitRecord | undefined, column: string): number | undefined {
	const value = visit?.values[column];
	return typeof value === 'number' ? value : undefined;
}

/** The text in a column; undefined where it is blank. */
export function textOf(visit: VisitRecord | undefined, column: string): string | undefined {
	const value = visit?.values[column];
	return typeof value === 'string' ? value : undefined;
}

/** The yes or no in a column; undefined, which is neither, where it is blank. */
export function yesNoOf(visit: VisitRecord | undefined, column: string): boolean | undefined {
	const value = visit?.values[column];
	return typeof value === 'boolean' ? value : undefined;
}

/** Whether any of these columns holds anything. False, zero and an explicit ไม่มี are something. */
export function anyFilled(visit: VisitRecord, columns: readonly string[]): boolean {
	return columns.some((column) => visit.values[column] !== undefined);
}

/** The items by key, keys and items in the order they come. */
export function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
	const found = new Map<string, Item[]>();
	for (const item of items) {
		const group = found.get(keyOf(item));
		if (group) group.push(item);
		else found.set(keyOf(item), [item]);
	}
	return found;
}
