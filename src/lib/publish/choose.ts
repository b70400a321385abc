import type { DataPackage, Resource } from './data-package';

/** What of published data is asked for. */
export interface Choice {
	readonly years: readonly number[];
	readonly provinces: readonly string[];
}

/** The fiscal years there are, the latest first. */
export const yearsOf = ({ resources }: DataPackage) =>
	[...new Set(resources.map(({ fiscalYear }) => fiscalYear))].sort((one, other) => other - one);

/** The provinces there are, in no order; an empty one is of visits that name none. */
export const provincesOf = ({ resources }: DataPackage) => [
	...new Set(resources.map(({ province }) => province)),
];

/** The files of the years and provinces asked for. */
export const resourcesOf = (
	{ resources }: DataPackage,
	{ years, provinces }: Choice,
): readonly Resource[] =>
	resources.filter(
		({ fiscalYear, province }) => years.includes(fiscalYear) && provinces.includes(province),
	);

/** How many visits files hold, and how many bytes they are. */
export const sizeOf = (resources: readonly Resource[]) => ({
	visits: resources.reduce((sum, { visits }) => sum + visits, 0),
	bytes: resources.reduce((sum, { bytes }) => sum + bytes, 0),
});
