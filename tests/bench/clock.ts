declare global {
	interface Window {
		/** Set by startClock: the time from the change to all charts on the screen, ms. */
		redrawn: Promise<number>;
	}
}

/**
 * Runs in the dashboard's page. The clock starts with the next click or the next file chosen, or at
 * once with a step back; it stops at the second frame after the last chart was drawn, when the first
 * is on the screen. Every chart of the page must have been drawn since the start, and none in a
 * stretch of frames afterwards.
 */
export function startClock(step: 'back' | undefined) {
	const quietFrames = 12;
	const patience = 300_000; // ms
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const begun = new Promise<number>((resolve) => {
		for (const kind of ['click', 'change']) {
			addEventListener(kind, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
		}
		if (step) resolve(performance.now());
	});
	const drawnSince = (start: number) =>
		performance.getEntriesByName('chart-drawn').filter(({ startTime }) => startTime >= start);
	performance.clearMarks();
	window.redrawn = begun.then(async (start) => {
		let drawn = 0;
		let end = Infinity;
		for (let quiet = 0; quiet < quietFrames;) {
			await frame();
			if (performance.now() - start > patience) throw new Error('Not all charts were drawn.');
			const now = drawnSince(start).length;
			const ready = document.querySelector('main[data-ready="true"]');
			const charts = document.querySelectorAll('main [role="img"]').length;
			if (ready && charts > 0 && now >= charts && now === drawn) {
				quiet++;
				end = Math.min(end, performance.now());
			} else {
				quiet = 0;
				end = Infinity;
			}
			drawn = now;
		}
		return end - start;
	});
	if (step) history.back();
}
