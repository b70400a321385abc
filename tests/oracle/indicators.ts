/** The indicators of each form. */
export const forms = {
	iit: ['i1', 'i2', 'i3', 'i4', 'i5'],
	eit: ['i6', 'i7', 'i8'],
	oit: ['i9', 'i10'],
} as const;

/** The ten indicators the total is made of. */
export const indicatorsOfTotal: readonly string[] = Object.values(forms).flat();

/** The sub-indicators of indicators 9 and 10, known for ITA 2562–2565. */
export const subIndicators: readonly string[] = [
	...['i9_1', 'i9_2', 'i9_3', 'i9_4', 'i9_5'],
	...['i10_1', 'i10_2'],
];

/** What one point of an indicator moves the total, in hundredths of a point. */
export function weightOf(indicator: string): number {
	if (indicator.startsWith('i9_')) return 4;
	if (indicator.startsWith('i10_')) return 10;
	const form = Object.entries(forms).find(([, members]) =>
		(members as readonly string[]).includes(indicator),
	)?.[0];
	return { iit: 6, eit: 10, oit: 20 }[form ?? ''] ?? NaN;
}
