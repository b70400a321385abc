import { changeMeasures } from './changes';
import { dimensions } from './dimensions';
import { aggregatesOf, type Each } from './metric';
import { overviewMetrics } from './overview-metrics';

/** What the overview's figures and groups need of each agency-year and no column of the table holds. */
function needed(): string[] {
	const expressions = new Set<string>();
	const each: Each = (sql) => {
		if (!/^\w+$/.test(sql)) expressions.add(sql);
		return sql;
	};
	for (const aggregate of [...overviewMetrics, ...changeMeasures].flatMap(aggregatesOf)) {
		aggregate(each);
	}
	for (const { sql } of Object.values(dimensions)) each(sql);
	return [...expressions];
}

/** Columns the warehouse adds to each agency-year as it composes them: SQL by name. */
export const preparedColumns: Readonly<Record<string, string>> = Object.fromEntries(
	needed().map((sql, index) => [`p${index}`, sql]),
);

const names = new Map(Object.entries(preparedColumns).map(([name, sql]) => [sql, name]));

/** The column where one is prepared, else the SQL itself. */
export const prepared: Each = (sql) => names.get(sql) ?? sql;
