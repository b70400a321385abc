import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { pictureOf, type Caption, type Part } from '$lib/charts';
import { theme, viewOf } from './drawn';
import { hostileNames, states } from './states';

const caption: Caption = {
	title: 'หน่วยงานอยู่ระดับใด',
	answer: 'ระดับที่มีมากที่สุดคือ B',
	notes: ['n 12 แห่ง', 'ตัวกรอง: ปีงบประมาณ 2563 · ทุกอำเภอ', 'วันที่ส่งออก: 26 พฤศจิกายน 2569'],
};

function drawingOf(id: string, state: keyof typeof states, part: Part = 'whole') {
	const { drawing } = viewOf(id, states[state], part);
	if (!drawing) throw new Error('There is something to draw.');
	return drawing;
}

/** Names of the elements of an XML text, and the text of each `text`; an error where it is none. */
function read(svg: string) {
	const names: string[] = [];
	const texts: string[] = [];
	const open: string[] = [];
	const parser = new Parser(
		{
			onopentagname(name) {
				names.push(name);
				open.push(name);
				if (name === 'text') texts.push('');
			},
			ontext(text) {
				if (open.at(-1) === 'text') texts[texts.length - 1] += text;
			},
			onclosetag(name, implied) {
				if (implied && !/\/>$/.test(svg.slice(0, parser.endIndex + 1))) {
					throw new Error(`${name} is not closed.`);
				}
				open.pop();
			},
		},
		{ xmlMode: true },
	);
	parser.end(svg);
	expect(open).toEqual([]);
	return { names: new Set(names), texts };
}

describe('a saved picture', () => {
	const drawing = drawingOf('levels', 'full');
	const { svg, width, height } = pictureOf(drawing, caption, theme, '@font-face{}');

	it('says question, answer, n, filter and day around its drawing', () => {
		const { texts } = read(svg);
		for (const said of [caption.title, caption.answer, ...caption.notes]) {
			expect(texts).toContain(said);
		}
		expect(svg).toContain('@font-face{}');
		expect(svg).toContain(`aria-label="${drawing.description}"`);
	});

	it('is as high as what stands in it', () => {
		const baselines = [...svg.matchAll(/<text x="24" y="([\d.]+)"/g)].map(([, y]) => Number(y));
		expect(Math.max(...baselines)).toBeLessThan(height);
		expect(height).toBeGreaterThan(drawing.height(width - 48));
		expect(svg).toMatch(new RegExp(`^<svg [^>]*viewBox="0 0 ${width} ${height}"`));
	});

	it('writes the quotes of a font so that they end no attribute', () => {
		const quoted = { ...theme, font: '"Sarabun", sans-serif' };
		const { svg } = pictureOf(drawing, caption, quoted);
		expect(svg).toContain("font-family:'Sarabun', sans-serif");
		expect(svg).not.toMatch(/font-family:"/);
	});

	it('names its colours where the page does', () => {
		const stacked = drawingOf('plan-completion', 'full', 'type');
		const { svg } = pictureOf(stacked, caption, theme);
		const { texts } = read(svg);
		expect(stacked.legend.length).toBeGreaterThan(3);
		for (const { label, hatch } of stacked.legend) {
			expect(texts).toContain(label);
			if (hatch === undefined) continue;
			expect(svg).toContain(`<pattern id="hatch-${hatch}"`);
			expect(svg).toContain(`fill="url(#hatch-${hatch})"`);
		}
		expect(svg).toContain('hatch-45');
	});

	it('breaks long words of Thai between words alone', () => {
		const long = 'องค์การบริหารส่วนตำบลควนขนุนแล้วเสร็จกำไรขั้นต้น'.repeat(8);
		const { texts } = read(pictureOf(drawing, { ...caption, answer: long }, theme).svg);
		const parts = texts.filter((text) => text !== '' && long.includes(text));
		expect(parts.join('')).toBe(long);
		for (const part of parts) expect(part).not.toMatch(/^[\u0E30-\u0E3A\u0E45-\u0E4E]/);
	});

	it.each(hostileNames)('takes nothing of a file for markup: %s', (name) => {
		const hostile = { ...caption, title: name, notes: [`อำเภอ: ${name}\u0000\uFFFE`] };
		const { names, texts } = read(pictureOf(drawing, hostile, theme).svg);
		expect(names).not.toContain('script');
		expect(names).not.toContain('img');
		expect(texts.join('')).toContain(name.slice(0, 8));
	});
});
