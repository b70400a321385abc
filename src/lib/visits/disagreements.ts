import { levelOf, levelsOf, totalTolerance, weightedTotal, type Scores } from '$lib/ita';
import { typeOfName } from './agency';
import type { CheckCode } from './checks';
import type { ContractColumn } from './columns';
import type { ItaInUse } from './in-use';
import type { Visit } from './visit';

/** Values of a visit that do not agree; they are used as given, and the row is flagged. */
export interface Disagreement {
	readonly code: CheckCode;
	/** The column whose value stands against the others. */
	readonly column: ContractColumn['name'];
}

/** Points to integers, so that a difference of exactly the tolerance is agreement. */
const millionths = (points: number) => Math.round(points * 1_000_000);

function totalDisagrees({ ita_total: given }: Visit, expected: number | undefined): boolean {
	if (given === undefined || expected === undefined) return false;
	return Math.abs(millionths(given) - millionths(expected)) > millionths(totalTolerance);
}

function levelDisagrees({ ita_level: given }: Visit, ita: ItaInUse): boolean {
	if (ita.total === undefined || !ita.regime) return false;
	if (!levelsOf(ita.regime).some(({ id }) => id === given)) return false;
	const expected = levelOf(ita.year, ita.total, ita);
	return expected !== undefined && expected !== given;
}

function countsExceedTotal(visit: Visit): boolean {
	const { projects_total: total } = visit;
	if (total === undefined) return false;
	const parts = [
		visit.projects_completed,
		visit.projects_in_progress,
		visit.projects_not_started,
		visit.projects_cancelled,
	];
	return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) > total;
}

/** Every disagreement of a visit's values as given. */
export function disagreementsOf(visit: Visit, ita: ItaInUse): Disagreement[] {
	const found: Disagreement[] = [];
	const told = typeOfName(visit.agency_name);
	if (visit.agency_type === undefined) {
		if (!told) found.push({ code: 'type_unknown', column: 'agency_type' });
	} else if (told && told !== visit.agency_type) {
		found.push({ code: 'type_disagrees', column: 'agency_type' });
	}
	if (countsExceedTotal(visit))
		found.push({ code: 'counts_exceed_total', column: 'projects_total' });
	if (totalDisagrees(visit, weightedTotal(ita.year, visit as unknown as Scores))) {
		found.push({ code: 'total_disagrees', column: 'ita_total' });
	}
	if (levelDisagrees(visit, ita)) found.push({ code: 'level_disagrees', column: 'ita_level' });
	return found;
}
