/** A table held, and another of the same name and columns that may be the same once more. */
export interface Replacement {
	/** Numbers of the tables. */
	readonly former: number;
	readonly by: number;
}

const same = ['agency_code', 'province_key', 'district_key', 'agency_type', 'name_key', 'round']
	.map((column) => `other.${column} IS NOT DISTINCT FROM former.${column}`)
	.join(' AND ');

/** Whether at least half of a table's visits stand in the other too: then it is its next edition. */
export const isReplaced = ({ former, by }: Replacement) => `
SELECT 2 * count(*) FILTER (EXISTS (
	FROM visits AS other
	WHERE other.file = ${Math.trunc(by)} AND other.fiscal_year = former.fiscal_year AND ${same}
)) >= count(*) AS replaced
FROM visits AS former WHERE former.file = ${Math.trunc(former)}`;
