import { arabicDigits } from './tidy';

/** What stands in place of what was masked. */
export const mask = '•••';

/** A citizen's number: 13 digits on end, or parted as on the card. */
const citizen = /(?<!\d)(?:\d{13}|\d([ -])\d{4}\1\d{5}\1\d{2}\1\d)(?!\d)/g;
/** A telephone: nine or ten digits from 0, or +66 in its place. */
const telephone = /(?<!\d)(?:\+66[ -]?|0)\d{1,2}[ -]?\d{3}[ -]?\d{3,4}(?!\d)/g;
/** A title with the name and surname behind it; no name begins with a vowel written above or after. */
const titled =
	/(นางสาว|นาย|นาง|น\.\s?ส\.)\s?[ก-ฮเ-ไ][\p{L}\p{M}]*(?: [ก-ฮเ-ไ][\p{L}\p{M}]{1,20}(?![\p{L}\p{M}]))?/gu;
/** Offices and trades that begin like a title. */
const office =
	/^(?:นาย(?:อำเภอ|ช่าง|ทะเบียน|จ้าง|หน้า|ทหาร|ตำรวจ|ตรวจ|แพทย์|ก(?:อบ|อ\.|ทต|ทม|ทน))|นาง(?:รอง|พยาบาล))/;
const letter = /[\p{L}\p{M}]/u;

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Whether a title at a place is a word of its own: ชาวนายัง holds none, นายกเทศมนตรี is an office. */
function isTitle(text: string, at: number, title: string): boolean {
	if (office.test(text.slice(at))) return false;
	const word = words.segment(text).containing(at);
	if (word?.segment === 'นายก') return false;
	if (at === 0 || !letter.test(text.charAt(at - 1))) return true;
	return word?.index === at && word.segment === title;
}

type Span = [start: number, end: number];

/** Where names stand with their titles. What is no title may hold one: นายกเทศมนตรีนาย… */
function namesIn(text: string): Span[] {
	const found: Span[] = [];
	titled.lastIndex = 0;
	for (let match = titled.exec(text); match; match = titled.exec(text)) {
		const [whole, title = ''] = match;
		if (isTitle(text, match.index, title)) found.push([match.index, match.index + whole.length]);
		else titled.lastIndex = match.index + 1;
	}
	return found;
}

/**
 * A text with the personal data in it masked: citizens' numbers, telephones, names behind a title.
 * Without any, the very text.
 */
export function maskPersonal(text: string): string {
	const spans: Span[] = [];
	// One Arabic digit for each Thai one, so that places are the same.
	const digits = arabicDigits(text);
	for (const pattern of [citizen, telephone]) {
		for (const { 0: found, index } of digits.matchAll(pattern)) {
			spans.push([index, index + found.length]);
		}
	}
	spans.push(...namesIn(text));
	let masked = '';
	let done = 0;
	for (const [start, end] of spans.sort(([one], [other]) => one - other)) {
		if (start >= done) masked += text.slice(done, start) + mask;
		done = Math.max(done, end);
	}
	return masked + text.slice(done);
}
