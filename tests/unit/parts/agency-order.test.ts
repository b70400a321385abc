import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfOrder, agencyOrders, orderOfAddress } from '$lib/parts/agency-order';
import { standardWeights } from '$lib/summaries';

const read = (text: string) => orderOfAddress(new URLSearchParams(text));
const first = { by: 'name', weights: standardWeights };

describe('the order of the agencies in the address', () => {
	it('is left out where it is the first, and reads back whatever it is', () => {
		expect(read('')).toEqual({ order: first, problems: [] });
		expect(addressOfOrder(read('').order).toString()).toBe('');
		const percent = fc.integer({ min: 0, max: 100 });
		const weights = fc
			.record({ below: percent, recoverable: percent, completion: percent, months: percent })
			.filter((own) => Object.values(own).some((weight) => weight > 0));
		const order = fc.record({ by: fc.constantFrom(...agencyOrders), weights });
		fc.assert(
			fc.property(order, (order) => {
				expect(read(addressOfOrder(order).toString())).toEqual({ order, problems: [] });
			}),
			{ seed: 2569, numRuns: 200 },
		);
	});

	it('says priority and its weights in short', () => {
		const { order } = read('order=priority&weights=0-10-0-90');
		expect(order.by).toBe('priority');
		expect(order.weights).toEqual({ below: 0, recoverable: 10, completion: 0, months: 90 });
		expect(addressOfOrder(order).toString()).toBe('order=priority&weights=0-10-0-90');
	});

	it.each([
		['order=toString', 'order', 'toString'],
		['order=', 'order', ''],
		['weights=', 'weights', ''],
		['weights=40-30-20', 'weights', '40-30-20'],
		['weights=40-30-20-10-5', 'weights', '40-30-20-10-5'],
		['weights=40-30-20-101', 'weights', '40-30-20-101'],
		['weights=0-0-0-0', 'weights', '0-0-0-0'],
		['weights=40-30-20--10', 'weights', '40-30-20--10'],
		['weights=1e1-30-20-10', 'weights', '1e1-30-20-10'],
		['weights=๔๐-30-20-10', 'weights', '๔๐-30-20-10'],
		['weights= 40-30-20-10', 'weights', ' 40-30-20-10'],
		['weights=<script>', 'weights', '<script>'],
	])('%s gives a problem and the first order', (address, parameter, value) => {
		expect(read(address)).toEqual({ order: first, problems: [{ parameter, value }] });
	});
});
