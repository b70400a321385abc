import type { VisitRecord } from '../../data/generate/record';
import { identify } from './identity';
import { groups, numberOf, textOf } from './values';

/** Positive where `a` is dated later than `b`, else stands lower in the file; a date beats none. */
function byDateAndRow(a: VisitRecord, b: VisitRecord): number {
	const [dateA, dateB] = [textOf(a, 'visit_date') ?? '', textOf(b, 'visit_date') ?? ''];
	if (dateA !== dateB) return dateA > dateB ? 1 : -1;
	return a.row - b.row;
}

/** The visits, the latest first: round 12, 6, then blank; then the date, then the row. */
export function latestFirst(visits: readonly VisitRecord[]): VisitRecord[] {
	const round = (visit: VisitRecord) => numberOf(visit, 'round') ?? 0;
	return [...visits].sort((a, b) => round(b) - round(a) || byDateAndRow(b, a));
}

/**
 * The visits to be refused because another of the same agency, fiscal year and round stands, in
 * file order. Visits of an unknown round are no duplicates of each other.
 */
export function duplicates(visits: readonly VisitRecord[]): VisitRecord[] {
	const agencyOf = identify(visits);
	const known = [...agencyOf.keys()].filter((visit) => numberOf(visit, 'round') !== undefined);
	const same = groups(known, (visit) =>
		[agencyOf.get(visit), visit.values.fiscal_year, visit.values.round].join('|'),
	);
	return [...same.values()]
		.flatMap((group) => group.sort(byDateAndRow).slice(0, -1))
		.sort((a, b) => a.row - b.row);
}
