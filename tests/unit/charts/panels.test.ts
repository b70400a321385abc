import { describe, expect, it } from 'vitest';
import { panels, type Part } from '$lib/charts';
import { base } from '$lib/charts/forms/common';
import { th } from '$lib/words';
import { saidBy, svgOf, textsOf, theme, tipsOf, viewOf } from './drawn';
import { overviewOf } from './overviews';
import { hostileNames, states, type State } from './states';

const stateOf = (id: string, part: Part, state: State) => viewOf(id, states[state], part);
const ids = panels.map(({ id }) => id);

it('has the six panels in the order of the questions', () => {
	expect(ids).toEqual([
		...['score-distribution', 'weak-indicators', 'levels'],
		...['plan-completion', 'obstacles', 'support'],
	]);
});

describe('groups of few agencies', () => {
	it('are marked in picture and table, others are not', () => {
		const { drawing, table } = stateOf('score-distribution', 'district', 'full');
		if (!drawing) throw new Error('There is something to draw.');
		const svg = svgOf(drawing, 620);
		expect(svg).toContain('>n 3 (ไม่ถึง 5)<');
		expect(svg).toContain('>n 5<');
		const marks = table.rows.map(({ cells }) => [cells.name?.text, cells.few?.text]);
		expect(Object.fromEntries(marks)).toEqual({
			เมืองสกลนคร: '',
			กุสุมาลย์: th.few.oneYear.cell,
			อากาศอำนวย: th.few.oneYear.cell,
			[th.filters.noDistrict]: th.few.oneYear.cell,
		});
	});

	it.each(ids)('are explained in the notes of %s', (id) => {
		expect(stateOf(id, 'district', 'full').notes).toContain(th.few.oneYear.note);
		expect(stateOf(id, 'whole', 'full').notes).not.toContain(th.few.oneYear.note);
	});
});

describe('n', () => {
	it.each([
		['score-distribution', 'n 11 แห่ง'],
		['weak-indicators', 'n 10 แห่ง'],
		['levels', 'n 12 แห่งที่มีผลการประเมิน'],
		['plan-completion', 'n 8 แห่งที่ทราบผล'],
		['obstacles', 'แผน · ตอบ 4 จาก 12 แห่ง'],
		['obstacles', 'ITA · ตอบ 3 จาก 12 แห่ง'],
		['support', 'การสนับสนุนที่ต้องการ · ตอบ 3 จาก 12 แห่ง'],
	])('of %s is in its notes: %s', (id, note) => {
		expect(stateOf(id, 'whole', 'full').notes).toContain(note);
	});

	it('of agencies without a total is said', () => {
		expect(stateOf('score-distribution', 'whole', 'full').notes).toContain('ไม่มีคะแนนรวม 1 แห่ง');
	});
});

describe('what is not known', () => {
	it.each(ids)('leaves %s with no picture and "no data" for an answer', (id) => {
		for (const state of ['empty', 'all missing'] as const) {
			for (const part of ['whole', 'district', 'type'] as const) {
				expect(stateOf(id, part, state)).toMatchObject({ answer: th.noData, drawing: undefined });
			}
		}
	});

	it('is a dash in rates, scores and shares', () => {
		const cell = (id: string, column: string) =>
			stateOf(id, 'district', 'all missing').table.rows.map(({ cells }) => cells[column]?.text);
		expect(cell('score-distribution', 'median_total')).toEqual(['–', '–', '–']);
		expect(cell('score-distribution', 'pass_rate')).toEqual(['–', '–', '–']);
		expect(cell('weak-indicators', 'i9_recoverable')).toEqual(['–', '–', '–']);
		expect(cell('plan-completion', 'completion_rate')).toEqual(['–', '–', '–']);
		expect(cell('obstacles', 'plan_obstacle_budget')).toEqual(['–', '–', '–']);
		expect(cell('support', 'support_workshop')).toEqual(['–', '–', '–']);
		// Nobody of them has a level: there is no row to say so in.
		expect(cell('levels', 'n')).toEqual([]);
	});

	it('is a dash in the cell of a heat table beside known ones', () => {
		const overview = overviewOf([{ district: 'กุดบาก', i1: 70 }]);
		const { drawing } = viewOf('weak-indicators', overview, 'district');
		const texts = drawing ? textsOf(svgOf(drawing, 620)).map(({ text }) => text) : [];
		expect(texts.filter((text) => text === '–')).toHaveLength(9);
		expect(texts).toContain('0.9');
	});

	it('is not mistaken for a true zero', () => {
		const { rows } = stateOf('plan-completion', 'district', 'extreme').table;
		expect(rows.some(({ cells }) => cells.completion_rate?.text === '–')).toBe(false);
		const { table } = stateOf('weak-indicators', 'whole', 'all equal');
		expect(table.rows.map(({ cells }) => cells.recoverable?.text)).toEqual(
			Array<string>(10).fill('0.00'),
		);
	});
});

