import type { Browser } from 'playwright';
import { onPage } from '../on-page';
import { intakeNames, type Intake, type IntakeName, type MeasuredIngest } from './measured';

/** In turn, so that each way stands beside its yardstick; the load is of what was taken in before it. */
const order: readonly (readonly IntakeName[])[] = [
	['csv', 'load', 'readCsv', 'parquet', 'load', 'reader'],
	['reader', 'parquet', 'load', 'readCsv', 'csv', 'load'],
];

/**
 * The same rows as CSV and as Parquet taken in by us and read by the yardsticks, in one page; a first
 * turn warms up and does not count.
 */
export const measureIngest = (
	browser: Browser,
	files: string[],
	turns: number,
): Promise<MeasuredIngest> =>
	onPage(browser, 'ingest', files, async (page) => {
		const names = Object.keys(intakeNames) as IntakeName[];
		const measured = Object.fromEntries(names.map((name) => [name, [] as Intake[]])) as Record<
			IntakeName,
			Intake[]
		>;
		for (let turn = 0; turn <= turns; turn++) {
			for (const name of order[turn % order.length] ?? []) {
				const intake = await page.evaluate((name) => window.takeIn(name), name);
				if (turn > 0) measured[name].push(intake);
			}
		}
		return measured;
	});
