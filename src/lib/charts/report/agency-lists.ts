import { incomplete, passMark } from '$lib/ita';
import { agencies, scoredAgencies, type AgencyEntry, type ReportRows } from '$lib/summaries';
import { percentCell, scoreCell, textCell, type Cell, type TableColumn } from '$lib/tables';
import { compareDistricts, compareText, levelName, unknown } from '$lib/words';
import { agencyCells, agencyColumns, agencyRow } from '../agency-cells';
import { groupNotes } from '../notes';
import type { ViewContext } from '../view';
import { section } from './section';
import { wordsOf } from './words';

const nothing = { whole: [], wanted: { metrics: [] } };

/** What a list shows of an agency beside its name and place. */
interface ListColumn extends TableColumn {
	cell(entry: AgencyEntry): Cell;
}

function listOf(
	context: ViewContext<ReportRows>,
	title: string,
	entries: readonly AgencyEntry[],
	columns: readonly ListColumn[],
	notes: readonly string[],
) {
	return {
		title,
		notes,
		columns: [...agencyColumns(context), ...columns.map(({ cell: _, ...column }) => column)],
		rows: entries.map((entry) => ({
			id: agencyRow(entry),
			cells: {
				...agencyCells(entry, context),
				...Object.fromEntries(columns.map(({ id, cell }) => [id, cell(entry)])),
			},
		})),
	};
}

const levelCell = ({ level }: AgencyEntry, { language }: ViewContext): Cell =>
	level === undefined ? { text: unknown, sort: undefined } : textCell(levelName(level, language));

/** Agencies under the pass mark, nearest first, and below them those without a score. */
export const belowSection = section(
	'below',
	'whole',
	{
		...nothing,
		view(context) {
			const { overview, language } = context;
			const words = wordsOf(language);
			const all = overview.more.agencies;
			const below = all
				.filter(({ total }) => total !== undefined && total < passMark)
				.sort((a, b) => (b.total ?? 0) - (a.total ?? 0) || compareText(a.name, b.name));
			const unscored = all
				.filter(({ total, level }) => total === undefined && level === incomplete.id)
				.sort((a, b) => compareText(a.name, b.name));
			const n = overview.whole.figure(scoredAgencies).value ?? 0;
			const notes = [words.belowNote, context.words.nAgencies(n), ...groupNotes(context)];
			return {
				title: words.below,
				answer:
					n + unscored.length > 0
						? words.belowSaid(below.length, n, unscored.length)
						: context.words.noData,
				drawing: undefined,
				listed: true,
				table: listOf(
					context,
					words.below,
					[...below, ...unscored],
					[
						{
							id: 'total',
							label: words.totalScore,
							kind: 'number',
							cell: (own) => scoreCell(own.total),
						},
						{
							id: 'level',
							label: words.level,
							kind: 'text',
							cell: (own) => levelCell(own, context),
						},
						{
							id: 'short',
							label: words.short,
							kind: 'number',
							cell: ({ total }) => scoreCell(total === undefined ? undefined : passMark - total),
						},
						{
							id: 'weakest',
							label: words.weakest,
							kind: 'text',
							cell: ({ weakest }) =>
								textCell(
									weakest
										? `${weakest.indicator.number} ${weakest.indicator.name[language]}`
										: unknown,
								),
						},
						{
							id: 'completion',
							label: words.completion,
							kind: 'number',
							cell: (own) => percentCell(own.completion),
						},
					],
					notes,
				),
				n,
				toggles: undefined,
				past: [],
				notes,
			};
		},
	},
	{ apart: true },
);

const forms = ['iit', 'eit', 'oit'] as const;

/** Every agency of the filter, by district, type and name. */
export const everyAgencySection = section(
	'agencies',
	'whole',
	{
		...nothing,
		view(context) {
			const { overview, language } = context;
			const words = wordsOf(language);
			const place = ({ type }: AgencyEntry) => overview.catalogue.types.indexOf(type ?? '');
			const entries = [...overview.more.agencies].sort(
				(a, b) =>
					compareDistricts(a.district ?? '', b.district ?? '') ||
					place(a) - place(b) ||
					compareText(a.name, b.name) ||
					a.year - b.year,
			);
			const n = overview.whole.figure(agencies).n;
			const notes = [
				context.words.nAgencies(n),
				words.flaggedMark,
				context.words.agencies.caution,
				...groupNotes(context),
			];
			return {
				title: words.everyAgency,
				answer: n > 0 ? words.everyAgencySaid(n) : context.words.noData,
				drawing: undefined,
				listed: true,
				table: listOf(
					context,
					words.everyAgency,
					entries,
					[
						{
							id: 'total',
							label: words.totalScore,
							kind: 'number',
							cell: (own) => scoreCell(own.total),
						},
						{
							id: 'level',
							label: words.level,
							kind: 'text',
							cell: (own) => levelCell(own, context),
						},
						...forms.map((form) => ({
							id: form,
							label: form.toUpperCase(),
							kind: 'number' as const,
							cell: (own: AgencyEntry) => scoreCell(own.forms[form]),
						})),
						{
							id: 'completion',
							label: words.completion,
							kind: 'number',
							cell: (own) => percentCell(own.completion),
						},
						{
							id: 'flagged',
							label: words.mark,
							kind: 'text',
							cell: ({ flagged }) => textCell(flagged ? '*' : ''),
						},
					],
					notes,
				),
				n,
				toggles: undefined,
				past: [],
				notes,
			};
		},
	},
	{ apart: true },
);