describe('two sets of levels', () => {
	it('are never merged: only pass or not is shown, and said', () => {
		const { notes, drawing } = stateOf('score-distribution', 'whole', 'two regimes');
		expect(drawing?.legend.map(({ label }) => label)).toEqual(['85 ขึ้นไป 8', 'ต่ำกว่า 85 14']);
		expect(notes).toContain('ปีที่เลือกใช้ระดับสองชุด จึงแสดงเพียงผ่านหรือไม่ผ่าน');
		expect(notes).toContain(
			'ผล ITA ปี 2565 (12 หน่วยงาน-ปี), ปี 2566 (12 หน่วยงาน-ปี) (นิเทศปีงบประมาณ 2566, 2567)',
		);
	});

	it.each(['district', 'type'] as const)('are pass or not in strips by %s too', (part) => {
		const { notes, drawing } = stateOf('score-distribution', part, 'two regimes');
		expect(drawing?.legend).toMatchObject([
			{ color: 'level-good', label: '85 ขึ้นไป' },
			{ color: 'level-improve', label: 'ต่ำกว่า 85' },
		]);
		expect(notes).toContain('ปีที่เลือกใช้ระดับสองชุด จึงแสดงเพียงผ่านหรือไม่ผ่าน');
		const svg = drawing ? svgOf(drawing, 620) : '';
		for (const token of ['level-good', 'level-improve']) expect(svg).toContain(theme.color(token));
		for (const token of ['level-AA', 'level-E']) expect(svg).not.toContain(theme.color(token));
	});

	it('are not spoken of where there is one', () => {
		const { notes, drawing } = stateOf('score-distribution', 'whole', 'full');
		expect(drawing?.legend.map(({ label }) => label)).toEqual([
			...['AA 1', 'A 3', 'B 2', 'C 3', 'D 1', 'E 1'],
		]);
		expect(notes.join()).not.toContain('สองชุด');
		const strips = stateOf('score-distribution', 'district', 'full').drawing;
		expect(strips?.legend.map(({ label }) => label)).toEqual(['AA', 'A', 'B', 'C', 'D', 'E']);
	});

	it('draws the bands of a round only where all plans are of one', () => {
		const svg = (state: State) => {
			const { drawing } = stateOf('plan-completion', 'type', state);
			return drawing ? svgOf(drawing, 620) : '';
		};
		expect(svg('full')).toContain('>กลาง 20%<');
		expect(svg('two regimes')).not.toContain('>กลาง');
	});
});

describe('names of a file', () => {
	it('have no braces in a tip: the picture would read them as styles', () => {
		const { drawing } = stateOf('score-distribution', 'district', 'extreme');
		const tips = tipsOf(drawing?.option(620, theme));
		const shown = tips.map((tip) => base(theme).tooltip.formatter({ data: { tip } }));
		expect(tips.some((tip) => tip.includes('{name|'))).toBe(true);
		expect(shown.join()).toContain('｛name|อำเภอ｝');
		expect(shown.join()).not.toMatch(/[{}]/);
	});

	it.each(ids)('stand in the table of %s as they are, and escaped in its picture', (id) => {
		const view = stateOf(id, 'district', 'extreme');
		expect(saidBy(view)).toEqual(expect.arrayContaining(hostileNames));
		const svg = view.drawing ? svgOf(view.drawing, 900) : '';
		const texts = svg.replace(/<[^>]*>\n?/g, '');
		expect(texts).toContain('&lt;img');
		expect(texts).toContain('{name|');
	});
});
