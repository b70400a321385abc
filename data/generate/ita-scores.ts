import type { Agency } from './agencies';
import type { Chance } from './chance';
import type { Scores } from './ita-result';
import type { ItaYear } from './ita-years';

/** By agency index; undefined for an agency that did not carry the assessment out in full. */
export type YearScores = readonly (Scores | undefined)[];

/** How far 9.1–9.5 and 10.1–10.2 lie from the mean of their indicator; each group sums to zero. */
const subOffsets = [8, 2, -4, -8, 2, 5, -5];

const cut = (score: number) => Math.min(100, Math.max(0, score));
const meanOf = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Shifts deviations so that the scores they give, cut to 0–100, have the mean asked for. */
function centre(deviations: readonly number[], mean: number): number[] {
	let shift = mean;
	for (let step = 0; step < 60; step++) {
		shift += mean - meanOf(deviations.map((deviation) => cut(shift + deviation)));
	}
	return deviations.map((deviation) => cut(shift + deviation));
}

/** The share of agencies most in want of quality, with luck in it. */
function weakest(chance: Chance, agencies: readonly Agency[], share: number): Set<number> {
	const ranked = agencies
		.map(({ index, quality }) => ({ index, rank: quality + 1.2 * chance.normal() }))
		.sort((one, other) => one.rank - other.rank);
	return new Set(ranked.slice(0, Math.round(share * agencies.length)).map(({ index }) => index));
}

const rounded = (score: number) => Math.round(score * 100);
const meanOfSubs = (subs: readonly number[]) => Math.floor(meanOf(subs) + 0.5);

/** The scores of one ITA year for every agency, their means as the year's table says. */
export function scoreYear(chance: Chance, agencies: readonly Agency[], year: ItaYear): YearScores {
	const incomplete = weakest(chance, agencies, year.incomplete);
	const assessed = agencies.filter(({ index }) => !incomplete.has(index));
	const silent = weakest(chance, assessed, year.notSubmitted);
	const submitting = assessed.filter(({ index }) => !silent.has(index));

	/** What a form owes to the agency: its lasting quality and the year. */
	const standing = (members: readonly Agency[]) =>
		members.map(({ quality }) => 0.75 * quality + 0.66 * chance.normal());
	const spreadOf = (standings: readonly number[], spread: number) =>
		standings.map((own) => spread * (0.85 * own + 0.5 * chance.normal()));
	const survey = (first: number, last: number, spread: number) => {
		const standings = standing(assessed);
		return year.means
			.slice(first, last)
			.map((mean) => centre(spreadOf(standings, spread), mean).map(rounded));
	};
	const surveys = [...survey(0, 5, year.spread.iit), ...survey(5, 8, year.spread.eit)];

	// The silent score zero, so the others stand higher for the year's mean to hold.
	const lift = assessed.length / submitting.length;
	const standings = standing(submitting);
	const checklist = (mean: number) => centre(spreadOf(standings, year.spread.oit), mean * lift);
	const [nine = 0, ten = 0] = year.means.slice(8);
	const parts = year.items?.map((items, part) =>
		checklist((part < 5 ? nine : ten) + (subOffsets[part] ?? 0)).map((score) =>
			rounded((Math.round((score * items) / 100) / items) * 100),
		),
	);
	const wholes = parts ? [] : [checklist(nine).map(rounded), checklist(ten).map(rounded)];

	const oit = (agency: Agency): Scores => {
		const place = submitting.indexOf(agency);
		const at = (column: readonly number[]) => (place < 0 ? 0 : (column[place] ?? 0));
		if (!parts) return { indicators: wholes.map(at), subIndicators: [] };
		const subs = parts.map(at);
		return {
			indicators: [meanOfSubs(subs.slice(0, 5)), meanOfSubs(subs.slice(5))],
			subIndicators: subs,
		};
	};
	return agencies.map((agency) => {
		const place = assessed.indexOf(agency);
		if (place < 0) return undefined;
		const { indicators, subIndicators } = oit(agency);
		return {
			indicators: [...surveys.map((column) => column[place] ?? 0), ...indicators],
			subIndicators,
		};
	});
}
