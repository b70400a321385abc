import type { Finding } from '$lib/ingest';
import { pauses } from '$lib/pauses';
import { checkOf } from '$lib/visits';
import type { CompositionFinding } from '$lib/warehouse';
import type { OpenedFile } from './opened-file';

/** Files as composing left them. */
export interface Composed {
	/** With what composing found added: accepted + refused = rows still. */
	readonly files: readonly OpenedFile[];
	/** How many rows they have, how many are refused, and in how many nothing is wrong or doubtful. */
	readonly quality: { readonly rows: number; readonly refused: number; readonly clean: number };
}

/** So many findings are looked at before it is asked whether a pause is due. */
const findingsAtOnce = 1_000;

/** The files with what composing found, worked through with pauses. */
export async function composed(
	files: readonly OpenedFile[],
	findings: readonly CompositionFinding[],
): Promise<Composed> {
	const rest = pauses();
	const all: OpenedFile[] = [];
	const quality = { rows: 0, refused: 0, clean: 0 };
	for (const file of files) {
		const { found, ...less } = await foundIn(file, findings, rest);
		const [accepted, refused] = [file.accepted - less.refused, file.refused + less.refused];
		const ordered = await inRowOrder(file.findings, found, rest);
		const visits = file.visits - less.visits;
		all.push({ ...file, accepted, refused, visits, findings: ordered.findings });
		quality.rows += file.rows;
		quality.refused += refused;
		quality.clean += file.rows - ordered.marked;
	}
	return { files: all, quality };
}

/** What composing found in a file's rows, how many of them it refuses, and how many visits fewer that is. */
async function foundIn(
	file: OpenedFile,
	findings: readonly CompositionFinding[],
	rest: () => Promise<void>,
) {
	const found: Finding[] = [];
	let [refused, visits] = [0, 0];
	for (const [place, finding] of findings.entries()) {
		if (place % findingsAtOnce === 0) await rest();
		if (finding.file !== file.number) continue;
		if (finding.code !== 'duplicate_visit') {
			found.push(finding);
			continue;
		}
		// It refuses the visit in each of its rows.
		const rows = file.members?.[finding.row] ?? [finding.row];
		found.push(...rows.map((row) => ({ ...finding, row })));
		refused += rows.length;
		visits++;
	}
	return { found, refused, visits };
}

/**
 * Findings in the order of their rows with others put where they belong (only these are sorted), and in
 * how many rows something is wrong or doubtful.
 */
async function inRowOrder(
	ordered: readonly Finding[],
	others: readonly Finding[],
	rest: () => Promise<void>,
): Promise<{ findings: readonly Finding[]; marked: number }> {
	const left = [...others].sort((one, other) => one.row - other.row);
	const findings: Finding[] = [];
	let [next, marked] = [0, 0];
	let last: number | undefined;
	const take = (finding: Finding) => {
		findings.push(finding);
		if (finding.row === last || checkOf(finding.code).severity === 'information') return;
		last = finding.row;
		marked++;
	};
	const takeBefore = (row: number) => {
		for (let other; (other = left[next]) && other.row < row; next++) take(other);
	};
	for (let from = 0; from < ordered.length; from += findingsAtOnce) {
		for (const finding of ordered.slice(from, from + findingsAtOnce)) {
			takeBefore(finding.row);
			take(finding);
		}
		await rest();
	}
	takeBefore(Infinity);
	return { findings, marked };
}
