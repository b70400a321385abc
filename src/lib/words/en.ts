import { files, inUnits, rows } from './counted';
import { agencyPageWords } from './agency-page-words';
import { agencyWords } from './agency-words';
import { briefWords } from './brief-words';
import { dataWords } from './data-words';
import { definitionWords } from './definition-words';
import { downloadWords } from './download-words';
import { fewWords } from './few-words';
import { filterWords } from './filter-words';
import { matchingWords } from './matching-words';
import { formatCount } from './numbers';
import { publishedWords } from './published-words';
import { reportWords } from './report-words';
import { tableWords } from './table-words';
import type { Words } from './th';

/** Of a count in words already. */
const plural = (count: string) => (count === '1' ? 'agency' : 'agencies');

export const en: Words = {
	product: 'Prongsai',
	tagline: 'Supervision visits and ITA scores of the agencies of a province',
	skipToContent: 'Skip to content',
	pages: {
		overview: 'Overview',
		scores: 'Scores',
		indicators: 'Indicators',
		plans: 'Plans',
		obstacles: 'Obstacles and support',
		advice: 'Advice',
		agencies: 'Agencies',
		report: 'Report',
		data: 'Data',
		definitions: 'Definitions',
	},
	more: (page) => `More on the page ${page}`,
	navigation: 'Main',
	language: 'Language',
	theme: { label: 'Colours', light: 'Light', dark: 'Dark' },

	openFiles: 'Open your files',
	addFiles: 'Add files',
	fileKinds: 'Excel (.xlsx), CSV, Parquet or ZIP',
	dropHere: 'Drop the files here to open them',
	staysHere: 'Nothing leaves this machine',
	simulated: 'Simulated data: not the results of any real agency',
	simulatedShort: 'Simulated data',

	definitions: definitionWords.en,
	filters: filterWords.en,
	agencies: agencyWords.en,
	agencyPage: agencyPageWords.en,
	brief: briefWords.en,
	report: reportWords.en,
	parts: { whole: 'Whole', district: 'District', type: 'Type', switch: 'Break down by' },
	table: tableWords.en,
	few: fewWords.en,
	ranking: {
		others: (count) => ` and ${formatCount(count)} more`,
		all: (what, value) => `All groups alike: ${what} ${value}`,
	},
	severalYears: 'several years: an agency counts once a year',
	asIndependent:
		'intervals and correlations take the years of one agency as independent, so they may look surer than they are',

	units: {
		agencies: (count) => (count === 1 ? 'agency' : 'agencies'),
		agencyYears: (count) => (count === 1 ? 'agency-year' : 'agency-years'),
		points: 'points',
		percent: '%',
	},

	tiles: {
		label: 'Key figures',
		agencies: 'Agencies visited',
		notVisited: (count) => `${count} more have an ITA result but no visit`,
		scored: (count) => `${count} with a total`,
		distinct: (count) => `of ${count} distinct ${plural(count)}`,
		distinctOfAll: (n, unit, count) => `${n} ${unit} in all, of ${count} distinct ${plural(count)}`,
		passRate: 'At 85 or more',
		passes: (passes, n, unit) => `${passes} of ${n} ${unit}`,
		distance: (count) => `${count} more to reach 80%`,
		reached: (count) => `80% target reached, ${count} to spare`,
		targetReached: '80% target reached',
		targetSince: 'target set in ITA 2565',
		points: (gap) => `${gap} percentage points`,
		percentagePoints: 'percentage points',
		median: 'Median total',
		quartiles: (low, high, n) => `middle half ${low}–${high} · n ${n}`,
		incomplete: 'Incomplete assessments',
		ofAgencies: (n) => `of ${n} with a result`,
		notSubmitted: (count, n) => `${count} of ${n} score 0 on all of OIT`,
		completion: 'Plan completed',
		projects: (completed, total) => `${completed} of ${total} projects`,
		completionBasis: (n, unit) => `of ${n} ${unit} with known counts`,
	},

	change: {
		by: (difference, n) => `${difference} on the year before (n ${n})`,
		same: (n) => `as in the year before (n ${n})`,
		visited: (count) => `${count} of them visited the year before`,
	},
	clean: {
		label: 'Rows without findings',
		lines: (clean, rows) => `${clean} of the rows in the files (${rows})`,
	},

	rounds: (six, twelve, unknownRound, unit) =>
		[
			six > 0 ? `${inUnits(six, unit)} at 6 months` : '',
			twelve > 0 ? `${inUnits(twelve, unit)} at 12 months` : '',
			unknownRound > 0 ? `${inUnits(unknownRound, unit)} of unknown round` : '',
		]
			.filter(Boolean)
			.join(' · '),
	itaYears: (years, unit) =>
		years.length === 1
			? `ITA ${years[0]?.year ?? ''} results`
			: `ITA results of ${years.map(({ year, n }) => `${year} (${inUnits(n, unit)})`).join(', ')}`,
	visitsOf: (years) =>
		years.length > 0 ? `visits of ${years.join(', ')}` : 'visits of all fiscal years',
	flagged: (count, unit) =>
		`${inUnits(count, unit)} ${count === 1 ? 'has' : 'have'} values that disagree, used as given`,
	computedTotals: (count) => `total computed from the indicators in ${formatCount(count)}`,
	computedLevels: (count) => `level computed from the scores in ${formatCount(count)}`,
	joinedResults: (count) => `ITA results of a separate file in ${formatCount(count)}`,
	inferredRounds: (count) => `round told by the date in ${formatCount(count)}`,
	doubtfulTypes: (count) => `type disagrees with the name in ${formatCount(count)}`,
	nAgencies: (count) => `n ${formatCount(count)}`,
	noData: 'No data to show',
	noResult: 'No agency meets all of these filters',
	marks: {
		keys: 'Arrow keys go from dot to dot, Home and End to the first and last, Enter opens the agency or filters by the group, Esc leaves',
		place: (place, of) => `dot ${formatCount(place)} of ${formatCount(of)}`,
	},
	clickToFilter: 'click to filter',
	compared: 'all groups are shown to compare, those not chosen faint',

	loading: {
		engine: 'Starting the engine',
		reading: 'Reading the file',
		parsing: 'Splitting rows',
		matching: 'Matching columns',
		checking: 'Checking rows',
		packing: 'Storing',
		composing: 'Composing agency-years',
		cancel: 'Cancel',
		rows: (done, total) => `${formatCount(done)} of ${formatCount(total)} rows`,
	},

	failure: {
		kept: 'What was there before is still there.',
		start: 'The dashboard could not start.',
		open: 'The data could not be taken in.',
		look: 'The figures of this filter could not be counted.',
		keep: 'The data could not be kept on this machine, or what was kept could not be read.',
		help: {
			start: 'Reload this page. If that does not help, use a current Chrome, Edge or Firefox.',
			open: 'What was there before is still there. A large file can be split and opened in parts.',
			keep: 'The figures shown stand, but the files may have to be opened again next time.',
			look: 'The figures shown are still those of the filter before. Choose again, or reload the page and open the files anew.',
		},
		stored: {
			other_version:
				'What was kept is of another version of the dashboard. Open the files again; they take its place.',
			damaged: 'What was kept is not whole. Open the files again.',
			full: "The browser's storage is full. The figures stand until the tab is closed. Remove files you no longer need on the page Data, or free space on this machine.",
		},
		alreadyOpen: (name) => `${name} is open already, byte for byte; it was not added again.`,
	},

	opened: (accepted, refused, opened) =>
		`${files(opened)} opened · ${rows(accepted)} accepted${
			refused > 0 ? ` · ${formatCount(refused)} refused` : ''
		}`,
	replaced: (name, former) =>
		`${name} takes the place of the file of that name opened before (${rows(former)}): same columns, and most of its visits.`,
	reshaped: (rows, visits) =>
		`${formatCount(rows)} rows of indicators or projects make ${formatCount(visits)} entries`,
	passedOver: (tables) =>
		`${formatCount(tables)} ${tables === 1 ? 'table' : 'tables'} without visits passed over`,
	seeReport: 'See the import report',

	data: dataWords.en,
	downloads: downloadWords.en,
	published: publishedWords.en,
	matching: matchingWords.en,
};
