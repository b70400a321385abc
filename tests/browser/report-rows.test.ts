import { afterAll, beforeAll, expect, test } from 'vitest';
import { chosen, type Filter } from '$lib/filters';
import {
	agencyList,
	failing,
	formMeans,
	reportMetrics,
	scoreChanges,
	summarise,
	type RunQuery,
} from '$lib/summaries';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { select, type Filter as OracleFilter } from '../oracle/filter';
import { everyYearAndRandom } from '../oracle/random-filters';
import * as oracle from '../oracle/report-rows';
import { differentUnder } from './compare';
import { openProvince, type Opened } from './province';
import { together } from './together';

const agencyYears = compose(simulateProvince().visits);
const filters = everyYearAndRandom(agencyYears, 20_261_126, 500);
/** Rows cannot be asked for together. */
const ofRows = filters.slice(0, 80);
let opened: Opened;
let run: RunQuery;

beforeAll(async () => {
	opened = await openProvince('utf8');
	run = together((sql) => opened.warehouse.query(sql));
});
afterAll(() => opened.engine.close());

test('agencies under 85 and the forms’ means are the oracle’s', async () => {
	const ours = async (filter: Filter) => {
		const from = chosen(filter, opened.stock.catalogue);
		const [row] = await summarise(run, { by: [], metrics: reportMetrics }, from);
		const form = (metric: typeof failing) => {
			const { value, n } = row?.figure(metric) ?? {};
			return { n, mean: value };
		};
		return {
			fails: row?.figure(failing).value,
			iit: form(formMeans.iit),
			eit: form(formMeans.eit),
			oit: form(formMeans.oit),
		};
	};
	const theirs = (filter: OracleFilter) => oracle.reportFigures(select(agencyYears, filter));
	expect(await differentUnder(filters, ours, theirs)).toEqual([]);
});

test('each score against the year before is the oracle’s, over the same pairs', async () => {
	const ours = (filter: Filter) => scoreChanges(run, filter, opened.stock.catalogue);
	const theirs = (filter: OracleFilter) => oracle.scoreChanges(agencyYears, filter);
	expect(await differentUnder(ofRows, ours, theirs)).toEqual([]);
	// Where nothing is held against anything, nothing was tried.
	const tried = ofRows.filter((filter) => (theirs(filter)?.total?.n ?? 0) > 0);
	expect(tried.length).toBeGreaterThan(10);
});

test('each agency’s form scores are the oracle’s', async () => {
	const said = ({ iit, eit, oit }: Record<string, number | undefined>) =>
		[iit, eit, oit].map((score) => score?.toFixed(9)).join(' ');
	const ours = async (filter: Filter) =>
		(await agencyList(run, filter, opened.stock.catalogue)).map(({ forms }) => said(forms)).sort();
	const theirs = (filter: OracleFilter) =>
		select(agencyYears, filter)
			.map((own) => said(oracle.formsOf(own)))
			.sort();
	expect(await differentUnder(filters.slice(0, 20), ours, theirs)).toEqual([]);
});
