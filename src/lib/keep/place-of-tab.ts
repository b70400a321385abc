/**
 * Which of the tabs open at once this one is: the first number, from 0 on, that no other of them holds.
 * It is held until the tab is closed.
 * @param name of what the tabs share
 */
export function placeOfTab(name: string): Promise<number> {
	return new Promise((resolve) => {
		const take = (place: number): Promise<unknown> =>
			navigator.locks.request(`${name} tab ${place}`, { ifAvailable: true }, (lock) => {
				if (!lock) return take(place + 1);
				resolve(place);
				return new Promise(() => undefined);
			});
		// Where the browser forbids it nothing is shared with other tabs either.
		take(0).catch(() => resolve(0));
	});
}
