import type { Storage } from '$lib/visits';
import {
	batchType,
	bool,
	Column,
	columnFromArray,
	dateDay,
	dictionary,
	float64,
	int32,
	utf8,
	type DataType,
	type TypedArray,
} from '@uwdata/flechette';
import type { StoredColumn } from './stored-column';

const millisecondsADay = 86_400_000;

type Numeric = Exclude<Storage, 'text' | 'boolean'>;
const numeric: Readonly<
	Record<
		Numeric,
		{ type: () => DataType; Values: new (length: number) => Int32Array | Float64Array }
	>
> = {
	integer: { type: int32, Values: Int32Array },
	number: { type: float64, Values: Float64Array },
	date: { type: dateDay, Values: Int32Array },
};

const bytesFor = (bits: number) => new Uint8Array(Math.ceil(bits / 8));

/** Of each different value the number it is packed as; undefined where it is unknown. */
type Numbers = readonly (number | undefined)[];

/** A bit a visit: set where its number is not 0; or, for the validity, where it is known. */
function bitsOf(codes: Uint32Array, isSet: readonly boolean[], visits: number): Uint8Array {
	const bits = bytesFor(visits);
	for (let visit = 0; visit < visits; visit++) {
		const byte = visit >> 3;
		if (isSet[codes[visit] ?? 0]) bits[byte] = (bits[byte] ?? 0) | (1 << (visit & 7));
	}
	return bits;
}

function valuesOf<Values extends Int32Array | Float64Array>(
	codes: Uint32Array,
	numbers: Numbers,
	values: Values,
): Values {
	for (let visit = 0; visit < values.length; visit++) {
		values[visit] = numbers[codes[visit] ?? 0] ?? 0;
	}
	return values;
}

/** Texts that visits have, in the order they come; one of a refused row alone is none. */
function textsOf({ different, codes }: StoredColumn, visits: number) {
	const texts: string[] = [];
	const places: (number | undefined)[] = different.map(() => undefined);
	for (let visit = 0; visit < visits; visit++) {
		const code = codes[visit] ?? 0;
		const text = different[code];
		if (text !== undefined && places[code] === undefined)
			places[code] = texts.push(String(text)) - 1;
	}
	return { texts, places };
}

const numberOf = (value: unknown, kind: Storage): number =>
	kind === 'date' ? Date.parse(String(value)) / millisecondsADay : Number(value);

/** A stored column as Arrow has it; texts, which repeat, as places in a dictionary. */
export function packColumn(column: StoredColumn, kind: Storage, visits: number): Column<unknown> {
	const { different, codes } = column;
	const isKnown = different.map((value) => value !== undefined);
	const validity = bitsOf(codes, isKnown, visits);
	let nullCount = 0;
	for (let visit = 0; visit < visits; visit++) if (!isKnown[codes[visit] ?? 0]) nullCount++;
	const columnOf = (type: DataType, values: TypedArray) => {
		const Batch = batchType(type);
		return new Batch({ length: visits, nullCount, type, validity, values });
	};
	if (kind === 'boolean') {
		const isTrue = different.map((value) => value === true);
		return new Column([columnOf(bool(), bitsOf(codes, isTrue, visits))]);
	}
	if (kind === 'text') {
		const { texts, places } = textsOf(column, visits);
		const type = dictionary(utf8(), int32());
		const batch = columnOf(type, valuesOf(codes, places, new Int32Array(visits)));
		// A dictionary holds one text at least, for readers that look at its first.
		const words = columnFromArray(texts.length > 0 ? texts : [''], type.dictionary);
		return new Column([batch.setDictionary(words)]);
	}
	const numbers = different.map((value) =>
		value === undefined ? undefined : numberOf(value, kind),
	);
	const { type, Values } = numeric[kind];
	return new Column([columnOf(type(), valuesOf(codes, numbers, new Values(visits)))]);
}
