import { blank, failed, type Cell, type Reading } from './reading';
import { isoDay, tidyLine } from './tidy';
import { buddhistYear, eraOffset, type Era } from './year';

/** Thai months as written in full, abbreviated, and English; in the order of the year. */
const months: readonly RegExp[] = [
	/^(มกราคม|ม\.?ค\.?|jan(uary)?)$/,
	/^(กุมภาพันธ์|ก\.?พ\.?|feb(ruary)?)$/,
	/^(มีนาคม|มี\.?ค\.?|mar(ch)?)$/,
	/^(เมษายน|เม\.?ย\.?|apr(il)?)$/,
	/^(พฤษภาคม|พ\.?ค\.?|may)$/,
	/^(มิถุนายน|มิ\.?ย\.?|june?)$/,
	/^(กรกฎาคม|ก\.?ค\.?|july?)$/,
	/^(สิงหาคม|ส\.?ค\.?|aug(ust)?)$/,
	/^(กันยายน|ก\.?ย\.?|sep(tember)?)$/,
	/^(ตุลาคม|ต\.?ค\.?|oct(ober)?)$/,
	/^(พฤศจิกายน|พ\.?ย\.?|nov(ember)?)$/,
	/^(ธันวาคม|ธ\.?ค\.?|dec(ember)?)$/,
];

const named =
	/^(?:วันที่\s*)?(\d{1,2})[\s-]*(?:เดือน\s*)?([^\s\d-]+)[\s-]*(?:พ\.?ศ\.?|ค\.?ศ\.?)?\s*(\d{4}|\d{2})$/;
const slashed = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
/** Days since 30 December 1899: five digits, or six where the sheet took a BE year for a CE one. */
const serial = /^\d{5,6}(\.\d+)?$/;
const time = /(?:\s+|T)\d{1,2}:\d{2}.*$/;
const firstSerial = 20_000;

/** ISO text of a day that exists, its year in any era. */
function day(year: string, month: number, date: number, short?: Era): Reading<string> {
	const read = buddhistYear(year, short);
	if (!read) return failed('not_a_date');
	const moment = new Date(Date.UTC(read.year - eraOffset, month - 1, date));
	if (moment.getUTCMonth() !== month - 1) return failed('not_a_date');
	const repairs = read.repairs.filter((repair) => repair === 'short_year');
	return { value: isoDay(moment), repairs };
}

/** ISO text and typed dates are meant in CE, so a BE year in them is mended. */
function isoLike(year: string, month: number, date: number): Reading<string> {
	const reading = day(year, month, date);
	const mended = reading.value !== undefined && Number(year) >= 2400;
	return mended ? { ...reading, repairs: [...reading.repairs, 'date_era'] } : reading;
}

function typed(moment: Date): Reading<string> {
	const [year = '', month, date] = isoDay(moment).split('-');
	return isoLike(year, Number(month), Number(date));
}

function fromSerial(days: number): Reading<string> {
	if (days < firstSerial) return failed('not_a_date');
	return typed(new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000));
}

function written(text: string, short?: Era): Reading<string> {
	if (serial.test(text)) return fromSerial(Number(text));
	const [, isoYear, isoMonth, isoDate] = iso.exec(text) ?? [];
	if (isoYear) return isoLike(isoYear, Number(isoMonth), Number(isoDate));
	const [, date, month, year] = slashed.exec(text) ?? [];
	if (year) return day(year, Number(month), Number(date), short);
	const [, namedDate, name = '', namedYear] = named.exec(text) ?? [];
	const index = months.findIndex((month) => month.test(name.toLowerCase()));
	if (!namedYear || index < 0) return failed('not_a_date');
	return day(namedYear, index + 1, Number(namedDate), short);
}

/**
 * A date as ISO text (YYYY-MM-DD, CE), from Thai, ISO or slashed text, an Excel serial or a typed date.
 * @param short era of years of two digits
 */
export function readDate(cell: Cell, short?: Era): Reading<string> {
	if (cell instanceof Date) return typed(cell);
	if (typeof cell === 'boolean') return failed('not_a_date');
	if (typeof cell === 'number') return Number.isNaN(cell) ? blank : fromSerial(cell);
	const { text, repairs } = tidyLine(cell);
	if (text === '' || text === 'ไม่มี') return blank;
	const reading = written(text.replace(time, ''), short);
	return { ...reading, repairs: [...repairs, ...reading.repairs] };
}
