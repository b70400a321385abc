import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicators, subIndicators } from '$lib/ita';
import { take, visitsOf } from '../take';

const settings = { seed: 2570, numRuns: 60 };
const entries = [...indicators, ...subIndicators];
const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

/** Visits of agencies of their own, each with two scores at least, none of the kinds that join. */
const table = fc.uniqueArray(
	fc.record({
		agency: fc.integer({ min: 1, max: 500 }),
		round: fc.constantFrom(6, 12),
		total: score,
		scores: fc
			.subarray(entries, { minLength: 1 })
			.chain((chosen) =>
				fc
					.array(score, { minLength: chosen.length, maxLength: chosen.length })
					.map((values) => chosen.map((entry, index) => ({ ...entry, value: values[index] ?? 0 }))),
			),
	}),
	{ minLength: 1, maxLength: 6, selector: ({ agency, round }) => `${agency} ${round}` },
);
type Visits = typeof table extends fc.Arbitrary<infer T> ? T : never;

const quoted = (cells: readonly unknown[]) => cells.map((cell) => `"${String(cell)}"`).join();
const csv = (...lines: readonly unknown[][]) => lines.map(quoted).join('\n');
const keys = ({ agency, round }: Visits[number]) => [`อบต.ที่${agency}`, 2565, round];
const heads = ['หน่วยงาน', 'ปีงบประมาณ', 'รอบ'];

function wide(visits: Visits): string {
	const columns = entries.filter(({ id }) =>
		visits.some(({ scores }) => scores.some((own) => own.id === id)),
	);
	return csv(
		[...heads, 'คะแนนรวม', ...columns.map(({ id }) => id)],
		...visits.map((visit) => [
			...keys(visit),
			visit.total,
			...columns.map(({ id }) => visit.scores.find((own) => own.id === id)?.value ?? ''),
		]),
	);
}
/** The rows of the same visits, an indicator each. */
const long = (visits: Visits) =>
	visits.flatMap((visit) => [
		...visit.scores.map(({ number, value }) => [...keys(visit), `ตัวชี้วัดที่ ${number}`, value]),
		[...keys(visit), 'คะแนนรวม', visit.total],
	]);
const longHeads = [...heads, 'ตัวชี้วัด', 'คะแนน'];

/** The visits, whatever rows and columns they stand in. */
async function said(content: string) {
	const ingested = await take(content);
	const visits = visitsOf(ingested).map(({ row: _, file: __, ...values }) => values);
	const order = (visit: Record<string, unknown>) => `${visit.agency_name} ${visit.round}`;
	return {
		...{ rows: ingested.rows, accepted: ingested.accepted, shape: ingested.shape },
		visits: visits.sort((one, other) => (order(one) < order(other) ? -1 : 1)),
	};
}

describe('a row an indicator', () => {
	it('says what a row a visit says', async () => {
		await fc.assert(
			fc.asyncProperty(table, async (visits) => {
				const rows = long(visits);
				const pivoted = await said(csv(longHeads, ...rows));
				expect(pivoted).toMatchObject({
					...{ shape: 'indicator', rows: rows.length, accepted: rows.length },
				});
				expect(pivoted.visits).toEqual((await said(wide(visits))).visits);
			}),
			settings,
		);
	});

	it('says the same in any order of rows and columns', async () => {
		const shuffled = table.chain((visits) =>
			fc.record({
				visits: fc.constant(visits),
				rows: fc.shuffledSubarray(long(visits), { minLength: long(visits).length }),
				places: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
			}),
		);
		await fc.assert(
			fc.asyncProperty(shuffled, async ({ visits, rows, places }) => {
				const turned = [longHeads, ...rows].map((row) => places.map((place) => row[place]));
				expect(await said(csv(...turned))).toEqual(await said(csv(longHeads, ...long(visits))));
			}),
			settings,
		);
	});
});

describe('a row a project', () => {
	const states = ['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ดำเนินการ', 'ไม่สามารถดำเนินการได้', 'รอรายงาน'];
	const project = fc.record({
		agency: fc.integer({ min: 1, max: 4 }),
		state: fc.constantFrom(...states, ...states, ''),
		satang: fc.option(fc.integer({ min: 0, max: 10 ** 9 })),
	});

	it('comes to sums where every part is known, and to no number where one is not', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(project, { minLength: 1, maxLength: 20 }), async (projects) => {
				fc.pre(projects.filter(({ state }) => state !== '').length >= 0.8 * projects.length);
				fc.pre(projects.some(({ state }) => state !== ''));
				const ingested = await take(
					csv(
						['หน่วยงาน', 'ปีงบประมาณ', 'รอบ', 'ชื่อโครงการ', 'งบประมาณ', 'สถานะ'],
						...projects.map(({ agency, state, satang }, index) => [
							...[`อบต.ที่${agency}`, 2566, 6, `โครงการ ${'ก'.repeat(index + 1)}`],
							...[satang === null ? '' : satang / 100, state],
						]),
					),
				);
				expect(ingested).toMatchObject({ shape: 'project', rows: projects.length });
				expect(ingested.accepted + ingested.refused).toBe(ingested.rows);
				const agencies = new Set(projects.map(({ agency }) => agency));
				expect(visitsOf(ingested)).toHaveLength(agencies.size);
				for (const visit of visitsOf(ingested)) {
					const own = projects.filter(({ agency }) => visit.agency_name === `อบต.ที่${agency}`);
					const counted = (state: string | undefined) =>
						own.every((one) => one.state !== '')
							? own.filter((one) => one.state === state).length
							: null;
					const known = own.every(({ satang }) => satang !== null);
					const sum = own.reduce((all, { satang }) => all + (satang ?? 0), 0);
					expect(visit).toMatchObject({
						projects_total: own.length,
						projects_completed: counted(states[0]),
						projects_in_progress: counted(states[1]),
						projects_not_started: counted(states[2]),
						projects_cancelled: counted(states[3]),
						plan_budget: known ? sum / 100 : null,
					});
				}
			}),
			settings,
		);
	});
});
