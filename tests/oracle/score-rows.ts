import { pairsOf } from './changes';
import type { AgencyYear } from './compose';
import { one } from './decimal';
import { select, type Filter } from './filter';
import { indicatorsOfTotal, subIndicators, weightOf } from './indicators';
import { assessedIn, formScore } from './scores';
import { numberOf } from './values';

const mark = 85n;

/** The three form scores of an agency-year as exact fractions; undefined unless all are known. */
function formsOf({ sections: { ita } }: AgencyYear) {
	const [iit, eit, oit] = ita
		? (['iit', 'eit', 'oit'] as const).map((form) => formScore(ita, form))
		: [];
	return iit && eit && oit ? { iit, eit, oit } : undefined;
}

/** On which side an agency-year falls short of 85; undefined where a form score is unknown. */
function sideOf(own: AgencyYear) {
	const assessment = assessedIn(own);
	const forms = formsOf(own);
	if (!assessment || assessment.regime === '' || !forms) return undefined;
	if (assessment.notSubmitted) return 'unpublished';
	const { iit, eit, oit } = forms;
	const perceived =
		iit.sum * eit.count + eit.sum * iit.count >= 2n * mark * one * iit.count * eit.count;
	const disclosed = oit.sum >= mark * one * oit.count;
	if (perceived) return disclosed ? 'neither' : 'disclosure';
	return disclosed ? 'perception' : 'both';
}

/** How many fall short on each side. */
export function sideFigures(agencyYears: readonly AgencyYear[]) {
	const sides = agencyYears.map(sideOf).filter((side) => side !== undefined);
	const count = (side: string) => sides.filter((own) => own === side).length;
	return {
		n: sides.length,
		unpublished: count('unpublished'),
		both: count('both'),
		disclosure: count('disclosure'),
		perception: count('perception'),
		neither: count('neither'),
	};
}

/** How many stand in each cell of five points of perception and disclosure, those that published nothing apart. */
export function sideCells(agencyYears: readonly AgencyYear[]): string[] {
	const cells = new Map<string, number>();
	for (const own of agencyYears) {
		const [assessment, forms] = [assessedIn(own), formsOf(own)];
		if (!assessment || assessment.regime === '' || !forms) continue;
		const { iit, eit, oit } = forms;
		const cell = (sum: bigint, count: bigint) => {
			const whole = Number(sum / (5n * one * count));
			return Math.min(whole, 19) * 5 + 2.5;
		};
		const perception = cell(iit.sum * eit.count + eit.sum * iit.count, 2n * iit.count * eit.count);
		const disclosure = assessment.notSubmitted ? 0 : cell(oit.sum, oit.count);
		const place = `${perception} ${disclosure} ${assessment.notSubmitted ?? false}`;
		cells.set(place, (cells.get(place) ?? 0) + 1);
	}
	return [...cells].map(([place, count]) => `${place}: ${count}`).sort();
}

/** Items behind each sub-indicator in ITA 2562–2565. */
const itemsOf = (sub: string, year: number) =>
	({ i9_1: 9, i9_2: 8, i9_3: 7, i9_4: 4, i9_5: 5, i10_1: 8, i10_2: year === 2562 ? 7 : 2 })[sub] ??
	0;

/** Agency-years at 80 to under 85, with what would lift them. Points. */
export function nearMisses(agencyYears: readonly AgencyYear[], filter: Filter) {
	return select(agencyYears, filter).flatMap((own) => {
		const { total, regime = '', year = 0 } = assessedIn(own) ?? {};
		if (total === undefined || total < 80 || total >= 85) return [];
		const short = 85 - total;
		const scoreOf = (id: string) => (regime === '' ? undefined : numberOf(own.sections.ita, id));
		const rises = indicatorsOfTotal.flatMap((id) => {
			const score = scoreOf(id);
			const rise = (short * 100) / weightOf(id);
			return score !== undefined && score + rise < 100 + 1e-7 ? { rise, score } : [];
		});
		const least = Math.min(...rises.map(({ rise }) => rise));
		const equal = rises.filter(({ rise }) => rise - least < 1e-7).map(({ score }) => score);
		const worths = subIndicators.flatMap((id) => {
			const score = regime === 'letters' ? scoreOf(id) : undefined;
			if (score === undefined) return [];
			const items = itemsOf(id, year);
			return Array<number>(Math.round(((100 - score) / 100) * items)).fill(weightOf(id) / items);
		});
		const dearest = worths.sort((a, b) => b - a);
		const enough = dearest
			.map((_, index) => index + 1)
			.find((count) => {
				const sum = dearest.slice(0, count).reduce((all, worth) => all + worth, 0);
				return sum >= short - 1e-7;
			});
		return {
			name: own.name,
			total,
			rise: rises.length > 0 ? least : undefined,
			// Of the indicator to raise: of equal rises the weakest.
			score: rises.length > 0 ? Math.min(...equal) : undefined,
			items: enough,
		};
	});
}

/** Totals and levels against the year before, over pairs of one regime. */
export function movers(agencyYears: readonly AgencyYear[], filter: Filter) {
	const pairs = pairsOf(agencyYears, filter).flatMap(({ now, before }) => {
		const [here, there] = [assessedIn(now), assessedIn(before)];
		return here && there && here.regime !== '' && here.regime === there.regime
			? { here, there }
			: [];
	});
	const changes = pairs
		.flatMap(({ here, there }) =>
			here.total === undefined || there.total === undefined ? [] : here.total - there.total,
		)
		.sort((a, b) => b - a);
	const transitions: Record<string, number> = {};
	for (const { here, there } of pairs) {
		if (here.level === undefined || there.level === undefined) continue;
		const name = `${there.level}→${here.level}`;
		transitions[name] = (transitions[name] ?? 0) + 1;
	}
	return { changes, transitions };
}
