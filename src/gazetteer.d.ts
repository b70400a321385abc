/** The districts of each province, made when the dashboard is built: scripts/gazetteer.mjs. */
declare module 'virtual:gazetteer' {
	const districts: Readonly<Record<string, readonly string[]>>;
	export default districts;
}
