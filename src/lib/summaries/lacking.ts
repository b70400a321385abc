import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { known } from './known';
import { listing, type Listing } from './listing';
import type { RunQuery } from './summary';
import type { YesNoMetrics } from './yes-no-metrics';
import type { Definition } from './metric';

/** Which agencies are listed as lacking something. */
export const lackingDefinition: Definition = {
	id: 'lacking',
	label: { th: 'หน่วยงานที่ยังขาด', en: 'Agencies that lack something' },
	definition: {
		th: 'หน่วยงานที่ตอบ “ไม่” อย่างน้อยหนึ่งข้อ พร้อมเหตุผลตามแบบ ข้อที่เว้นว่างเป็น “ไม่ทราบ” ไม่ใช่ “ไม่”',
		en: 'Agencies that answered “no” to one question at least, with the form’s reasons; a blank is unknown, not “no”.',
	},
};

/** What an agency answered to some yes-or-no questions, by their ids. */
export interface Answers {
	readonly answers: Readonly<
		Record<string, { readonly yes: boolean | undefined; readonly reason: string | undefined }>
	>;
}

interface Question extends Pick<YesNoMetrics, 'id'> {
	/** Whether the form asks why not. */
	readonly reasoned: boolean;
}

/** The first agencies of a filter that answered one of the questions with no, with their reasons. */
export function lacking(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	most: number,
	section: 'disclosures' | 'advice',
	questions: readonly Question[],
): Promise<Listing<Answers>> {
	const no = questions.map(({ id }) => `NOT ${id}`).join(' OR ');
	const reasons = questions.flatMap(({ id, reasoned }) => (reasoned ? `${id}_reason` : []));
	return listing(run, catalogue, most, {
		from: `${chosen(filter, catalogue)} AND (${no})`,
		columns: questions.map(({ id }) => id),
		texts: { [section]: reasons },
		read: (row) => ({
			answers: Object.fromEntries(
				questions.map(({ id }) => [
					id,
					{ yes: known<boolean>(row[id]), reason: known<string>(row[`${id}_reason`]) },
				]),
			),
		}),
	});
}
