import { agencies, formatChange, formatCount, inUnits, rows as rowsOf } from '$lib/words';
import type { ReportWords } from './words';

/** The report in English. */
export const en: ReportWords = {
	sheets: {
		'passes-type': 'Passing by type',
		'passes-district': 'Passing by district',
		means: 'Mean scores',
		indicators: 'Weak indicators',
		'score-changes': 'Scores and year before',
		levels: 'Levels and year before',
		'plans-type': 'Plans by type',
		'plans-district': 'Plans by district',
		obstacles: 'Obstacles',
		support: 'Support',
		visits: 'Visit first',
		below: 'Not passing',
		agencies: 'Every agency',
		caveats: 'Caveats',
		terms: 'Meanings',
	},
	total: 'All',
	count: 'Count',
	level: 'Level',
	totalScore: 'Total',
	passes: {
		type: 'How many pass, by type?',
		district: 'How many pass, by district?',
	},
	groupsAtTarget: {
		type: (groups, all) => `${formatCount(groups)} of ${formatCount(all)} types are at the target`,
		district: (groups, all) =>
			`${formatCount(groups)} of ${formatCount(all)} districts are at the target`,
	},
	passesInAll: (passes, n, unit) =>
		`${formatCount(passes)} of ${inUnits(n, unit)} with a total pass`,
	distance: 'Short of target',
	reached: 'reached',
	distanceNote:
		'the 80% target is the whole’s, from ITA 2565 on; groups stand beside it to compare',
	target: (share) => `target ${formatCount(share * 100)}%`,
	means: 'What are the mean scores of each type?',
	meansSaid: { what: 'mean', highest: 'Highest mean:', lowest: 'lowest:' },
	formN: (form, n) => `${form} n ${formatCount(n)}`,
	scoreChanges: 'Which indicators rose or fell since last year?',
	score: 'Score',
	form: 'Form',
	before: 'Last year',
	now: 'This year',
	change: 'Change',
	pairs: 'n pairs',
	pairsNote: 'the same agencies with results in both years, within one set of levels',
	oneYear: 'Compared with the year before once a single fiscal year is chosen',
	noPairs: 'No agency compares with the year before: no results of it, or of another set of levels',
	scoreChangesSaid: (total, n, most, least) =>
		[
			`The mean total changed by ${formatChange(total)} (n ${formatCount(n)} pairs)`,
			most ? `most gained: ${most.name} ${formatChange(most.change)}` : '',
			least ? `most lost: ${least.name} ${formatChange(least.change)}` : '',
		]
			.filter(Boolean)
			.join(' · '),
	levelsBefore: 'Pairs, last year',
	levelsNow: 'Pairs, this year',
	levelPairsNote: (n) =>
		n > 0
			? `compared with last year in ${agencies(n)} with a level in both, of one set`
			: 'no agency’s level compares with last year',
	plans: {
		type: 'How far are the plans of each type?',
		district: 'How far are the plans of each district?',
	},
	plansKnown: 'n',
	mixedRounds: (six, twelve, unknown) =>
		[
			six > 0 ? `${formatCount(six)} at 6 months` : '',
			twelve > 0 ? `${formatCount(twelve)} at 12` : '',
			unknown > 0 ? `${formatCount(unknown)} unknown` : '',
		]
			.filter(Boolean)
			.join(' · '),
	band: 'Level',
	agenciesInBand: (band) => `At ${band.toLowerCase()}`,
	notReported: 'Not reported',
	planUnknown: 'Unknown',
	visits: 'Where should we go first?',
	visitsSaid: (shown, n, first) =>
		`The first ${formatCount(shown)} of ${formatCount(n)}, beginning with ${first}`,
	visitsNote: (day) =>
		`priority 0–100, the larger the sooner; months counted to ${day}; an unknown part counts half; no ranking`,
	priority: 'Priority',
	lastVisit: 'Last visit',
	notKnown: 'Unknown',
	parts: { below: 'score', recoverable: 'indicators', completion: 'plan', months: 'date' },
	below: 'Which agencies are still under 85?',
	belowSaid: (below, n, unscored) =>
		`${formatCount(below)} of ${formatCount(n)} with a total are under 85 · ${formatCount(unscored)} incomplete`,
	belowNote: 'nearest to passing first; last those whose incomplete assessment has no score',
	short: 'Short by',
	weakest: 'Most to gain on',
	completion: 'Plan completed',
	everyAgency: 'Every agency',
	everyAgencySaid: (n, unit) => `${inUnits(n, unit)} by district, type and name`,
	flaggedMark: '*\u00a0values of its row disagree, used as given',
	mark: '*',
	caveats: 'How far can these figures be trusted?',
	caveatsSaid: (clean, rows, refused) =>
		`No error or warning in ${formatCount(clean)} of ${rowsOf(rows)} in the files · ${formatCount(refused)} refused`,
	caveat: 'Caveat',
	of: 'Of',
	caveatsNote: 'rows are of whole files, all years; agencies are of the filter',
	refusedRows: 'Rows refused',
	doubtfulRows: 'Rows with an error or a warning',
	unscored: 'Agencies without a total',
	unanswered: (list) => `${list}: not answered`,
	leftOut: (count) =>
		`Left out by the choice of levels or scores, having none (${formatCount(count)})`,
	flags: {
		flagged_agency: 'Type disagrees with the name',
		flagged_ita: 'Scores or level disagree',
		flagged_plan: 'Plan values disagree',
	},
	terms: 'What do the figures of this report mean?',
	termsSaid: 'In short; in full on the page Definitions',
	term: 'Term',
	meaning: 'Meaning',
	nMeaning:
		'How many agencies a figure rests on; what is unknown is not among them, and is no zero',
	recoverable: 'To gain (points of the total)',
	answeredLists: 'Answered (obstacles and support)',
};
