/**
 * What a step of the tests came to.
 * @typedef {{ passed: number, failures: string[] }} Tally failures name each failed test
 */

const firstLines = (text) =>
	String(text ?? '')
		.split('\n')
		.slice(0, 4)
		.join('\n');

/** @param {Iterable<{ name: string, passed: boolean, message?: string }>} tests @returns {Tally} */
function tally(tests) {
	const all = [...tests];
	const failed = all.filter(({ passed }) => !passed);
	return {
		passed: all.length - failed.length,
		failures: failed.map(({ name, message }) => [name, firstLines(message)].join('\n').trim()),
	};
}

/**
 * Counts vitest's JSON report. Whatever did not pass failed: a skipped test and a todo too, and a
 * file that failed outside its tests.
 * @returns {Tally}
 */
export function tallyVitest(report) {
	return tally(
		report.testResults.flatMap(({ name: file, status, message, assertionResults }) => {
			const tests = assertionResults.map(({ fullName, status: result, failureMessages }) => ({
				name: `${file}: ${fullName} (${result})`,
				passed: result === 'passed',
				message: failureMessages?.[0],
			}));
			const accountedFor = status === 'passed' || tests.some(({ passed }) => !passed);
			return accountedFor ? tests : [...tests, { name: file, passed: false, message }];
		}),
	);
}

function* specsOf(suites) {
	for (const { specs = [], suites: inner = [] } of suites) {
		yield* specs;
		yield* specsOf(inner);
	}
}

/**
 * Counts Playwright's JSON report; only a test that passed at once passed, and an error outside the
 * tests is a failure.
 * @returns {Tally}
 */
export function tallyPlaywright({ suites, errors }) {
	const tests = [...specsOf(suites)].flatMap((spec) =>
		spec.tests.map(({ status, results }) => ({
			name: `${spec.file}: ${spec.title} (${status})`,
			passed: status === 'expected',
			message: results.at(-1)?.error?.message,
		})),
	);
	const outside = errors.map(({ message }) => ({
		name: 'outside the tests',
		passed: false,
		message,
	}));
	return tally([...tests, ...outside]);
}

/**
 * The tally of a step that has no report: it counts one.
 * @param {string} name
 * @param {number} code what it exited with
 * @returns {Tally}
 */
export const tallyStep = (name, code) =>
	tally([{ name: `${name} (exited with ${code}, its output is above)`, passed: code === 0 }]);

/**
 * The tally of a runner by its report. Never silent: no report, no test, or a runner that failed
 * while no test did is a failure.
 * @param {string} name
 * @param {number} code what the runner exited with
 * @param {string | undefined} text the JSON report; undefined where it wrote none
 * @param {(report: any) => Tally} count
 * @returns {Tally}
 */
export function tallyReport(name, code, text, count) {
	let counted;
	try {
		counted = count(JSON.parse(text ?? ''));
	} catch {
		return { passed: 0, failures: [`${name}: the report is missing or unreadable`] };
	}
	const { passed, failures } = counted;
	if (failures.length > 0) return counted;
	if (passed === 0) return { passed, failures: [`${name}: no test ran`] };
	if (code !== 0) {
		return { passed, failures: [`${name}: exited with ${code} though no test failed`] };
	}
	return counted;
}
