import { chanceFrom } from './chance';
import { planter } from './planter';
import type { Written } from './unreadable';

/** Texts that name an invented person, and what may be kept of them. */
const texts: readonly (readonly [text: string, kept: string])[] = [
	['ติดต่อนายสมมติ จำลองสกุล', 'ติดต่อ•••'],
	['สอบถามเพิ่มเติม โทร. 000-000-0000', 'สอบถามเพิ่มเติม โทร. •••'],
	['เลขประจำตัว 0000000000000 ไม่ตรงกับคำสั่ง', 'เลขประจำตัว ••• ไม่ตรงกับคำสั่ง'],
	['นางสาวตัวอย่าง สมมติสกุล เป็นผู้ให้ข้อมูล', '••• เป็นผู้ให้ข้อมูล'],
];

/** Plants personal data in free text: what is kept is masked, and no typed file ever holds it. */
export function plantPersonal(seed: number, drafts: readonly Written[]) {
	const find = planter(chanceFrom(seed), drafts);
	for (const [text, kept] of texts) {
		for (const draft of find(1, ({ accepted, cells }) => accepted && cells.observations !== '')) {
			draft.cells.observations = text;
			draft.values.observations = kept;
			draft.planted = {
				code: 'personal_data',
				column: 'observations',
				inParquet: false,
				kept,
			};
		}
	}
}
