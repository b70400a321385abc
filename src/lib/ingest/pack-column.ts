import type { Storage, Value } from '$lib/visits';
import {
	batchType,
	bool,
	Column,
	dateDay,
	dictionary,
	float64,
	int16,
	int32,
	int8,
	utf8,
	type DataType,
	type IntType,
	type TypedArray,
} from '@uwdata/flechette';
import { packTexts } from './pack-texts';
import type { StoredColumn } from './stored-column';

/** How the values of a kind are packed each by itself; texts, which repeat, never are. */
const plain = {
	integer: { type: int32, Values: Int32Array },
	number: { type: float64, Values: Float64Array },
	date: { type: dateDay, Values: Int32Array },
} as const;

/** Places in a dictionary of up to so many values. */
const places = [
	{ most: 2 ** 7, type: int8, Values: Int8Array },
	{ most: 2 ** 15, type: int16, Values: Int16Array },
	{ most: 2 ** 31, type: int32, Values: Int32Array },
] as const;

const millisecondsADay = 86_400_000;
const numberOf = (value: unknown, kind: Storage): number =>
	kind === 'date' ? Date.parse(String(value)) / millisecondsADay : Number(value);

type Different = StoredColumn['different'];

/** A bit a visit, set where its value is so, and how many are. */
function bitsOf(
	codes: Uint32Array,
	different: Different,
	isSo: (value: Value | undefined) => boolean,
) {
	const ones = new Uint8Array(different.length);
	different.forEach((value, place) => (ones[place] = Number(isSo(value))));
	const bits = new Uint8Array(Math.ceil(codes.length / 8));
	let set = 0;
	for (let first = 0; first < codes.length; first += 8) {
		const end = Math.min(first + 8, codes.length);
		let byte = 0;
		for (let visit = first; visit < end; visit++) {
			const one = ones[codes[visit] ?? 0] ?? 0;
			byte |= one << (visit & 7);
			set += one;
		}
		bits[first >> 3] = byte;
	}
	return { bits, set };
}

/** Of each visit the number that its value has. */
function numbersOf<Values extends TypedArray>(
	codes: Uint32Array,
	numbers: ArrayLike<number>,
	values: Values,
): Values {
	for (let visit = 0; visit < values.length; visit++) {
		values[visit] = numbers[codes[visit] ?? 0] ?? 0;
	}
	return values;
}

/** The values that are known, and the place of each different one among them. */
function knownOf(different: Different) {
	const known: Value[] = [];
	const placeOf = new Int32Array(different.length);
	different.forEach((value, place) => {
		if (value !== undefined) placeOf[place] = known.push(value) - 1;
	});
	return { known, placeOf };
}

/** A dictionary holds one value at least, for readers that look at its first. */
function wordsOf(known: readonly Value[], kind: Exclude<Storage, 'boolean'>, type: DataType) {
	const all = known.length > 0 ? known : [kind === 'text' ? '' : 0];
	const packed =
		kind === 'text'
			? packTexts(all.map(String))
			: { values: new plain[kind].Values(all.map((value) => numberOf(value, kind))) };
	const Batch = batchType(type);
	return new Column([
		new Batch({ length: all.length, nullCount: 0, type, validity: new Uint8Array(), ...packed }),
	]);
}

/**
 * A stored column as Arrow has it. What repeats is packed as places in a dictionary where these take
 * less room: a file of visits is half as large then, to hand over, to keep and to load.
 * @param codes room for the place of each visit's value. Columns keep theirs in as few bytes as they
 *   take; of one width, the loops over them are compiled for that alone.
 */
export function packColumn(
	column: StoredColumn,
	kind: Storage,
	codes: Uint32Array,
): Column<unknown> {
	const { different } = column;
	const visits = codes.length;
	codes.set(column.codes.subarray(0, visits));
	const { bits: validity, set } = bitsOf(codes, different, (value) => value !== undefined);
	const batchOf = (type: DataType, values: TypedArray) => {
		const Batch = batchType(type);
		return new Batch({ length: visits, nullCount: visits - set, type, validity, values });
	};
	if (kind === 'boolean') {
		const { bits } = bitsOf(codes, different, (value) => value === true);
		return new Column([batchOf(bool(), bits)]);
	}
	const { known, placeOf } = knownOf(different);
	const narrowest = places.find(({ most }) => known.length <= most) ?? places[2];
	const ownType = kind === 'text' ? utf8() : plain[kind].type();
	const ownBytes = kind === 'text' ? Infinity : plain[kind].Values.BYTES_PER_ELEMENT;
	const saved = (ownBytes - narrowest.Values.BYTES_PER_ELEMENT) * visits;
	if (kind === 'text' || saved > ownBytes * known.length) {
		const type = dictionary(ownType, narrowest.type() as IntType);
		const batch = batchOf(type, numbersOf(codes, placeOf, new narrowest.Values(visits)));
		// Not by its setDictionary, which would decode all of it at once.
		batch.dictionary = wordsOf(known, kind, type.dictionary);
		return new Column([batch]);
	}
	const { Values } = plain[kind];
	const numbers = different.map((value) => (value === undefined ? 0 : numberOf(value, kind)));
	return new Column([batchOf(ownType, numbersOf(codes, numbers, new Values(visits)))]);
}
