import { formatCount } from './numbers';
import type { Words } from './th';

const agencies = (count: number) => `${formatCount(count)} ${count === 1 ? 'agency' : 'agencies'}`;

export const en: Words = {
	product: 'Prongsai',
	tagline: 'Supervision visits and ITA scores of the agencies of a province',
	skipToContent: 'Skip to content',
	pages: { overview: 'Overview', data: 'Data' },
	navigation: 'Main',
	language: 'Language',
	theme: { label: 'Colours', light: 'Light', dark: 'Dark' },

	openFiles: 'Open your files',
	addFiles: 'Add files',
	fileKinds: 'CSV or Parquet',
	dropHere: 'Drop the files here to open them',
	staysHere: 'Nothing leaves this machine',
	simulated: 'Simulated data: not the results of any real agency',
	simulatedShort: 'Simulated data',

	filters: {
		label: 'Filters',
		year: 'Fiscal year',
		allYears: 'All years',
		years: (count) => `${formatCount(count)} fiscal years`,
		district: 'District',
		allDistricts: 'All districts',
		districts: (count) => `${formatCount(count)} districts`,
		type: 'Agency type',
		allTypes: 'All agency types',
		types: (count) => `${formatCount(count)} types`,
		reset: 'Reset filters',
		noDistrict: 'No district given',
		noType: 'Type not known',
		remove: (name) => `Remove ${name}`,
		count: (shown, all) => `${formatCount(shown)} of ${agencies(all)}`,
		countYears: (agencyYears, distinct) =>
			`${formatCount(agencyYears)} agency-years of ${agencies(distinct)}`,
		badAddress: (parameter, value) =>
			`The address names the ${parameter.toLowerCase()} “${value}”, which is not in the data; the default stands in its place.`,
		dismiss: 'Dismiss',
	},

	parts: { whole: 'Whole', district: 'District', type: 'Type', switch: 'Break down by' },
	table: {
		show: 'Table',
		chart: 'Chart',
		export: 'CSV',
		exportLabel: (title) => `Export the table “${title}” as CSV`,
		note: 'Note',
		few: 'fewer than 5',
		title: 'Table',
		filters: 'Filters',
		agencies: 'Agencies (n)',
		date: 'Exported on',
		sortBy: (column) => `Sort by ${column}`,
	},
	few: 'few',
	fewNote: 'few = fewer than 5 agencies',
	severalYears: 'several years: an agency counts once a year',

	units: {
		agencies: 'agencies',
		agencyYears: 'agency-years',
		points: 'points',
		percent: '%',
		projects: 'projects',
	},

	tiles: {
		label: 'Key figures',
		agencies: 'Agencies visited',
		scored: (count) => `${count} have a total`,
		distinct: (count) => `of ${count} distinct agencies`,
		passRate: 'At 85 or more',
		passes: (passes, n) => `${passes} of ${n} agencies`,
		distance: (count) => `${count} more to reach 80%`,
		reached: (count) => `80% target reached, ${count} to spare`,
		targetReached: '80% target just reached',
		targetSince: 'target set in ITA 2565',
		points: (gap) => `${gap} percentage points`,
		median: 'Median total',
		quartiles: (low, high, n) => `middle half ${low}–${high} · n ${n}`,
		incomplete: 'Incomplete assessments',
		ofAgencies: (n) => `of ${n} visited`,
		notSubmitted: (count, n) => `${count} of ${n} submitted no OIT`,
		completion: 'Plan completed',
		projects: (completed, total) => `${completed} of ${total} projects`,
		completionBasis: (n) => `from ${n} agencies reporting`,
	},

	rounds: (six, twelve, unknownRound) =>
		[
			six > 0 ? `${formatCount(six)} at 6 months` : '',
			twelve > 0 ? `${formatCount(twelve)} at 12 months` : '',
			unknownRound > 0 ? `${formatCount(unknownRound)} of unknown round` : '',
		]
			.filter(Boolean)
			.join(' · '),
	itaYears: (years) =>
		years.length === 1
			? `ITA ${years[0]?.year ?? ''} results`
			: `ITA results of ${years.map(({ year, n }) => `${year} (${agencies(n)})`).join(', ')}`,
	visitsOf: (years) =>
		years.length > 0 ? `visits of ${years.join(', ')}` : 'visits of all fiscal years',
	flagged: (count) =>
		`${agencies(count)} ${count === 1 ? 'has' : 'have'} values that disagree, used as given`,
	nAgencies: (count) => `n ${formatCount(count)}`,
	noData: 'No data to show',
	noResult: 'No agency meets all of these filters',
	clickToFilter: 'click to filter',

	loading: {
		engine: 'Starting the engine',
		reading: 'Reading the file',
		parsing: 'Splitting rows',
		checking: 'Checking rows',
		packing: 'Storing',
		composing: 'Composing agency-years',
		cancel: 'Cancel',
		rows: (done, total) => `${formatCount(done)} of ${formatCount(total)} rows`,
	},

	failure: {
		title: 'The file could not be opened',
		kept: 'What was there before is still there.',
		start: 'The dashboard could not start',
		startHelp: 'Reload this page. If that does not help, use a current Chrome, Edge or Firefox.',
		alreadyOpen: (name) => `${name} is open already, byte for byte; it was not added again.`,
	},

	opened: (accepted, refused, files) =>
		`${formatCount(files)} ${files === 1 ? 'file' : 'files'} opened · ${formatCount(accepted)} rows accepted${
			refused > 0 ? ` · ${formatCount(refused)} refused` : ''
		}`,
	seeReport: 'See the import report',

	data: {
		title: 'Loaded data',
		intro:
			'Files are read and counted on this machine alone; nothing is sent anywhere. Closing the tab clears them from memory.',
		files: 'Files',
		file: 'File',
		format: 'Format',
		rows: 'Rows',
		accepted: 'Accepted',
		refused: 'Refused',
		findings: 'Report on the rows',
		findingsNone: 'Nothing wrong was found in the rows.',
		findingsCount: (count) => `${formatCount(count)} findings`,
		findingsShown: (shown, all) =>
			`Showing ${formatCount(shown)} of ${formatCount(all)}; export the CSV to see all.`,
		row: 'Row',
		column: 'Column',
		value: 'Value in the file',
		reason: 'Reason',
		remedy: 'What to do',
		outcome: 'Outcome',
		outcomes: {
			row_refused: 'Row refused',
			value_blanked: 'Value blanked',
			row_flagged: 'Used and flagged',
		},
		people: 'Columns left out (personal data)',
		unknown: 'Columns not recognised (not used)',
		matched: (count) => `${formatCount(count)} columns used`,
		repairs: 'Repairs to values',
		none: 'none',
		columns: 'Columns that are read',
		columnsIntro:
			'Any header of this list will do, Thai or English. Fiscal year and agency name are required; all else may be absent.',
		column_name: 'Name',
		headers: 'Headers recognised',
		meaning: 'Meaning',
		checks: 'Checks',
	},
};
