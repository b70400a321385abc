/** Why a column of a file is taken for what it is. */
export type Reason =
	/** Its header is one of the column's. */
	| 'header'
	/** So is its header without its number in front or its unit behind. */
	| 'header_part'
	/** Its header names several places, and its values hold as many. */
	| 'places'
	/** Its header is much like one of the column's. */
	| 'header_like'
	/** Its values are of this column and of no other. */
	| 'values'
	/** It was chosen so, for this table or for one of the same headers. */
	| 'chosen'
	/** Its header fits several columns, and its values do not tell which. */
	| 'ambiguous'
	/** It is a column that the table has already. */
	| 'twice'
	/** It is about people. */
	| 'people'
	| 'unknown';

/** What a column of a file is taken for. */
export interface Proposal {
	/** Contract columns: none where it is left out, several where it is split in this order. */
	readonly to: readonly string[];
	readonly reason: Reason;
	/** What else it may be. */
	readonly candidates?: readonly string[];
}
