import type { VisitRecord } from '../../data/generate/record';
import type { AgencyYear } from './compose';
import { lists } from './lists';
import { normalised } from './names';
import { bandOf, knownPlan } from './plan-figures';
import { assessedIn } from './scores';
import { newcombe, ratio } from './statistics';
import { numberOf, textOf, yesNoOf } from './values';

type Members = readonly AgencyYear[];

/** A yes-or-no question: who said yes, of those that said either. */
function yesNo(visits: readonly (VisitRecord | undefined)[], column: string) {
	const said = visits.map((visit) => yesNoOf(visit, column)).filter((own) => own !== undefined);
	const yes = said.filter(Boolean).length;
	return { n: said.length, yes, share: ratio(yes, said.length) };
}

const groups = ['basic', 'administration', 'budget', 'hr', 'transparency'];

/** Every yes-or-no question outside the lists, by column. */
export function yesNoFigures(members: Members) {
	const of = (section: 'plan' | 'disclosures' | 'advice', columns: readonly string[]) =>
		columns.map((column): [string, ReturnType<typeof yesNo>] => [
			column,
			yesNo(
				members.map(({ sections }) => sections[section]),
				column,
			),
		]);
	return Object.fromEntries([
		...of('plan', ['eplan_reported']),
		...of('disclosures', ['plan_published', 'progress_published', 'annual_report_published']),
		...of(
			'advice',
			groups.map((group) => `oit_${group}_complete`),
		),
	]);
}

const bandOfPlan = ({ sections }: AgencyYear) => {
	const plan = knownPlan(sections.plan);
	return plan && bandOf(plan);
};

/** How many ticked which level at which computed band, by column: "low at high". */
export function tickedFigures(members: Members) {
	const of = (column: string) => {
		const counts: Record<string, number> = { n: 0 };
		for (const own of members) {
			const [ticked, computed] = [textOf(own.sections.plan, column), bandOfPlan(own)];
			if (ticked === undefined || computed === undefined) continue;
			for (const name of ['n', `${ticked} at ${computed}`]) counts[name] = (counts[name] ?? 0) + 1;
		}
		return counts;
	};
	return {
		implementation_level: of('implementation_level'),
		overall_level: of('overall_level'),
	};
}

const ticks = (visit: VisitRecord | undefined, box: string) =>
	box.endsWith('_other')
		? textOf(visit, box) !== undefined && normalised(textOf(visit, box)) !== 'ไม่มี'
		: yesNoOf(visit, box) === true;
const answers = (visit: VisitRecord | undefined, boxes: readonly string[]) =>
	boxes.some((box) => visit?.values[box] !== undefined);

/** What goes with each obstacle: the same share with and without it, and their difference. */
export function associationFigures(members: Members) {
	const of = (
		list: 'plan_obstacles' | 'ita_obstacles',
		outcome: (own: AgencyYear) => boolean | undefined,
	) => {
		const known = members.flatMap((own) => {
			const found = outcome(own);
			const visit = own.sections[list];
			return found !== undefined && answers(visit, lists[list]) ? [{ visit, found }] : [];
		});
		return lists[list].map((box) => {
			const side = (ticked: boolean) => {
				const own = known.filter(({ visit }) => ticks(visit, box) === ticked);
				const yes = own.filter(({ found }) => found).length;
				return { yes, n: own.length };
			};
			const [one, other] = [side(true), side(false)];
			return [
				box,
				{
					with: ratio(one.yes, one.n),
					nWith: one.n,
					without: ratio(other.yes, other.n),
					nWithout: other.n,
					...newcombe(one, other),
				},
			] as const;
		});
	};
	const low = (own: AgencyYear) => {
		const band = bandOfPlan(own);
		return band && band === 'low';
	};
	const under = (own: AgencyYear) => {
		const total = assessedIn(own)?.total;
		return total === undefined ? undefined : total < 85;
	};
	return Object.fromEntries([...of('plan_obstacles', low), ...of('ita_obstacles', under)]);
}

/** The items of each list of advice, parts apart. */
const items: Readonly<Record<string, number>> = {
	...{ '1': 13, '2': 7, '3': 12, '4': 6, '5': 12, '7': 3, '8': 8, '10': 2 },
	...{ '8.1': 11, '10.1': 3, '10.2': 3 },
};
const numbered = (prefix: string): string[] =>
	Array.from({ length: items[prefix] ?? 0 }, (_, index) => `${prefix}.${index + 1}`);
const listOf = (indicator: string) => (indicator === 'i6' ? '1' : indicator.slice(1));
export const advisedIndicators = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i10'];

/** The agencies advised on an indicator, with what they have in place and its score. */
export function advised(members: Members, indicator: string) {
	const list = listOf(indicator);
	return members.flatMap((own) => {
		const codes = (textOf(own.sections.advice, 'advice_in_place') ?? '')
			.split('|')
			.filter((code) => code.startsWith(`${list}.`));
		const regime = assessedIn(own)?.regime ?? '';
		const score = regime === '' ? undefined : numberOf(own.sections.ita, indicator);
		return codes.length > 0
			? [{ codes, whole: numbered(list).filter((code) => codes.includes(code)).length, score }]
			: [];
	});
}

const meanScore = (own: readonly { score: number | undefined }[]) => {
	const known = own.map(({ score }) => score).filter((score) => score !== undefined);
	return {
		n: known.length,
		mean: ratio(
			known.reduce((sum, score) => sum + score, 0),
			known.length,
		),
	};
};

/** What of the advice is in place, by indicator. */
export function adviceFigures(members: Members) {
	return Object.fromEntries(
		advisedIndicators.map((indicator) => {
			const own = advised(members, indicator);
			const codes = numbered(listOf(indicator));
			const done = own.reduce((sum, { whole }) => sum + whole, 0);
			return [
				indicator,
				{
					n: own.length,
					share: ratio(done, own.length * codes.length),
					score: meanScore(own),
					items: Object.fromEntries(
						codes
							.flatMap((code) => [code, ...numbered(code)])
							.map((code) => {
								const having = own.filter((one) => one.codes.includes(code));
								return [
									code,
									{
										inPlace: having.length,
										share: ratio(having.length, own.length),
										with: meanScore(having),
										without: meanScore(own.filter((one) => !one.codes.includes(code))),
									},
								];
							}),
					),
				},
			];
		}),
	);
}

/** All that the pages of plans, obstacles and advice count. */
export const formFigures = (members: Members) => ({
	yesNo: yesNoFigures(members),
	ticked: tickedFigures(members),
	associations: associationFigures(members),
	advice: adviceFigures(members),
});
