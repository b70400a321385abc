import { describe, expect, it } from 'vitest';
import {
	tallyPlaywright,
	tallyReport,
	tallyStep,
	tallyVitest,
} from '../../../scripts/test-count.mjs';

const assertion = (fullName: string, status: string, message?: string) => ({
	fullName,
	status,
	failureMessages: message ? [message] : [],
});
const file = (status: string, assertionResults: unknown[], message = '') => ({
	name: 'sum.test.ts',
	status,
	message,
	assertionResults,
});
const spec = (title: string, status: string, message?: string) => ({
	title,
	file: 'page.test.ts',
	tests: [{ status, results: [{ error: message && { message } }] }],
});

describe('vitest report', () => {
	it('counts what passed', () => {
		const tests = [assertion('adds', 'passed'), assertion('takes away', 'passed')];
		expect(tallyVitest({ testResults: [file('passed', tests)] })).toEqual({
			passed: 2,
			failures: [],
		});
	});

	it.each(['failed', 'skipped', 'pending', 'todo', 'disabled'])('counts %s as failed', (status) => {
		const report = { testResults: [file('passed', [assertion('adds', status, 'why')])] };
		expect(tallyVitest(report)).toEqual({
			passed: 0,
			failures: [`sum.test.ts: adds (${status})\nwhy`],
		});
	});

	it('counts a file that failed outside its tests once', () => {
		const report = { testResults: [file('failed', [], 'Cannot find module')] };
		expect(tallyVitest(report).failures).toEqual(['sum.test.ts\nCannot find module']);
		const hook = { testResults: [file('failed', [assertion('adds', 'passed')], 'afterAll')] };
		expect(tallyVitest(hook)).toEqual({ passed: 1, failures: ['sum.test.ts\nafterAll'] });
	});

	it('does not count a failed file beside its failed test', () => {
		const report = { testResults: [file('failed', [assertion('adds', 'failed')], 'adds')] };
		expect(tallyVitest(report).failures).toHaveLength(1);
	});
});

describe('playwright report', () => {
	it('counts specs at every depth', () => {
		const suites = [
			{ specs: [spec('one', 'expected')], suites: [{ specs: [spec('two', 'expected')] }] },
		];
		expect(tallyPlaywright({ suites, errors: [] })).toEqual({ passed: 2, failures: [] });
	});

	it.each(['unexpected', 'flaky', 'skipped'])('counts %s as failed', (status) => {
		const suites = [{ specs: [spec('one', status, 'why')] }];
		expect(tallyPlaywright({ suites, errors: [] })).toEqual({
			passed: 0,
			failures: [`page.test.ts: one (${status})\nwhy`],
		});
	});

	it('counts an error outside the tests', () => {
		const errors = [{ message: 'no server' }];
		expect(tallyPlaywright({ suites: [], errors }).failures).toEqual([
			'outside the tests\nno server',
		]);
	});
});

describe('a step', () => {
	it('counts one by its exit code', () => {
		expect(tallyStep('lint', 0)).toEqual({ passed: 1, failures: [] });
		expect(tallyStep('lint', 2)).toEqual({
			passed: 0,
			failures: ['lint (exited with 2, its output is above)'],
		});
	});

	it.each([undefined, '', '{', 'null', '{}'])('fails on the report %j', (text) => {
		for (const count of [tallyVitest, tallyPlaywright]) {
			expect(tallyReport('unit', 0, text, count)).toEqual({
				passed: 0,
				failures: ['unit: the report is missing or unreadable'],
			});
		}
	});

	it('fails when no test ran', () => {
		const tally = tallyReport('unit', 0, '{"testResults":[]}', tallyVitest);
		expect(tally).toEqual({ passed: 0, failures: ['unit: no test ran'] });
	});

	it('fails when the runner failed and no test did', () => {
		const text = JSON.stringify({ testResults: [file('passed', [assertion('adds', 'passed')])] });
		expect(tallyReport('unit', 1, text, tallyVitest)).toEqual({
			passed: 1,
			failures: ['unit: exited with 1 though no test failed'],
		});
		expect(tallyReport('unit', 0, text, tallyVitest)).toEqual({ passed: 1, failures: [] });
	});
});
