const collator = new Intl.Collator('th', { numeric: true });

/** Thai alphabetical order; the district เมือง… stands first, as in every official list. */
export function compareDistricts(a: string, b: string): number {
	return Number(b.startsWith('เมือง')) - Number(a.startsWith('เมือง')) || collator.compare(a, b);
}

/** Thai alphabetical order (the engine sorts by code point). */
export const compareText = (a: string, b: string) => collator.compare(a, b);
