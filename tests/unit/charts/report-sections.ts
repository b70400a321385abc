import { firstPart, inquiryOf, reportPage, type View } from '$lib/charts';
import { indicators, passMark, pointsRecoverable, weightOnTotal } from '$lib/ita';
import {
	weakestOf,
	type AgencyEntry,
	type Inquiry,
	type Overview,
	type ReportRows,
} from '$lib/summaries';
import { en, th, type Language } from '$lib/words';
import type { AgencyYear } from '../../oracle/compose';
import { select, type Filter } from '../../oracle/filter';
import { formsOf, scoreChanges } from '../../oracle/report-rows';
import { assessedIn } from '../../oracle/scores';
import { numberOf } from '../../oracle/values';
import { compared } from './compared';
import { agencyYearsOf, askedFor } from './overviews';
import { scoreRowsOf } from './page-rows';

/** What the report stands on under test. */
export const quality = { rows: 1131, refused: 12, clean: 1058 };
const page = reportPage({ quality, today: '2026-11-26' });
export const sections = page.columns.flat();
export const sectionIds = sections.map(({ id }) => id);

const oracleFilter = ({ filter: { years } }: Overview): Filter => ({ asOf: 'latest', years });

/** An agency as the list has it, from what the oracle makes of its visit. */
function entryOf(own: AgencyYear, agency: number): AgencyEntry {
	const { ita, plan } = own.sections;
	const [done, all] = ['projects_completed', 'projects_total'].map((id) => numberOf(plan, id));
	const gains = indicators.flatMap((indicator) => {
		const score = numberOf(ita, indicator.id);
		if (score === undefined) return [];
		return [{ indicator, points: pointsRecoverable(weightOnTotal(indicator), score, passMark) }];
	});
	const weakest = weakestOf(gains);
	return {
		...{ agency, key: agency + 1, year: own.year, name: own.name || `หน่วยงานที่ ${agency + 1}` },
		...{ district: own.district || undefined, type: own.type || undefined },
		...{ total: assessedIn(own)?.total, level: assessedIn(own)?.level },
		forms: formsOf(own) as AgencyEntry['forms'],
		weakest,
		recoverable: gains.length > 0 ? (weakest?.points ?? 0) : undefined,
		completion: done === undefined || !all || done > all ? undefined : done / all,
		lastVisit: agency % 2 === 0 ? '2026-05-26' : undefined,
		obstacles: { plan_obstacles: undefined, ita_obstacles: [] },
		flagged: agency === 1,
	};
}

/** The same agencies with what the report asks and its own rows. */
export function reportOf(overview: Overview): Overview<ReportRows> {
	const inquiry = inquiryOf(page, firstPart);
	const asked = askedFor(overview, inquiry as Inquiry);
	const filter = oracleFilter(overview);
	return {
		...asked,
		asked: inquiry,
		more: {
			agencies: select(agencyYearsOf(asked), filter).map(entryOf),
			movers: scoreRowsOf(asked).movers,
			scoreChanges: scoreChanges(agencyYearsOf(asked), filter),
		},
	};
}

export const comparedReport = reportOf(compared);

/** What a section of the report shows of an overview. */
export function sectionView(
	id: string,
	overview: Overview<ReportRows>,
	language: Language = 'th',
): View {
	const section = sections.find((own) => own.id === id);
	if (!section) throw new Error(`No section ${id}.`);
	return section.view({
		...{ overview, part: firstPart(section), language, words: language === 'th' ? th : en },
		hrefOf: ({ key, year }) => `/agency/?agency=${key}&agency-year=${year}`,
	});
}
