import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of src/lib and the rooms each may import. Data goes one way:
 * file → ingest → warehouse → summaries → charts, tables → a page → export.
 */
const rooms = {
	ita: [],
	visits: ['ita'],
	ingest: ['ita', 'visits'],
	keep: [],
	publish: [],
	filters: ['ita'],
	warehouse: ['ita', 'visits', 'filters'],
	summaries: ['ita', 'visits', 'filters'],
	words: ['ita', 'visits', 'ingest', 'keep', 'publish', 'filters', 'summaries'],
	tables: ['ita', 'summaries', 'words'],
	charts: ['ita', 'filters', 'summaries', 'words', 'tables'],
	export: ['visits', 'ingest', 'publish', 'words', 'tables'],
	parts: [
		'filters',
		'summaries',
		'dashboard',
		'publish',
		'visits',
		'words',
		'tables',
		'charts',
		'export',
	],
	dashboard: ['ita', 'visits', 'ingest', 'keep', 'publish', 'warehouse', 'filters', 'summaries'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => {
	const closed = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
	return {
		files: [`src/lib/${room}/**`],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						...closed.map((other) => ({
							regex: `^(\\$lib|(\\.\\./)+)/?${other}(/|$)`,
							message: `${room}/ may not import ${other}/: see the house in CONTRIBUTING.md.`,
						})),
						{ regex: `^\\$lib/${room}(/|$)`, message: 'Inside a room, import by relative path.' },
						{ regex: '(^|/)routes/', message: 'A room knows no page.' },
						...(room === 'warehouse'
							? []
							: [
									{
										regex: '^@duckdb/',
										message: 'Only warehouse/ knows the engine.',
									},
								]),
						...(room === 'charts'
							? []
							: [{ regex: '^echarts', message: 'Only charts/ knows ECharts.' }]),
					],
				},
			],
		},
	};
});

export default typescript.config(
	{ ignores: ['build', '.svelte-kit', 'node_modules', '.cache', 'test-results'] },
	...typescript.configs.strict,
	...typescript.configs.stylistic,
	...svelte.configs['flat/recommended'],
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig },
		},
	},
	{
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'max-lines': ['error', { max: 180, skipBlankLines: true }],
			'svelte/no-at-html-tags': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
		},
	},
	{
		files: ['scripts/**', 'data/generate/**', 'tests/bench/*.ts'],
		rules: { 'no-console': 'off' },
	},
	// Loops over typed arrays, each index within them: a check at each would be what is measured.
	{
		files: ['tests/bench/scan/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
	},
	...roomRules,
);
