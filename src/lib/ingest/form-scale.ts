import { formScore, forms, indicatorsOf, type Form } from '$lib/ita';
import { failed, type Reading, type Value } from '$lib/visits';
import { scoreAt, type ReadColumns } from './read-columns';

/** Points of the total each form can give: the scale some exports write the forms on. */
const points: Readonly<Record<Form, number>> = { iit: 30, eit: 30, oit: 40 };

/** Differences up to this are rounding, in points. */
const rounding = 0.1;
/** Share of the rows that must say the same of the file. */
const most = 0.9;

const agrees = (one: number, other: number) => Math.abs(one - other) <= rounding;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Rows where the forms add up to the total, and where their weighted sum is the total. */
function totalsSay(read: ReadColumns, rows: number) {
	const said = { rows: 0, added: 0, weighted: 0 };
	for (let row = 0; row < rows; row++) {
		const total = scoreAt(read, 'ita_total', row);
		const given = forms.map((form) => scoreAt(read, form, row));
		if (total === undefined || !given.every((value) => value !== undefined)) continue;
		said.rows++;
		if (agrees(sum(given), total)) said.added++;
		const weighted = forms.map((form, index) => ((given[index] ?? 0) * points[form]) / 100);
		if (agrees(sum(weighted), total)) said.weighted++;
	}
	return said;
}

/** Whether a row's form score can be on the scale of points, by itself and beside its indicators. */
function fitsPoints(read: ReadColumns, form: Form, row: number): boolean {
	const given = scoreAt(read, form, row);
	if (given === undefined) return true;
	const scores = Object.fromEntries(
		indicatorsOf(form).map(({ id }) => [id, scoreAt(read, id, row)]),
	);
	const mean = formScore(form, scores);
	if (given > points[form]) return false;
	return mean === undefined || agrees(given, (mean * points[form]) / 100);
}

function rangesSay(read: ReadColumns, rows: number): boolean {
	let surveyed = false;
	for (let row = 0; row < rows; row++) {
		if (!forms.every((form) => fitsPoints(read, form, row))) return false;
		// Open data is often near zero; surveys never are, so only they can tell the scale.
		surveyed ||= (scoreAt(read, 'iit', row) ?? 0) > 0 || (scoreAt(read, 'eit', row) ?? 0) > 0;
	}
	return surveyed;
}

/** Whether a file writes its form scores as points of the total (30/30/40) instead of 0–100. */
export function isOnPoints(read: ReadColumns, rows: number): boolean {
	const said = totalsSay(read, rows);
	if (said.rows === 0) return rangesSay(read, rows);
	return said.added >= most * said.rows && said.weighted < most * said.rows;
}

/** Points of a form on 0–100, rounded to take off the noise of the division. */
function onHundred(form: Form, { value, repairs }: Reading<Value>): Reading<Value> {
	if (typeof value !== 'number') return { value, repairs };
	// More points than the form can give: wrong on either scale, and not to be cut to 100.
	if (value > points[form]) return failed('out_of_range');
	return {
		value: Math.round((value / points[form]) * 1e8) / 1e6,
		repairs: [...repairs, 'form_scale'],
	};
}

/** The same columns with the form scores on 0–100, each conversion counted as a repair. */
export function convertForms(read: ReadColumns): ReadColumns {
	const converted = new Map(read);
	for (const form of forms) {
		const column = read
			.get(form)
			?.map((reading) => (reading.value === undefined ? reading : onHundred(form, reading)));
		if (column) converted.set(form, column);
	}
	return converted;
}
