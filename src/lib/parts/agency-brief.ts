import { nextVisit, type AgencyForm, type Peers } from '$lib/summaries';
import { sectionNames } from '$lib/visits';
import { formatDay, formatIsoDay } from '$lib/words';
import { sourceOf, type FormContext } from './agency-form';
import { briefOthers, briefRows, type BriefRow } from './brief-indicators';
import { briefLines, type BriefLine } from './brief-lines';

/** The brief for an agency's next visit, as the screen and the paper write it. */
export interface Brief {
	/** The visit it rests on: its round and day. */
	readonly visit: string | undefined;
	readonly rows: readonly BriefRow[];
	readonly others: readonly string[];
	readonly lines: readonly BriefLine[];
	readonly notes: readonly string[];
}

/**
 * What to take to an agency's next visit, on one sheet.
 * @param peers of the same year; undefined where there is no assessment.
 * @param day it is made on; today.
 */
export function briefOf(
	form: AgencyForm,
	peers: Peers | undefined,
	context: FormContext,
	day = new Date(),
): Brief {
	const { language, words } = context;
	const { brief, agencyPage } = words;
	const visit = nextVisit(form, peers);
	const rows = briefRows(visit, context);
	const lines = briefLines(form, context);
	const latest = form.visits[0]?.visit;
	const texts = [
		...rows.flatMap(({ items, unsaid, said }) => [
			...[...items, ...unsaid].map(({ text }) => text),
			...said,
		]),
		...lines.map(({ text }) => text),
	];
	const cut = texts.some((text) => text.includes('…'));
	const means = rows.filter(({ mean }) => mean);
	return {
		visit:
			latest &&
			brief.visit(
				latest.round === undefined ? agencyPage.noRound : words.filters.asOf[latest.round],
				latest.date === undefined ? agencyPage.noDate : formatIsoDay(latest.date, language),
			),
		...{ rows, lines, others: briefOthers(visit, words) },
		notes: [
			...(rows.some(({ items, unsaid }) => items.length + unsaid.length > 0) ? [brief.boxes] : []),
			...(rows.length > 0 ? [agencyPage.pointsMeaning] : []),
			...(means.length > 0 && peers ? [brief.typeMeanOf(peers.itaYear)] : []),
			...(means.some(({ mean }) => mean?.few) ? [words.few.oneYear.note] : []),
			...(cut ? [brief.cut] : []),
			brief.source(sourcesOf(form, context).join('; ')),
			brief.findings(context.findings.length),
			brief.made(formatDay(day, language)),
		],
	};
}

/** The rows the sections were taken from: that of most, then the others with theirs. */
function sourcesOf({ sections }: AgencyForm, context: FormContext): string[] {
	const taken = sections.flatMap(({ section, visit }) =>
		visit
			? [{ source: sourceOf(visit, context), name: sectionNames[section][context.language] }]
			: [],
	);
	const namesOf = (source: string) =>
		taken.filter((own) => own.source === source).map(({ name }) => name);
	const [most, ...others] = [...new Set(taken.map(({ source }) => source))]
		.map((source) => ({ source, names: namesOf(source) }))
		.sort((one, other) => other.names.length - one.names.length);
	return [
		...(most ? [most.source] : []),
		...others.map(({ source, names }) => context.words.brief.sectionsOf(source, names.join(', '))),
	];
}
