import type { Definition } from './metric';

/** How words are counted. */
export const termsDefinition: Definition = {
	id: 'terms',
	label: { th: 'คำที่พบบ่อย', en: 'Common words' },
	definition: {
		th: 'ตัดคำจากข้อความอิสระด้วยพจนานุกรม ตัดคำที่ไม่บอกอะไรออก แล้วนับจำนวนหน่วยงานที่ใช้คำนั้น หน่วยงานละครั้ง แสดงคำที่ใช้ตั้งแต่ 2 แห่ง',
		en: 'Free texts are cut into words by a dictionary, words that say nothing are left out, and each agency counts once for a word; words of two agencies or more are shown.',
	},
};

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Words of such texts that the dictionary of the segmenter knows only in pieces. */
const compounds = [
	...['งบประมาณ', 'ผู้รับผิดชอบ', 'ผู้รับบริการ', 'เจ้าหน้าที่', 'เว็บไซต์', 'ตัวชี้วัด', 'แบบสำรวจ'],
	...[
		'ประชาสัมพันธ์',
		'หน่วยงาน',
		'หลักฐาน',
		'ครบถ้วน',
		'คำปรึกษา',
		'เพียงพอ',
		'หมวดหมู่',
		'ช่องทาง',
		'อย่างน้อย',
		'หนึ่ง',
	],
];

/** These make one word with the one behind them: ความ + สำคัญ. */
const prefixes = new Set(['การ', 'ความ', 'ผู้']);

/** Words that say nothing by themselves. */
const stopWords = new Set(
	(
		'และ หรือ แต่ ที่ ซึ่ง อัน ของ ใน ให้ ได้ ไม่ มี เป็น อยู่ คือ ว่า จะ ควร ขอ ต้อง ต้องการ ยัง กับ แก่ แล้ว โดย ' +
		'เพื่อ จาก ตาม ถึง ตั้งแต่ บาง ทุก หลาย ไป มา ไว้ นี้ นั้น ก่อน หลัง ใช้ ทำ จัด รับ เข้า ร่วม ฟัง เช่น ด้วย ' +
		'เนื่องจาก เพิ่ง ส่วน ท่าน อย่าง อย่างน้อย หนึ่ง น้อย มาก ita the a an of to in and or for is are not with'
	).split(' '),
);

const whole = new RegExp(`(${compounds.join('|')})`);

/** A run of text in words, prefixes joined to what follows. */
function wordsOf(run: string): string[] {
	if (compounds.includes(run)) return [run];
	const words: string[] = [];
	let prefix = '';
	for (const { segment, isWordLike } of segmenter.segment(run)) {
		if (prefixes.has(segment)) prefix = segment;
		else {
			if (isWordLike) words.push(prefix + segment);
			prefix = '';
		}
	}
	return words;
}

const known = new Map<string, ReadonlySet<string>>();
/** Texts remembered, since the same ones are counted at every change of the filter. */
const mostKnown = 20_000;

/** The different words of a text that say something, of two letters or more; what was masked is none. */
export function termsOf(text: string): ReadonlySet<string> {
	const before = known.get(text);
	if (before) return before;
	const terms = new Set(
		text
			.toLowerCase()
			.split(whole)
			.flatMap(wordsOf)
			.filter((word) => /\p{L}[\p{L}\p{M}]/u.test(word) && !stopWords.has(word)),
	);
	if (known.size >= mostKnown) known.clear();
	known.set(text, terms);
	return terms;
}

/** A word, and how many agencies use it. */
export interface Term {
	readonly term: string;
	readonly agencies: number;
}

/**
 * The words that most agencies use, each agency counted once however often it does; at least two
 * use it.
 * @param texts those of each agency
 */
export function commonTerms(texts: readonly (readonly string[])[], most: number): readonly Term[] {
	const counts = new Map<string, number>();
	for (const own of texts) {
		for (const term of new Set(own.flatMap((text) => [...termsOf(text)]))) {
			counts.set(term, (counts.get(term) ?? 0) + 1);
		}
	}
	return [...counts]
		.map(([term, agencies]) => ({ term, agencies }))
		.filter(({ agencies }) => agencies > 1)
		.sort((a, b) => b.agencies - a.agencies || (a.term < b.term ? -1 : 1))
		.slice(0, most);
}
