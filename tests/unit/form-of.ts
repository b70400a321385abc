import type { AgencyForm } from '$lib/summaries';
import { resultOf } from '$lib/summaries/agency-result';
import { sectionOf } from '$lib/summaries/form-fields';
import { derive, factsOf, formSections, type Visit } from '$lib/visits';

/** The form of one visit, row 7 of file 1. */
export function formOf(values: Partial<Visit>): AgencyForm {
	const visit = {
		...{ file: 1, row: 7 },
		...derive(factsOf({ fiscal_year: 2563, agency_name: 'อบต.ก', ...values })),
	};
	const sections = formSections
		.filter((section) => section !== 'agency')
		.map((section) => sectionOf(section, visit));
	return {
		...{ year: 2563, differentTotals: false, sections },
		visits: [sectionOf('agency', visit)],
		result: resultOf(
			sections.find(({ section }) => section === 'ita'),
			{ ita: visit, plan: visit },
		),
	};
}
