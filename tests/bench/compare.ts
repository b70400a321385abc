import { figureNames, type Results, type ResultSet, type SetName } from './results';

/** Differences up to this part of a value are rounding. */
const tolerance = 1e-9;

function equal(a: number, b: number): boolean {
	if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
	return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

function differencesOf(set: SetName, ours: ResultSet, theirs: ResultSet): string[] {
	const names = figureNames(set);
	const groups = new Set([...ours.keys(), ...theirs.keys()]);
	return [...groups].flatMap((group) => {
		const [a, b] = [ours.get(group), theirs.get(group)];
		if (!a || !b) return [`${set} ${group}: ${a ? 'only ours' : 'only theirs'}`];
		if (a.length !== b.length) return [`${set} ${group}: ${a.length} and ${b.length} figures`];
		return a.flatMap((value, index) => {
			const other = b[index] ?? Number.NaN;
			return equal(value, other) ? [] : [`${set} ${group} ${names[index]}: ${value} ≠ ${other}`];
		});
	});
}

/** Every figure in which two lines differ, and every group that only one of them has. */
export const differences = (ours: Results, theirs: Results): string[] =>
	(Object.keys(ours) as SetName[]).flatMap((set) => differencesOf(set, ours[set], theirs[set]));
