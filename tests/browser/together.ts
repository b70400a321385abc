import type { RunQuery } from '$lib/summaries';

type Rows = Awaited<ReturnType<RunQuery>>;

interface Question {
	sql: string;
	answer: (rows: Rows) => void;
	fail: (error: unknown) => void;
}

/** Aggregates over the agency-years of a filter, whatever is worked out of each first. */
const shape =
	/^\s*SELECT (?<list>(?:(?!\bSELECT\b|\bFROM\b).)*)(?<first>\sFROM \(SELECT \*, (?:(?!\bSELECT\b|\bFROM\b).)*)?\sFROM (?<table>agency_years_\w+) WHERE (?<rest>.*)$/s;

interface Parts {
	list: string;
	first: string;
	table: string;
	condition: string;
	/** What is grouped by; undefined where the whole is one row. */
	groups: string | undefined;
}

/** Where a condition ends: at the end of its brackets, or at what is grouped by. */
function endOf(rest: string): number {
	let depth = 0;
	for (let at = 0; at < rest.length; at++) {
		if (rest[at] === '(') depth++;
		if (rest[at] === ')' && --depth < 0) return at;
		if (depth === 0 && /^\sGROUP BY /.test(rest.slice(at, at + 10))) return at;
	}
	return rest.length;
}

/** Undefined where a question has another shape: it is asked alone. */
function partsOf(sql: string): Parts | undefined {
	const { list = '', first = '', table = '', rest } = shape.exec(sql)?.groups ?? {};
	if (rest === undefined) return undefined;
	const end = endOf(rest);
	const after = /^(\)?)(?:\sGROUP BY (.*))?$/s.exec(rest.slice(end));
	if (!after || (first === '') !== (after[1] === '')) return undefined;
	return { list, first, table, condition: rest.slice(0, end), groups: after[2] };
}

/** Questions that differ by their condition alone as one, which keeps the agency-years of each apart. */
function merged(alike: readonly Parts[]): string {
	const [{ list = '', first = '', table = '', groups = '' } = {}] = alike;
	const chosen = alike.map(
		({ condition }, asked) =>
			`SELECT ${asked} AS asked, rowid AS own FROM ${table} WHERE ${condition}`,
	);
	const from = ` FROM (${chosen.join(' UNION ALL ')}) AS chosen JOIN ${table} ON ${table}.rowid = own`;
	const by = groups === 'ALL' ? groups : ['asked', ...(groups ? [groups] : [])].join(', ');
	return `SELECT asked, ${list}${first}${from}${first && ')'} GROUP BY ${by}`;
}

/** What a question gives that chooses nobody: without groups it has a row all the same. */
async function ofNobody(run: RunQuery, { list, table, groups }: Parts): Promise<Rows> {
	return groups === undefined ? run(`SELECT ${list} FROM ${table} WHERE false`) : [];
}

async function askTogether(run: RunQuery, questions: readonly Question[]): Promise<void> {
	const parts = questions.flatMap(({ sql }) => partsOf(sql) ?? []);
	const [first] = parts;
	if (!first || parts.length === 1) {
		const rows = await run(questions[0]?.sql ?? '');
		return questions.forEach(({ answer }) => answer(rows));
	}
	const rows = Map.groupBy(await run(merged(parts)), ({ asked }) => asked as number);
	const none = rows.size < parts.length ? await ofNobody(run, first) : [];
	questions.forEach(({ answer }, asked) => answer(rows.get(asked) ?? none));
}

/** What tells whether questions can be asked as one. */
function kindOf({ sql }: Question): string {
	const { condition, ...others } = partsOf(sql) ?? {};
	return condition === undefined ? sql : JSON.stringify(others);
}

/**
 * Asks what is asked at the same time together. To plan a hundred aggregates takes far longer than to
 * add up the few agencies of a filter, so the same aggregates of many filters become one query over
 * all their agency-years. Conditions and aggregates stand in it as they were written.
 */
export function together(run: RunQuery): RunQuery {
	let waiting: Question[] = [];
	let busy = false;
	const next = async () => {
		const kinds = Map.groupBy(waiting, kindOf);
		busy = waiting.length > 0;
		if (!busy) return;
		waiting = [];
		for (const alike of kinds.values()) {
			await askTogether(run, alike).catch((error: unknown) =>
				alike.forEach(({ fail }) => fail(error)),
			);
		}
		// Once all that were answered have asked what they ask next.
		setTimeout(next);
	};
	return (sql) =>
		new Promise((answer, fail) => {
			waiting.push({ sql, answer, fail });
			if (!busy) setTimeout(next);
			busy = true;
		});
}
