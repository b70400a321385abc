import type { Filter, FilterPart } from '$lib/filters';
import { mostTotals, type DimensionId } from '$lib/summaries';
import { basisOf } from '../basis';
import {
	figuresOf,
	groupedSets,
	groupName,
	type GroupedSet,
	type Results,
	type ResultSet,
} from '../results';
import { scanChanges } from './changes';
import { codeOf, failing, rowsPast } from './chosen';
import type { CodeName, Columns } from './columns';
import { scanFigures } from './figures';
import { membersBy, namesOf, tallied } from './groups';
import { counted, countedYes, type Column } from './members';

/** Of each result set the parts of the filter it looks past, and what its rows must have. */
const rowsOf: Readonly<
	Record<GroupedSet, { past: readonly FilterPart[]; also?: 'assessed' | 'scored' }>
> = {
	whole: { past: [] },
	districts: { past: ['districts'] },
	types: { past: ['types'] },
	bins: { past: ['levels', 'scores'] },
	itaYears: { past: [], also: 'assessed' },
	districtTotals: { past: ['districts'], also: 'scored' },
	typeTotals: { past: ['types'], also: 'scored' },
	levels: { past: ['levels'], also: 'assessed' },
	districtLevels: { past: ['districts', 'levels'], also: 'assessed' },
	typeLevels: { past: ['types', 'levels'], also: 'assessed' },
};

const codeNames: Readonly<Partial<Record<DimensionId, CodeName>>> = {
	type: 'agency_type',
	scoreBin: 'bin',
	itaYear: 'ita_year',
};
const codesBy = (columns: Columns, by: readonly DimensionId[]) =>
	by.map((id) => columns.codes[codeNames[id] ?? (id as CodeName)]);

/** Figures by the number of their group. */
interface Scanned {
	/** Absent where the groups are numbered from 0 on. */
	readonly keys?: Uint32Array;
	readonly figures: ReadonlyMap<string, Column>;
}

/** What the scan gives of a filter. */
export interface ScanResult {
	readonly grouped: Readonly<Record<GroupedSet, Scanned>>;
	readonly changes: ReadonlyMap<string, number[]>;
	readonly withoutScore: number;
	readonly choices: Readonly<Record<keyof typeof codeOf, Column>>;
}

function scanSet(columns: Columns, fails: Uint8Array, set: GroupedSet): Scanned {
	const { past, also } = rowsOf[set];
	const { by, metrics } = groupedSets[set];
	const everyTotal = (by as readonly DimensionId[]).includes('total');
	const found = rowsPast(fails, past, also && columns.flags[also]);
	const rows = everyTotal && found.length > mostTotals ? found.subarray(0, 0) : found;
	const members = membersBy(rows, codesBy(columns, by));
	if (everyTotal) {
		const { keys, counts } = tallied(members);
		return { keys, figures: new Map([['agencies', counts]]) };
	}
	if (metrics.length > 2) return { figures: scanFigures(columns, members) };
	const figures = new Map([['agencies', counted(members)]]);
	if (metrics.length === 2) {
		figures.set('passes', countedYes(members, columns.flags.passes!));
		figures.set('scored', countedYes(members, columns.flags.scored!));
	}
	return { figures };
}

/** Every result set of the overview by plain loops over typed arrays: about as fast as it can be. */
export function scan(columns: Columns, filter: Filter): ScanResult {
	const fails = failing(filter, columns);
	const { levels, scores, years } = filter;
	let withoutScore = 0;
	for (const row of rowsPast(fails, ['levels', 'scores'])) {
		const noLevel = levels.length > 0 && columns.codes.level.codes[row] === 0;
		if (noLevel || (scores && columns.flags.scored![row] === 0)) withoutScore++;
	}
	return {
		grouped: Object.fromEntries(
			Object.keys(groupedSets).map((set) => [set, scanSet(columns, fails, set as GroupedSet)]),
		) as ScanResult['grouped'],
		changes: years.length === 1 ? scanChanges(columns, rowsPast(fails, [])) : new Map(),
		withoutScore,
		choices: Object.fromEntries(
			Object.entries(codeOf).map(([part, name]) => {
				const rows = rowsPast(fails, [part as FilterPart]);
				return [part, counted(membersBy(rows, [columns.codes[name]]))];
			}),
		) as ScanResult['choices'],
	};
}

/** What the scan gave in the form the lines are compared in. */
export function scanResults(columns: Columns, result: ScanResult): Results {
	const read = (set: GroupedSet): ResultSet => {
		const { by, metrics } = groupedSets[set];
		const { keys, figures } = result.grouped[set];
		const column = (name: string) => figures.get(name) ?? new Float64Array();
		const groups = [...column('agencies')].flatMap((n, index) =>
			n > 0 || set === 'whole' ? [index] : [],
		);
		return new Map(
			groups.map((index) => [
				groupName(...namesOf(keys?.[index] ?? index, codesBy(columns, by))),
				figuresOf(metrics, ({ id }) => ({
					value: column(id)[index],
					n: column(basisOf(id))[index],
				})),
			]),
		);
	};
	return {
		...(Object.fromEntries(
			Object.keys(groupedSets).map((set) => [set, read(set as GroupedSet)]),
		) as Record<GroupedSet, ResultSet>),
		changes: result.changes,
		withoutScore: new Map([['', [result.withoutScore]]]),
		choices: new Map(
			Object.entries(result.choices).flatMap(([part, counts]) =>
				[...counts].flatMap((n, index): [string, number[]][] => {
					const name = columns.codes[codeOf[part as keyof typeof codeOf]].names[index];
					return n > 0 ? [[groupName(part, name), [n]]] : [];
				}),
			),
		),
	};
}
