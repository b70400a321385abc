/** The files that are taken in, and what must hold of them. */
export const ingestSize = {
	/** As the command line names it. */
	name: 'ingest',
	/** With these the nation's generator makes 200,000 visits, every column of the contract. */
	agencies: 8300,
	years: '2563-2575',
	bounds: {
		/** CSV with all checks, over the engine's own reading of it as text. */
		csv: 8,
		/** Parquet, over the reader's own pass over all columns. */
		parquet: 4,
		/** Of the main thread while the file is opened, ms. */
		longestTask: 50,
	},
} as const;
