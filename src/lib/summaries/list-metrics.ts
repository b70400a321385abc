import { choiceLists, type Choice, type ChoiceList } from '$lib/ita';
import { countWhere, type Metric } from './metric';
import { agencies } from './scores';

export interface ListMetrics {
	readonly list: ChoiceList;
	/** Agency-years that answered the list: any box yes or no, or its "other" text. */
	readonly answered: Metric;
	/** Share of each box, and of "other", among those that answered. */
	readonly boxes: readonly {
		readonly choice: Choice;
		readonly share: Metric;
		readonly yes: Metric;
	}[];
}

function metricsOf(list: ChoiceList): ListMetrics {
	const answered = countWhere(`${list.id}_answered`);
	const box = (choice: Choice, column: string) => {
		const share_: Metric = {
			id: choice.id,
			label: choice.name,
			unit: 'percent',
			format: 'rate',
			value: { part: countWhere(column), whole: answered },
			n: answered,
			definition: {
				th: `หน่วยงานที่ระบุข้อนี้ หารด้วยหน่วยงานที่ตอบรายการข้อ ${list.section} รายการที่เว้นว่างทั้งหมดถือว่าไม่ทราบ`,
				en: `Agencies that ticked it over agencies that answered list ${list.section}; a list left wholly blank is unknown.`,
			},
		};
		return {
			choice,
			share: share_,
			yes: {
				...share_,
				id: `${choice.id}_count`,
				unit: 'agencies',
				format: 'count',
				value: countWhere(column),
			},
		} as const;
	};
	return {
		list,
		answered: {
			...agencies,
			id: `${list.id}_answered`,
			label: { th: 'ตอบรายการนี้', en: 'Answered' },
			value: answered,
			definition: {
				th: 'มีช่องใดช่องหนึ่งที่ระบุว่ามีหรือไม่มี หรือกรอกข้อความอื่นๆ',
				en: 'Any box says yes or no, or the "other" text is filled.',
			},
		},
		boxes: [
			...list.boxes.map((choice) => box(choice, choice.id)),
			...(list.other ? [box(list.other, `${list.other.id}_yes`)] : []),
		],
	};
}

export const listMetrics = choiceLists.map(metricsOf);
