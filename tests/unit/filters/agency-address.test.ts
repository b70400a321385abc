import { describe, expect, it } from 'vitest';
import { agencyLinks, agencyOfAddress, fromAddress, withoutAgency } from '$lib/filters';
import { catalogue } from './catalogue';

const address = (text: string) => new URLSearchParams(text);

describe('the agency of an address', () => {
	it('is its key and its year', () => {
		expect(agencyOfAddress(address('agency=3381093537688723&agency-year=2563'))).toEqual({
			key: 3381093537688723,
			year: 2563,
		});
	});

	it.each([
		'',
		'agency=&agency-year=',
		'agency=-1&agency-year=-2563',
		'agency=1e9&agency-year=25.6',
		'agency=12345678901234567&agency-year=25630',
		'agency=1 OR 1=1&agency-year=2563; DROP TABLE visits',
		'agency=0x10&agency-year=๒๕๖๓',
	])('is not known where the address names no number: %s', (text) => {
		expect(agencyOfAddress(address(text))).toEqual({ key: undefined, year: undefined });
	});

	it('says nothing of the filter’s year', () => {
		expect(agencyOfAddress(address('agency=7&year=2563')).year).toBeUndefined();
	});
});

describe('links to agencies', () => {
	it('read back as the agency and year they are of', () => {
		const link = agencyLinks(address(''))({ key: 12, year: 2564 });
		expect(link).toBe('?agency=12&agency-year=2564');
		expect(agencyOfAddress(address(link))).toEqual({ key: 12, year: 2564 });
	});

	it('keep the filter, and take the place of an agency already named', () => {
		const filter = 'year=2563&year=2564&district=กุดบาก%26type%3Dsao%23ท้าย&score=60-85';
		const link = agencyLinks(address(`${filter}&agency=1&agency-year=2560`))({
			key: 2,
			year: 2564,
		});
		expect(agencyOfAddress(address(link))).toEqual({ key: 2, year: 2564 });
		expect(address(link).getAll('agency')).toEqual(['2']);
		const [before, after] = [filter, link].map((text) => fromAddress(address(text), catalogue));
		expect(after).toEqual(before);
		expect(after?.filter.districts).toEqual(['กุดบาก&type=sao#ท้าย']);
	});

	it('leave the filter alone once the agency is taken off again', () => {
		const filter = address('level=AA&year=all');
		expect(withoutAgency(address(agencyLinks(filter)({ key: 2, year: 2564 }))).toString()).toBe(
			filter.toString(),
		);
		// What is read from is not changed.
		expect(filter.toString()).toBe('level=AA&year=all');
	});
});
