import type { Chance } from './chance';
import { districts, province, subdistrictNames } from './places';

export interface Agency {
	index: number;
	/** Contract code of the type it was founded as. */
	type: string;
	/** Fiscal year from which an อบต. is a เทศบาลตำบล. */
	upgradedFrom: number | undefined;
	/** Without the prefix that tells the type. */
	name: string;
	/** Blank for the อบจ., universities and provincial offices. */
	district: string;
	code: string;
	codeHabit: 'always' | 'some_years' | 'never';
	/** Another agency has the same name. */
	namesake: boolean;
	/** What persists from year to year: mean 0, standard deviation 1. */
	quality: number;
	/** Its office exports only the boxes it ticked: the others are blank. */
	ticksOnly: boolean;
}

export type Place = Pick<Agency, 'type' | 'name' | 'district'>;

/** Sakon Nakhon's mix of LAOs: 1 อบจ., 1 ทน., 65 ทต., 74 อบต.; ทม. and others are added below. */
function placeLocal(chance: Chance): Place[] {
	const types = [
		'city',
		...chance.shuffle([
			...Array.from({ length: 65 }, () => 'subdistrict'),
			...Array.from({ length: 74 }, () => 'sao'),
		]),
	];
	const names = chance.shuffle(subdistrictNames);
	const seats = districts.flatMap(({ name, size }) => Array.from({ length: size }, () => name));
	return seats.map((district, index) => ({
		type: types[index] ?? '',
		name: index === 0 ? province : (names[index] ?? ''),
		district,
	}));
}

const others: readonly Place[] = [
	{ type: 'pao', name: province, district: '' },
	{ type: 'town', name: 'ในนิทาน', district: districts[5].name },
	{ type: 'town', name: 'ในจินตนา', district: districts[2].name },
	{ type: 'university', name: province, district: '' },
	{ type: 'university', name: 'อุดมจินตนา', district: '' },
	{ type: 'provincial_office', name: province, district: '' },
	{ type: 'provincial_office', name: `${province} ส่วนแยกตัวอย่าง`, district: '' },
];

/** Three names held by an อบต. in each of two districts, one held by an อบต. and a ทต. of one district. */
function shareNames(agencies: Agency[]) {
	const first = (type: string, district: number) =>
		agencies.find((entry) => entry.type === type && entry.district === districts[district]?.name);
	const pairs = [
		[first('sao', 1), first('sao', 4)],
		[first('sao', 2), first('sao', 5)],
		[first('sao', 3), first('sao', 9)],
		[first('sao', 0), first('subdistrict', 0)],
	];
	for (const [one, other] of pairs) {
		if (!one || !other) throw new Error('A district lacks the agency that was to share its name.');
		other.name = one.name;
		one.namesake = other.namesake = true;
	}
}

/** The first two such อบต. of two districts are upgraded in fiscal year 2566 and keep their code. */
function upgrade(agencies: Agency[]) {
	for (const { name } of [districts[6], districts[8]]) {
		const agency = agencies.find((entry) => entry.type === 'sao' && entry.district === name);
		if (!agency) throw new Error(`No อบต. to upgrade in ${name}.`);
		agency.upgradedFrom = 2566;
		agency.codeHabit = 'always';
	}
}

/** What an agency keeps through all years. */
export function character(chance: Chance): Pick<Agency, 'quality' | 'ticksOnly'> {
	return { quality: chance.normal(), ticksOnly: chance.happens(0.18) };
}

/** The 147 agencies of the province, as the fiscal year 2563 begins. */
export function foundAgencies(chance: Chance): Agency[] {
	const habits = ['never', 'some_years', 'always', 'always', 'always', 'always'] as const;
	const agencies = [...placeLocal(chance), ...others].map((place, index): Agency => {
		const district = districts.findIndex(({ name }) => name === place.district) + 1;
		return {
			...place,
			index,
			upgradedFrom: undefined,
			// 99 is the number of no province.
			code: `99${String(district).padStart(2, '0')}${String(index + 1).padStart(3, '0')}`,
			codeHabit: chance.pick(habits),
			namesake: false,
			...character(chance),
		};
	});
	shareNames(agencies);
	upgrade(agencies);
	return agencies;
}

/** The type an agency has in a fiscal year. */
export function typeIn(agency: Agency, fiscalYear: number): string {
	const upgraded = agency.upgradedFrom !== undefined && fiscalYear >= agency.upgradedFrom;
	return upgraded ? 'subdistrict' : agency.type;
}
