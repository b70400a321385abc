import { subdistrictNames } from '../places';

/** Words for "made up" and endings of real provinces: 77 provinces that do not exist, each named once. */
const inventions = 'สมมติ ทดลอง ตัวอย่าง อุปมา เสมือน จินตนา แบบร่าง อุทาหรณ์ นิทาน มโนภาพ ต้นแบบ'.split(' ');
const endings = 'ธานี บุรี นคร สาคร ภูมิ คีรี ปราการ'.split(' ');
const names = endings.flatMap((ending) => inventions.map((invention) => invention + ending));

/** The name at a place of a list, numbered from the second time round: each once, however many. */
function numbered(list: readonly string[], place: number): string {
	const turn = Math.floor(place / list.length);
	return `${list[place % list.length]}${turn === 0 ? '' : ` ${turn + 1}`}`;
}

export const provinceName = (place: number) => numbered(names, place);

/** A province's districts, that of the seat first. */
export const districtName = (province: string, place: number) =>
	place === 0 ? `เมือง${province}` : numbered(subdistrictNames, place - 1);

export const localName = (place: number) => numbered(subdistrictNames, place);
export const universityName = (province: string, place: number) => numbered([province], place);
export const otherName = (place: number) => numbered(['หน่วยงานสมมติ'], place);
