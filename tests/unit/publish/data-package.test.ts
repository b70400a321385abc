import { describe, expect, it } from 'vitest';
import {
	provincesOf,
	readPackage,
	resourcesOf,
	sizeOf,
	yearsOf,
	type DataPackage,
	type Resource,
} from '$lib/publish';

const resource = (fiscalYear: number, province: string, visits: number): Resource => ({
	name: `visits-${fiscalYear}`,
	path: `visits-${fiscalYear}-00.parquet`,
	title: `การนิเทศ ${fiscalYear} ${province}`,
	hash: `sha256:${'0'.repeat(64)}`,
	bytes: 1_000,
	...{ fiscalYear, province, visits },
});
const described: DataPackage = {
	packageVersion: 1,
	created: '2026-01-31T00:00:00Z',
	sources: [{ title: 'สำนักงาน' }],
	resources: [resource(2566, 'สกลนคร', 10), resource(2567, 'สกลนคร', 5), resource(2567, '', 1)],
};
const refusal = (change: object) => {
	try {
		readPackage(JSON.stringify({ ...described, ...change }));
	} catch (error) {
		return error;
	}
	return undefined;
};

describe('a description', () => {
	it('is read, whatever else stands in it', () => {
		const text = JSON.stringify({ ...described, title: 'x', licenses: [] });
		expect(readPackage(text)).toEqual(described);
	});

	it('is told where it is none', () => {
		expect(() => readPackage('<html>')).toThrow('not_a_package');
		expect(() => readPackage('null')).toThrow('not_a_package');
		expect(() => readPackage('[]')).toThrow('not_a_package');
		expect(refusal({ resources: undefined })).toMatchObject({
			code: 'not_a_package',
			about: 'resources',
		});
		expect(refusal({ packageVersion: undefined })).toMatchObject({ about: 'packageVersion' });
		expect(refusal({ packageVersion: 'newest' })).toMatchObject({ code: 'not_a_package' });
	});

	it('of a newer version is told as such, whatever its form', () => {
		expect(refusal({ packageVersion: 2 })).toMatchObject({ code: 'newer_version' });
		expect(refusal({ packageVersion: 2, resources: {} })).toMatchObject({ code: 'newer_version' });
	});

	it.each([
		'https://example.invalid/x.parquet',
		'../x.parquet',
		'/x.parquet',
		'a/b.parquet',
		'x.js',
	])('names no file elsewhere: %s', (path) => {
		const resources = [{ ...resource(2566, 'ก', 1), path }];
		expect(refusal({ resources })).toMatchObject({
			code: 'not_a_package',
			about: 'resources.0.path',
		});
	});

	it('gives its files by year and province', () => {
		expect(yearsOf(described)).toEqual([2567, 2566]);
		expect(provincesOf(described)).toEqual(['สกลนคร', '']);
		const chosen = resourcesOf(described, { years: [2567], provinces: ['สกลนคร', 'เลย'] });
		expect(chosen).toEqual([described.resources[1]]);
		expect(sizeOf(described.resources)).toEqual({ visits: 16, bytes: 3_000 });
		expect(resourcesOf(described, { years: [2567], provinces: [] })).toEqual([]);
	});
});
