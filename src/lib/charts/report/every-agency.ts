import { agencies, type AgencyEntry } from '$lib/summaries';
import { scoreCell, textCell } from '$lib/tables';
import { compareDistricts, compareText } from '$lib/words';
import { groupNotes, nNote, unitOf } from '../notes';
import { columnsOf, listOf, type ListColumn } from './agency-columns';
import { section } from './section';
import { wordsOf } from './words';

const formColumns = (['iit', 'eit', 'oit'] as const).map((form): ListColumn => ({
	id: form,
	label: form.toUpperCase(),
	kind: 'number',
	cell: ({ forms }) => scoreCell(forms[form]),
}));

/** Every agency of the filter, by district, type and name. */
export const everyAgencySection = section(
	'agencies',
	'whole',
	{
		defined: agencies.id,
		whole: [],
		wanted: { metrics: [] },
		view(context) {
			const { overview } = context;
			const words = wordsOf(context.language);
			const { total, level, completion } = columnsOf(context);
			const place = ({ type }: AgencyEntry) => overview.catalogue.types.indexOf(type ?? '');
			const entries = [...overview.more.agencies].sort(
				(a, b) =>
					// Those without a district first: the province's own.
					compareDistricts(a.district ?? '', b.district ?? '') ||
					place(a) - place(b) ||
					compareText(a.name, b.name) ||
					a.year - b.year,
			);
			const n = overview.whole.figure(agencies).n;
			const notes = [
				nNote(context, n),
				words.flaggedMark,
				context.words.agencies.caution,
				...groupNotes(context),
			];
			const mark: ListColumn = {
				id: 'few',
				label: words.mark,
				kind: 'text',
				cell: ({ flagged }) => textCell(flagged ? '*' : ''),
			};
			return {
				title: words.everyAgency,
				answer: n > 0 ? words.everyAgencySaid(n, unitOf(context)) : context.words.noData,
				drawing: undefined,
				table: {
					title: words.everyAgency,
					notes,
					...listOf(context, entries, [total, level, ...formColumns, completion, mark]),
				},
				n,
				toggles: undefined,
				past: [],
				notes,
			};
		},
	},
	{ apart: true },
);
