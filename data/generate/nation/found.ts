import type { Agency } from '../agencies';
import { chanceFrom } from '../chance';
import type { Round } from '../visits';
import { foundProvince } from './agencies';
import { provinceName } from './names';
import { provinceWeights, shareOut } from './sizes';

export interface NationOptions {
	seed: number;
	/** LAOs and all others together. */
	agencies: number;
	provinces: number;
	/** Fiscal years of the visits, BE, from 2563. */
	years: readonly number[];
	rounds: readonly Round[];
}

/** The nation as it is: 77 provinces, some 8,300 agencies assessed, visits of 2563–2569. */
export const wholeNation: NationOptions = {
	seed: 2569,
	agencies: 8300,
	provinces: 77,
	years: [2563, 2564, 2565, 2566, 2567, 2568, 2569],
	rounds: [6, 12],
};

export interface Province {
	name: string;
	agencies: Agency[];
}

/** Districts of the 77 provinces: 878 amphoe and 50 khet. */
const districtsPerProvince = 928 / 77;

/** Each province's own seeds are so far from the next one's. */
export const seedOf = (seed: number, province: number) => seed + 10 * (province + 1);

/**
 * The provinces and their agencies: of 8,300 agencies 83 are universities, 290 others, 77 provincial
 * offices and the rest LAOs. Throws where the LAOs are too few for the districts.
 */
export function foundNation({ seed, provinces, agencies }: NationOptions): Province[] {
	const universities = Math.round(agencies * 0.01);
	const others = Math.round(agencies * 0.035);
	const weights = chanceFrom(seed).shuffle(provinceWeights(provinces));
	const split = (total: number, least: number) => shareOut(total, weights, least);
	const locals = split(agencies - provinces - universities - others, 2);
	const ofDistricts = split(Math.round(districtsPerProvince * provinces), 1);
	const ofUniversities = split(universities, 0);
	const ofOthers = split(others, 0);
	return locals.map((local, index) => {
		const name = provinceName(index);
		const counts = {
			local,
			districts: ofDistricts[index] ?? 1,
			universities: ofUniversities[index] ?? 0,
			others: ofOthers[index] ?? 0,
		};
		const chance = chanceFrom(seedOf(seed, index));
		return { name, agencies: foundProvince(chance, name, index + 1, counts) };
	});
}
