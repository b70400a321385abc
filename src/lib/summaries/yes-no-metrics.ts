import { disclosureGroups, type Text } from '$lib/ita';
import { countOf, countWhere, type Metric } from './metric';

/** One yes-or-no question of the form. */
export interface YesNoMetrics {
	/** Column of agency_years. */
	readonly id: string;
	/** The form's section. */
	readonly section: string;
	readonly name: Text;
	/** Share of yes among those that answered. */
	readonly share: Metric;
	readonly yes: Metric;
}

function yesNo(id: string, section: string, name: Text): YesNoMetrics {
	const answered = countOf(id);
	const share: Metric = {
		id: `${id}_share`,
		label: name,
		unit: 'percent',
		format: 'rate',
		value: { part: countWhere(id), whole: answered },
		n: answered,
		better: 'higher',
		definition: {
			th: `หน่วยงานที่ตอบว่าใช่ในข้อ ${section} หารด้วยหน่วยงานที่ตอบว่าใช่หรือไม่ใช่ ข้อที่เว้นว่างถือว่าไม่ทราบ`,
			en: `Agencies that answered yes in ${section} over those that answered yes or no; a blank is unknown.`,
		},
	};
	const yes: Metric = {
		...share,
		id: `${id}_yes`,
		unit: 'agencies',
		format: 'count',
		value: countWhere(id),
	};
	return { id, section, name, share, yes };
}

/** Whether the plan is reported in e-PlanNACC. */
export const reported = yesNo('eplan_reported', '1.2', {
	th: 'รายงานในระบบ e-PlanNACC',
	en: 'Reported in e-PlanNACC',
});

/** The three disclosures on the agency's website. */
export const disclosures: readonly YesNoMetrics[] = [
	yesNo('plan_published', '2.2', { th: 'เปิดเผยแผน', en: 'Plan published' }),
	yesNo('progress_published', '2.3', {
		th: 'เปิดเผยรายงานรอบ 6 เดือน',
		en: '6-month report published',
	}),
	yesNo('annual_report_published', '2.4', {
		th: 'เปิดเผยรายงานรอบ 12 เดือนของปีก่อน',
		en: 'Last year’s 12-month report published',
	}),
];

/** Whether each group of open data is complete: the advice on indicator 9. */
export const openDataGroups: readonly YesNoMetrics[] = disclosureGroups.map(
	({ id, number, name }) => yesNo(`${id}_complete`, number, name),
);
