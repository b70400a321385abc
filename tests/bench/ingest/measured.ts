/** Our ways in and, below each, its yardstick; the load stands by itself. */
export const intakeNames = {
	csv: 'CSV, with all checks',
	readCsv: 'read_csv(all_varchar)',
	parquet: 'Parquet, with all checks',
	reader: "the reader's pass over all columns",
	load: 'into the warehouse, composed',
} as const;

export type IntakeName = keyof typeof intakeNames;

/** One way taken once. */
export interface Intake {
	/** ms */
	readonly time: number;
	/** Rows of the file; of the load, agency-years. */
	readonly rows: number;
	/** Contract columns that the file has, what became of its rows, how much was found: ours alone. */
	readonly outcome?: string;
	/** By what our ingest was doing, ms; `handover` is from its last word to its answer. */
	readonly stages?: Readonly<Record<string, number>>;
}

/** By name, every turn. */
export type MeasuredIngest = Readonly<Record<IntakeName, readonly Intake[]>>;

/** A task of the main thread that took more than 50 ms, or a frame that held one, with who ran. */
export interface LongTask {
	readonly kind: 'longtask' | 'long-animation-frame';
	/** ms */
	readonly startTime: number;
	readonly duration: number;
	readonly by?: string;
}
