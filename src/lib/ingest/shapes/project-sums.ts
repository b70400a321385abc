import { columnNamed, readerOf, type Cell, type Column, type Repair } from '$lib/visits';
import { canonical, tidyLine } from '$lib/visits/read/tidy';
import type { RawTable } from '../raw-table';
import type { Saying, Sums, Wrong } from './long-form';
import { stateCounts, stateOf } from './project-state';

/** Places of the columns that tell of a project. */
export interface ProjectPlaces {
	readonly name: number;
	readonly state: number;
	readonly budget: number | undefined;
}

/** That a plan has no projects, and that a project needs no money: said, and so no blank. */
const noProject = /^ไม่มี(แผนงาน|แผน|โครงการ|กิจกรรม)*$/;
const noBudget = /^ไม่(ใช้|มี|ได้ใช้)งบประมาณ$/;

const plain = (cell: Cell) => canonical(String(cell ?? '')).replace(/[\s/]+/g, '');
const isBlank = (cell: Cell) => tidyLine(cell).text === '';
const readBaht = readerOf(columnNamed('plan_budget') as Column, []);

/**
 * What the projects of a plan come to. A sum is known only where each project's part is, and so are
 * the counts of their states: a blank is never a zero, nor "not started".
 */
export function projectSums(
	table: RawTable,
	{ name, state, budget }: ProjectPlaces,
): (rows: readonly number[]) => Sums {
	const at = (place: number | undefined, row: number) =>
		place === undefined ? undefined : table.cells[place]?.at(row);
	const number = (row: number) => table.rowNumbers[row] ?? 0;

	/** Projects named like one above: counted, and told. */
	function repeated(projects: readonly number[]): Wrong[] {
		const first = new Map<string, number>();
		return projects.flatMap((row): Wrong[] => {
			const value = String(at(name, row));
			const earlier = first.get(plain(value));
			if (earlier === undefined) {
				first.set(plain(value), row);
				return [];
			}
			const against = { row: number(earlier), value: String(at(name, earlier)) };
			const column = 'projects_total';
			return [{ row: number(row), column, value, against, code: 'project_twice' }];
		});
	}

	function budgetOf(projects: readonly number[], wrong: Wrong[], repairs: Repair[]) {
		const read = projects.map((row) => ({
			row,
			...(noBudget.test(plain(at(budget, row)))
				? { value: 0, repairs: [] }
				: readBaht(at(budget, row))),
		}));
		repairs.push(...read.flatMap((reading) => reading.repairs));
		const anyKnown = read.some(({ value }) => value !== undefined);
		for (const { row, value, error } of read) {
			const code =
				error ?? (value === undefined && anyKnown ? 'project_without_budget' : undefined);
			const cell = at(budget, row)?.toString();
			if (code) wrong.push({ row: number(row), column: 'plan_budget', value: cell, code });
		}
		if (read.some(({ value }) => value === undefined)) return undefined;
		// In satang: tenths of a baht do not add up exactly.
		return read.reduce((sum, { value }) => sum + Math.round(Number(value) * 100), 0) / 100;
	}

	function countsOf(projects: readonly number[], wrong: Wrong[]): Sums['values'] {
		const states = projects.map((row) => stateOf(at(state, row)));
		const anyKnown = states.some((known) => known !== undefined);
		for (const [index, row] of projects.entries()) {
			const cell = at(state, row);
			if (states[index] !== undefined || (isBlank(cell) && !anyKnown)) continue;
			const code = isBlank(cell) ? 'project_without_state' : 'not_a_choice';
			const value = cell?.toString();
			wrong.push({ row: number(row), column: 'projects_completed', value, code });
		}
		if (states.includes(undefined)) return [];
		return stateCounts.map((count) => ({
			name: count,
			place: state,
			value: states.filter((known) => known === count).length,
		}));
	}

	return (rows) => {
		const unnamed = rows.filter(
			(row) => isBlank(at(name, row)) && !(isBlank(at(state, row)) && isBlank(at(budget, row))),
		);
		const named = rows.filter((row) => !isBlank(at(name, row)));
		const none = named.filter((row) => noProject.test(plain(at(name, row))));
		const projects = named.filter((row) => !none.includes(row));
		const unclear = projects.length > 0 ? [...unnamed, ...none] : unnamed;
		const total = (value: number): Saying & { value: number } => ({
			...{ name: 'projects_total', place: name, value },
		});
		const wrong: Wrong[] = unclear.map((row) => ({
			...{ row: number(row), column: 'projects_total', code: 'project_unnamed' },
		}));
		if (unclear.length > 0 || named.length === 0) return { values: [], wrong, repairs: [] };
		if (projects.length === 0) return { values: [total(0)], wrong, repairs: [] };
		const repairs: Repair[] = [];
		const money = budget === undefined ? undefined : budgetOf(projects, wrong, repairs);
		const counts = countsOf(projects, wrong);
		return {
			values: [
				total(projects.length),
				...counts,
				...(budget === undefined || money === undefined
					? []
					: [{ name: 'plan_budget', place: budget, value: money }]),
			],
			wrong: [...wrong, ...repeated(projects)],
			repairs,
		};
	};
}
