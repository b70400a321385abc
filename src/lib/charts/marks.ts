import type { FormId } from './forms/explained';
import type { Drawing } from './view';

/** A dot that the keyboard names: an agency, or several at one place. */
export interface Mark {
	readonly series: number;
	readonly index: number;
	/** Where it stands on the axes, as drawn. */
	readonly value: readonly [number, number | string];
	/** The row of a strip; absent where marks stand on two axes of values. */
	readonly row: string | undefined;
	/** What the mouse would be told of it. */
	readonly tip: string;
	/** What a click on it is told to be. */
	readonly data: unknown;
}

/** Forms of which each dot has a name. */
const named: ReadonlySet<FormId> = new Set(['strips', 'scatter']);

interface DrawnSeries {
	readonly type?: string;
	readonly data?: readonly {
		readonly value: readonly [number, number | string];
		readonly tip?: string;
	}[];
}

/**
 * The marks that the keyboard walks along, as an option draws them: row by row, from the left. None of
 * any other form.
 */
export function marksOf({ form }: Pick<Drawing, 'form'>, option: object): readonly Mark[] {
	if (!named.has(form)) return [];
	const { series = [] } = option as { series?: readonly DrawnSeries[] };
	const marks = series.flatMap(({ type, data = [] }, place) =>
		type === 'scatter'
			? data.map((own, index) => ({
					...{ series: place, index, value: own.value, tip: own.tip ?? '', data: own },
					row: typeof own.value[1] === 'string' ? own.value[1] : undefined,
				}))
			: [],
	);
	const rows = new Map([...new Set(marks.map(({ row }) => row))].map((row, place) => [row, place]));
	const placeOf = ({ row }: Mark) => rows.get(row) ?? 0;
	return marks.sort((a, b) => placeOf(a) - placeOf(b) || a.value[0] - b.value[0]);
}

const across = new Map([
	['ArrowRight', 1],
	['ArrowLeft', -1],
]);
const upwards = new Map([
	['ArrowUp', 1],
	['ArrowDown', -1],
]);

/** Whether a key walks along marks. */
export const walks = (key: string) =>
	across.has(key) || upwards.has(key) || key === 'Home' || key === 'End';

/**
 * Where a key leads to from a mark: left and right along its row, up and down to the nearest of the
 * row beside; without rows, along either axis. At an end it stays.
 * @returns its place among the marks.
 */
export function walked(marks: readonly Mark[], from: number, key: string): number {
	const own = marks[from];
	if (key === 'Home') return 0;
	if (key === 'End') return marks.length - 1;
	if (!own) return from;
	const side = across.get(key);
	if (side !== undefined) return marks[from + side]?.row === own.row ? from + side : from;
	const up = upwards.get(key) ?? 0;
	const places = marks.map((_, place) => place);
	if (own.row === undefined) {
		const heightOf = (place: number) => Number(marks[place]?.value[1]);
		const upright = places.sort((a, b) => heightOf(a) - heightOf(b) || a - b);
		return upright[upright.indexOf(from) + up] ?? from;
	}
	// Rows stand one below the other, in their order.
	const rows = [...new Set(marks.map(({ row }) => row))];
	const beside = rows[rows.indexOf(own.row) - up];
	const distance = (place: number) => Math.abs((marks[place]?.value[0] ?? 0) - own.value[0]);
	const near = places.filter((place) => beside !== undefined && marks[place]?.row === beside);
	return near.sort((a, b) => distance(a) - distance(b))[0] ?? from;
}
