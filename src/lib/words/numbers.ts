/** Written for "unknown", in every table and export; never 0. */
export const unknown = '–';

/** Marks what rests on few where there is no room for words; notes say what it stands for. */
export const fewMark = '*';

/**
 * Rounds half up as a person does on the decimal digits: 84.995 → 85.00, though the double is a
 * hair below. The tenth decimal is taken as the end of what a figure means.
 */
export function roundHalfUp(value: number, decimals: number): number {
	return Math.round(Number(`${value.toFixed(10)}e${decimals}`)) / 10 ** decimals;
}

function formatter(decimals: number) {
	// Both languages write figures alike: Arabic digits, comma, point.
	const format = new Intl.NumberFormat('en', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	});
	return (value: number | undefined) =>
		value === undefined ? unknown : format.format(roundHalfUp(value, decimals));
}

/** A whole number with separators; unknown as a dash. */
export const formatCount = formatter(0);
/** A score of 0–100, 2 decimals. */
export const formatScore = formatter(2);

const oneDecimal = formatter(1);

/** Writes a difference with its sign; what rounds to nothing has none. */
const signed = (format: (value: number) => string) => (change: number) => {
	const size = format(Math.abs(change));
	if (size === format(0)) return size;
	return `${change > 0 ? '+' : '−'}${size}`;
};

/** A difference of counts. */
export const formatCountChange = signed(formatCount);
/** A difference of scores. */
export const formatChange = signed(formatScore);
/** A correlation, −1 to 1, 2 decimals. */
export const formatCorrelation = formatChange;
/** A score of 0–100, 1 decimal, for cells too narrow for two. */
export const formatScoreShort = oneDecimal;

/** A share of 0–1 as percent, 1 decimal, without its sign. */
export const formatRate = (share: number | undefined) =>
	oneDecimal(share === undefined ? undefined : share * 100);

/** A share of 0–1 as percent with its sign. */
export const formatPercent = (share: number | undefined) =>
	share === undefined ? unknown : `${formatRate(share)}%`;

/** A difference of shares, −1 to 1, in percentage points, 1 decimal. */
export const formatRateChange = signed(formatRate);

/** A whole share of 0–1 as percent, for the marks of an axis. */
export const formatWholePercent = (share: number) => `${formatCount(share * 100)}%`;

/** A round number in short words, for the marks of an axis: 1 แสน, 10M. */
export const formatCompact = (value: number, language: 'th' | 'en') =>
	new Intl.NumberFormat(language, {
		notation: 'compact',
		compactDisplay: language === 'th' ? 'long' : 'short',
	}).format(value);

/** A figure in its metric's format; a rate with its sign. */
export function formatFigure(
	value: number | undefined,
	format: 'count' | 'score' | 'rate',
): string {
	if (format === 'count') return formatCount(value);
	return format === 'score' ? formatScore(value) : formatPercent(value);
}
