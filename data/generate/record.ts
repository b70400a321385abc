/** A value as it counts once read: undefined is blank, never zero and never "no". */
export type Value = string | number | boolean | undefined;

/** A simulated visit: what it truly says, and where it stands in the file. */
export interface VisitRecord {
	/** Row of the CSV as a spreadsheet numbers it: the header is row 1, the first visit row 2. */
	row: number;
	/** False where the row must be refused: no agency, no fiscal year, or the lesser of a duplicate. */
	accepted: boolean;
	/**
	 * By contract column, as read: an impossible value is blank here; yes/no are booleans, dates
	 * ISO text, years BE, round 6 or 12 (inferred from the date where the cell is blank),
	 * agency_type and levels their contract codes.
	 */
	values: Record<string, Value>;
	/** By contract column, the very text of the CSV cell. */
	cells: Record<string, string>;
}

/** A planted mistake: what the import report must say of it. */
export interface Mistake {
	row: number;
	/** Contract column; undefined where the finding is about the row. */
	column: string | undefined;
	/** The cell's text, as far as it is kept. */
	value: string;
	/** The code of the check that must find it. */
	code: string;
	/** False for a mistake only text can hold, so the Parquet file (typed) leaves it out. */
	inParquet: boolean;
}

/** What a visit, or the visits of an agency side by side, show by themselves: the report says so too. */
export type Noticed = Omit<Mistake, 'inParquet' | 'column'> & { column: string };

export interface SimulatedProvince {
	visits: VisitRecord[];
	mistakes: Mistake[];
	noticed: Noticed[];
	/** Thai header of each column in file order, by contract column. */
	headers: Record<string, string>;
}
