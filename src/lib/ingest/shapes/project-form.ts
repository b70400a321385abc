import type { Cell } from '$lib/visits';
import { isBlank } from '../layout/columns';
import { totalOf } from '../layout/no-visit';
import type { Matching } from '../match-columns';
import type { RawTable } from '../raw-table';
import { mostly, placesHeaded } from './columns-by-header';
import type { LongForm } from './long-form';
import { stateCounts, stateOf } from './project-state';
import { projectSums } from './project-sums';

const naming =
	/^(ชื่อ|รายชื่อ)?(แผนงาน)?โครงการ(และ|หรือ)?(กิจกรรม)?$|^(ชื่อ)?กิจกรรม$|^project(name|title)?$/;
const stating =
	/สถานะ|ผลการดำเนิน|การดำเนินการ|การดำเนินงาน|ความก้าวหน้า|ความคืบหน้า|status|state|progress/;
const budgeting = /^(วงเงิน)?งบประมาณ(โครงการ|ที่ตั้งไว้|ที่ได้รับ|ตามแผน|บาท)*$|^(project)?budget$/;

const isName = (cell: Cell) => typeof cell === 'string' && /\p{L}/u.test(cell) && !stateOf(cell);
const isState = (cell: Cell) => stateOf(cell) !== undefined;

/** The one place of several, if it is one. */
const only = (places: readonly number[]) => (places.length === 1 ? places[0] : undefined);

/** A table with a row a project of an agency's plan: a column names it, another gives its state. */
export function projectForm(table: RawTable, matching: Matching): LongForm | undefined {
	if (['projects_total', ...stateCounts].some((name) => matching.places.has(name)))
		return undefined;
	const headed = (header: RegExp, is: (cell: Cell) => boolean) =>
		only(placesHeaded(table, matching, header).filter((place) => mostly(table.cells[place], is)));
	const name = headed(naming, isName);
	const state = headed(stating, isState);
	if (name === undefined || state === undefined) return undefined;
	const budget =
		matching.places.get('plan_budget') ?? only(placesHeaded(table, matching, budgeting));
	const nameAt = (row: number) => table.cells[name]?.at(row);
	return {
		shape: 'project',
		used: new Set([name, state, ...(budget === undefined ? [] : [budget])]),
		speaks: (row) => !isBlank(nameAt(row)) && totalOf([String(nameAt(row))]) === undefined,
		refusal: (row) => totalOf([String(nameAt(row) ?? '').trim()]),
		says: () => [],
		sums: projectSums(table, { name, state, budget }),
	};
}
