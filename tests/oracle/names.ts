/** What a name begins with, by the agency type it tells. */
const prefixes: readonly (readonly [string, RegExp])[] = [
	['pao', /^(องค์การบริหารส่วนจังหวัด|อ\.? ?บ\.? ?จ\.?) ?/],
	['sao', /^(องค์การบริหารส่วนตำบล|อ\.? ?บ\.? ?ต\.?) ?/],
	// Without its dot ทม is also how a place begins: ทมนางาม.
	['city', /^(เทศบาลนคร|ท\. ?น\.|ทน[. ]) ?/],
	['town', /^(เทศบาลเมือง|ท\. ?ม\.|ทม[. ]) ?/],
	['subdistrict', /^(เทศบาลตำบล|ท\. ?ต\.|ทต[. ]) ?/],
	['university', /^มหาวิทยาลัย ?/],
	['provincial_office', /^สำนักงานจังหวัด ?/],
];

/**
 * A text as it is compared: NFC, sara am in one character (PDFs write it as two, with a tone mark
 * before or between), Arabic digits, single spaces. Blank gives ''.
 */
export function normalised(text: string | undefined): string {
	return (text ?? '')
		.normalize('NFC')
		.replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
		.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)))
		.replace(/\s+/g, ' ')
		.trim();
}

/** The agency type a name's prefix tells; undefined where it tells none. */
export function typeToldBy(name: string | undefined): string | undefined {
	return prefixes.find(([, prefix]) => prefix.test(normalised(name)))?.[0];
}

/** A name without its type's prefix. */
export function bareName(name: string | undefined): string {
	const text = normalised(name);
	const prefix = prefixes.find(([, pattern]) => pattern.test(text))?.[1];
	return prefix ? text.replace(prefix, '') : text;
}

/** A district without อำเภอ or อ.; '' where blank. */
export function bareDistrict(district: string | undefined): string {
	return normalised(district).replace(/^(อำเภอ|อ\.) ?/, '');
}

/** A province without จังหวัด or จ.; '' where blank. */
export function bareProvince(province: string | undefined): string {
	return normalised(province).replace(/^(จังหวัด|จ\.) ?/, '');
}
