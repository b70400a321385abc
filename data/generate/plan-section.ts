import type { Agency } from './agencies';
import type { Chance } from './chance';
import type { Values } from './ita-section';

/** A year's plan: what stays the same in both rounds. */
export interface Plan {
	budget: number;
	projects: number;
	/** Share of projects completed at 6 and at 12 months. */
	progress: Record<6 | 12, number>;
}

const share = (value: number) => Math.min(1, Math.max(0, value));

export function drawPlan(chance: Chance, { quality }: Agency): Plan {
	const projects = chance.whole(5, chance.happens(0.2) ? 80 : 35);
	const pace = 0.12 * quality + 0.15 * chance.normal();
	const half = share(0.36 + pace);
	return {
		budget: 1000 * Math.round(projects * (4 + 36 * chance.next() ** 2)),
		projects,
		progress: { 6: half, 12: Math.max(half, share(0.78 + pace)) },
	};
}

/** The form's bands read as half open: 6 months [20, 50), 12 months [50, 80) per cent is medium. */
function bandOf(round: 6 | 12, completed: number, total: number): string {
	const [medium, high] = round === 6 ? [20, 50] : [50, 80];
	if (100 * completed >= high * total) return 'high';
	return 100 * completed >= medium * total ? 'medium' : 'low';
}

function counts(chance: Chance, { projects, progress }: Plan, round: 6 | 12): Values {
	const completed = Math.round(projects * progress[round]);
	const cancelled = chance.happens(0.1) ? Math.min(projects - completed, chance.whole(1, 2)) : 0;
	const open = projects - completed - cancelled;
	const started = Math.round(open * (round === 6 ? 0.5 : 0.7));
	const detail = chance.next();
	// Some offices give only what is completed, as the form's "-" does: the rest is unaccounted for.
	if (detail < 0.18) return { projects_completed: completed };
	return {
		projects_completed: completed,
		projects_in_progress: started,
		projects_not_started: open - started,
		projects_cancelled: detail < 0.6 && cancelled === 0 ? undefined : cancelled,
	};
}

/** Sections 1.1–1.3 and 2.1 of one visit; without a known round no band can be ticked. */
export function planSection(
	chance: Chance,
	plan: Plan,
	round: 6 | 12,
	roundKnown: boolean,
): Values {
	const reported = chance.next();
	const base: Values = {
		plan_budget: chance.happens(0.96) ? plan.budget : undefined,
		projects_total: chance.happens(0.97) ? plan.projects : undefined,
	};
	if (reported < 0.07) return base;
	if (reported < 0.17) return { ...base, eplan_reported: false };
	const section: Values = { ...base, eplan_reported: true, ...counts(chance, plan, round) };
	const completed = Number(section.projects_completed);
	if (!roundKnown || section.projects_total === undefined) return section;
	const band = bandOf(round, completed, plan.projects);
	return {
		...section,
		implementation_level: chance.happens(0.65) ? band : undefined,
		overall_level: chance.happens(0.82) ? band : undefined,
	};
}
