import { character, type Agency, type Place } from '../agencies';
import type { Chance } from '../chance';
import { districtName, localName, otherName, universityName } from './names';
import { districtWeights, shareOut } from './sizes';

/** How many a province holds. */
export interface Counts {
	/** LAOs, the อบจ. among them. */
	local: number;
	districts: number;
	universities: number;
	others: number;
}

/** Shares of the types among the LAOs below the province, as counted in 2562, added up. */
const localTypes = [
	['city', 30 / 7774],
	['town', 214 / 7774],
	['subdistrict', 2450 / 7774],
	['sao', 1],
] as const;

function drawType(chance: Chance): string {
	const draw = chance.next();
	return localTypes.find(([, upTo]) => draw < upTo)?.[0] ?? 'sao';
}

/** The LAOs below the province, at least one in each district. */
function placeLocal(chance: Chance, province: string, { local, districts }: Counts): Place[] {
	const sizes = shareOut(local - 1, districtWeights(chance, districts), 1);
	const seats = sizes.flatMap((size, place) =>
		Array.from({ length: size }, () => districtName(province, place)),
	);
	const names = chance.shuffle(seats.map((_, place) => localName(place)));
	return seats.map((district, place) => ({
		type: drawType(chance),
		name: names[place] ?? '',
		district,
	}));
}

/**
 * The agencies of one province, each with a code: 9, the province, the district and a number. Codes
 * of real agencies and of the simulated province are shorter.
 */
export function foundProvince(
	chance: Chance,
	province: string,
	number: number,
	counts: Counts,
): Agency[] {
	const local = placeLocal(chance, province, counts);
	const seat = districtName(province, 0);
	const repeat = (count: number, place: (index: number) => Place) =>
		Array.from({ length: count }, (_, index) => place(index));
	const places: Place[] = [
		{ type: 'pao', name: province, district: '' },
		{ type: 'provincial_office', name: province, district: '' },
		...repeat(counts.universities, (index) => ({
			type: 'university',
			name: universityName(province, index),
			district: '',
		})),
		...repeat(counts.others, (index) => ({
			type: 'other',
			name: otherName(index),
			district: seat,
		})),
		...local,
	];
	const districts = [...new Set(['', seat, ...local.map(({ district }) => district)])];
	const padded = (part: number, width: number) => String(part).padStart(width, '0');
	return places.map((place, index) => ({
		...place,
		index,
		upgradedFrom: undefined,
		code: `9${padded(number, 3)}${padded(districts.indexOf(place.district), 3)}${padded(index + 1, 5)}`,
		codeHabit: 'always',
		namesake: false,
		...character(chance),
	}));
}
