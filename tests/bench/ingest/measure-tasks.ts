import type { Browser } from 'playwright';
import { buildWhenStale } from '../../../scripts/build.mjs';
import { serve } from '../../../scripts/serve.mjs';
import type { LongTask } from './measured';

declare global {
	interface Window {
		longTasks: LongTask[];
	}
}

/** From when the charts are drawn on, tasks still belong to the file: it is being kept. ms */
const aftermath = 5_000;

/** Runs in the dashboard's page: notes every task of its main thread that takes more than 50 ms. */
function watchTasks() {
	window.longTasks = [];
	const note = (list: PerformanceObserverEntryList) => {
		for (const entry of list.getEntries()) {
			const { startTime, duration } = entry;
			const { scripts = [] } = entry as PerformanceEntry & {
				scripts?: readonly PerformanceScript[];
			};
			const [heaviest] = [...scripts].sort((one, other) => other.duration - one.duration);
			const by = heaviest && `${heaviest.invoker} ${heaviest.sourceFunctionName}`.trim();
			window.longTasks.push({ kind: entry.entryType as LongTask['kind'], startTime, duration, by });
		}
	};
	new PerformanceObserver(note).observe({ type: 'longtask' });
	new PerformanceObserver(note).observe({ type: 'long-animation-frame' });
}

/** What a long frame says of a script that ran in it. */
interface PerformanceScript {
	readonly duration: number;
	readonly invoker: string;
	readonly sourceFunctionName: string;
}

/** Opens a file in the built dashboard, over and over; gives the main thread's long tasks of each time. */
export async function measureTasks(
	browser: Browser,
	file: string,
	loads: number,
): Promise<LongTask[][]> {
	await buildWhenStale();
	const { address, close } = await serve();
	try {
		const found: LongTask[][] = [];
		for (let load = 0; load < loads; load++) {
			const context = await browser.newContext({ baseURL: address, serviceWorkers: 'block' });
			const page = await context.newPage();
			await page.goto('/');
			await page.locator('main[data-ready="true"][data-starting="false"]').waitFor();
			await page.evaluate(watchTasks);
			await page.locator('.banner input').setInputFiles(file);
			await page.locator('main[data-ready="false"]').waitFor();
			await page.locator('.banner:not(.simulated)').waitFor({ timeout: 300_000 });
			await page.locator('main[data-ready="true"]').waitFor({ timeout: 300_000 });
			await page.waitForTimeout(aftermath);
			found.push(await page.evaluate(() => window.longTasks));
			await context.close();
		}
		return found;
	} finally {
		await close();
	}
}
