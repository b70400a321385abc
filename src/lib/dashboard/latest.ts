/**
 * Keeps only the newest of several answers under way: an older one that arrives later is void.
 * @returns a function that gives its work's result, or undefined where newer work was begun meanwhile.
 */
export function latestOnly() {
	let newest = 0;
	return async <T>(work: () => Promise<T>): Promise<T | undefined> => {
		const own = ++newest;
		const result = await work();
		return own === newest ? result : undefined;
	};
}
