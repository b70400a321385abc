import { typeIn, type Agency } from './agencies';
import { disclosures, obstaclesAndSupport } from './answers';
import type { Chance } from './chance';
import type { Draft } from './draft';
import { itaSection, type Values } from './ita-section';
import { scoreYear } from './ita-scores';
import type { ItaYear } from './ita-years';
import { drawPlan, planSection } from './plan-section';

/** A date of the round, ISO text: March to May, or September to November, of the fiscal year's CE year. */
function dateIn(chance: Chance, fiscalYear: number, round: Round): string {
	const month = (round === 6 ? 3 : 9) + chance.whole(0, 2);
	const padded = (part: number) => String(part).padStart(2, '0');
	return `${fiscalYear - 543}-${padded(month)}-${padded(chance.whole(1, 30))}`;
}

export type Round = 6 | 12;

/** Which visits of a province's agencies to draw. */
export interface Scope {
	province: string;
	/** The assessments, each of the year before the visits that speak of it. */
	itaYears: readonly ItaYear[];
	rounds: readonly Round[];
}

/** Which visit, of which agency: the cells by which a reader tells one from another. */
function heading(
	chance: Chance,
	province: string,
	agency: Agency,
	year: number,
	round: Round,
): Draft {
	const withCode =
		agency.codeHabit === 'always' ||
		(agency.codeHabit === 'some_years' && (year + agency.index) % 3 > 0);
	// Only a code can stand for a district that was left out.
	const districtBlank = withCode && !agency.namesake && chance.happens(0.015);
	const dated = chance.next();
	const roundKnown = dated > 0.006;
	const roundBlank = dated < 0.045;
	const values: Values = {
		fiscal_year: year,
		round: roundKnown ? round : undefined,
		visit_date: roundKnown && dated < 0.97 ? dateIn(chance, year, round) : undefined,
		province,
		district: districtBlank ? undefined : agency.district || undefined,
		agency_code: withCode ? agency.code : undefined,
		agency_name: agency.name,
		agency_type: typeIn(agency, year),
	};
	const inferred = new Set<string>();
	if (roundBlank) inferred.add('round');
	// The name of any other agency tells no type.
	if (chance.happens(0.01) && agency.type !== 'other') inferred.add('agency_type');
	return { agency, year, values, inferred, accepted: true };
}

/** Most agencies are visited in both rounds of a year, some in one, a few in none. */
function roundsVisited(chance: Chance): Round[] {
	const draw = chance.next();
	if (draw < 0.9) return [6, 12];
	if (draw < 0.935) return [6];
	return draw < 0.97 ? [12] : [];
}

const allZero = (section: Values) => section.i9 === 0 && section.i10 === 0;

/** All visits of a province's agencies, by year, then round, then agency. */
export function draftVisits(
	chance: Chance,
	agencies: readonly Agency[],
	{ province, itaYears, rounds }: Scope,
): Draft[] {
	return itaYears.flatMap((itaYear) => {
		const scores = scoreYear(chance, agencies, itaYear);
		const fiscalYear = itaYear.year + 1;
		const byRound: Record<Round, Draft[]> = { 6: [], 12: [] };
		for (const agency of agencies) {
			const plan = drawPlan(chance, agency);
			const ita = itaSection(chance, itaYear.year, scores[agency.index]);
			for (const round of roundsVisited(chance)) {
				if (!rounds.includes(round)) continue;
				const draft = heading(chance, province, agency, fiscalYear, round);
				const repeated = round === 6 || chance.happens(0.88);
				Object.assign(
					draft.values,
					planSection(chance, plan, round, draft.values.round !== undefined),
					repeated ? ita : {},
					disclosures(chance, agency, allZero(ita)),
					obstaclesAndSupport(chance, agency),
				);
				byRound[round].push(draft);
			}
		}
		return [...byRound[6], ...byRound[12]];
	});
}
