import { nameKey, typeOfName, type Cell } from '$lib/visits';
import { canonical } from '$lib/visits/read/tidy';
import { isMarkedPlace, placeColumns, splitPlace, type PlaceColumn } from './split-place';

/** Share of the values that must say the same of a column. */
const most = 0.9;
/** Of names of agencies, since some are of no type that a name tells. */
const half = 0.5;

/** Whether so many of the cells are of a kind. */
export function mostly(
	sample: readonly Cell[],
	is: (cell: Cell) => boolean,
	share = most,
): boolean {
	return sample.length > 0 && sample.filter(is).length >= share * sample.length;
}

/** Whether a cell is a type and a name behind it; a type alone names nobody. */
const namesAgency = (cell: Cell) =>
	typeof cell === 'string' && typeOfName(cell) !== undefined && nameKey(cell) !== cell.trim();

/** Whether most cells name an agency by its type. */
export const namesAgencies = (sample: readonly Cell[]): boolean =>
	mostly(sample, namesAgency, half);

const words: Readonly<Record<PlaceColumn, RegExp>> = {
	subdistrict: /ตำบล|แขวง|(?<![\p{L}\p{M}.])ต\.|subdistrict|tambon/iu,
	district: /อำเภอ|เขต|(?<![\p{L}\p{M}.])อ\.|(?<!sub)district|amphoe/iu,
	province: /จังหวัด|(?<![\p{L}\p{M}.])จ\.|province|changwat/iu,
};

/** The places a header names, in its order. */
function placesNamed(header: string): PlaceColumn[] {
	const text = canonical(header);
	const found = placeColumns
		.map((column) => ({ column, at: text.search(words[column]) }))
		.filter(({ at }) => at >= 0);
	return found.sort((one, other) => one.at - other.at).map(({ column }) => column);
}

const splitsInto = (columns: readonly PlaceColumn[]) => (cell: Cell) =>
	typeof cell === 'string' &&
	Object.values(splitPlace(cell, columns) ?? {}).filter(Boolean).length > 1;

/** The places that a column holds together: named by its header, and found in its values. */
export function placesHeaded(header: string, sample: readonly Cell[]): readonly PlaceColumn[] {
	const named = placesNamed(header);
	return named.length > 1 && mostly(sample, splitsInto(named)) ? named : [];
}

/** Whether a column holds places with ต. อ. จ. before them, whatever its header says. */
export const holdsMarkedPlaces = (sample: readonly Cell[]): boolean =>
	mostly(sample, isMarkedPlace);
