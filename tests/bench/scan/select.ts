/**
 * Puts the value that stands at a place of the sorted values there, none greater before it and none
 * smaller after it (Hoare's selection).
 */
function putInPlace(values: Float64Array, from: number, to: number, place: number): void {
	let low = from;
	let high = to - 1;
	while (low < high) {
		const pivot = values[(low + high) >> 1]!;
		let left = low;
		let right = high;
		while (left <= right) {
			while (values[left]! < pivot) left++;
			while (values[right]! > pivot) right--;
			if (left <= right) {
				const swapped = values[left]!;
				values[left++] = values[right]!;
				values[right--] = swapped;
			}
		}
		if (place <= right) high = right;
		else if (place >= left) low = left;
		else return;
	}
}

/**
 * Quantiles of values[from, to), by linear interpolation; NaN of none. The values change places.
 * @param shares ascending
 */
export function quantilesOf(
	values: Float64Array,
	from: number,
	to: number,
	shares: readonly number[],
): number[] {
	let settled = from;
	return shares.map((share) => {
		if (from === to) return Number.NaN;
		const exact = from + share * (to - from - 1);
		const place = Math.floor(exact);
		putInPlace(values, settled, to, place);
		settled = place;
		const below = values[place]!;
		if (exact === place) return below;
		let above = Infinity;
		for (let next = place + 1; next < to; next++) above = Math.min(above, values[next]!);
		return below + (above - below) * (exact - place);
	});
}
