import type { Hand } from './cell-text';

/** By type: its long form, its abbreviation, and the abbreviation with a stop after each letter. */
const prefixes: Readonly<Record<string, readonly [string, string, string]>> = {
	pao: ['องค์การบริหารส่วนจังหวัด', 'อบจ.', 'อ.บ.จ.'],
	city: ['เทศบาลนคร', 'ทน.', 'ทน.'],
	town: ['เทศบาลเมือง', 'ทม.', 'ทม.'],
	subdistrict: ['เทศบาลตำบล', 'ทต.', 'ทต.'],
	sao: ['องค์การบริหารส่วนตำบล', 'อบต.', 'อ.บ.ต.'],
	university: ['มหาวิทยาลัย', 'มหาวิทยาลัย', 'มหาวิทยาลัย'],
	provincial_office: ['สำนักงานจังหวัด', 'สำนักงานจังหวัด', 'สำนักงานจังหวัด'],
};

/** An agency type as its column says it. */
export function typeText({ type }: Pick<Hand, 'type'>, code: string): string {
	return prefixes[code]?.[type === 'long' ? 0 : 1] ?? 'อื่นๆ';
}

/** An agency's name with the prefix that tells its type; one of no type listed has none. */
export function fullName({ prefix }: Pick<Hand, 'prefix'>, type: string, name: string): string {
	const place = { long: 0, short: 1, dotted: 2 }[prefix];
	return `${prefixes[type]?.[place] ?? ''}${name}`;
}

const levelNames: Readonly<Record<string, string>> = {
	excellent: 'ผ่านดีเยี่ยม',
	good: 'ผ่านดี',
	pass: 'ผ่าน',
	improve: 'ต้องปรับปรุง',
	urgent: 'ต้องปรับปรุงโดยด่วน',
	incomplete: 'ดำเนินการไม่ครบถ้วน',
};

/** A level as printed; the letters of ITA 2562–2565 stand for themselves. */
export const levelText = (level: string) => levelNames[level] ?? level;

const bandNames: Readonly<Record<string, string>> = { low: 'น้อย', medium: 'กลาง', high: 'มาก' };

export const bandText = (band: string) => bandNames[band] ?? '';
