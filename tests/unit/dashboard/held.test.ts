import { expect, it } from 'vitest';
import { heldWith, heldWithout } from '$lib/dashboard/held';
import { fileOf as file, stockOf as stock } from './file-of';

it('holds tables beside those before, each once, without their bytes', async () => {
	const first = await heldWith(undefined, [file(1, 'ก')], stock([]));
	const both = await heldWith(
		first,
		[file(2, 'ข')],
		stock([{ file: 1, row: 2, code: 'duplicate_visit' }]),
	);
	expect(both.read.map(({ number, part }) => `${number} ${part}`)).toEqual(['1 ก', '2 ข']);
	expect(both.files.map(({ accepted, refused }) => [accepted, refused])).toEqual([
		[2, 1],
		[3, 0],
	]);
	expect(both.passedOver.map(({ part }) => part)).toEqual(['ปก ก', 'ปก ข']);
	expect(both.read.some((held) => 'ipc' in held)).toBe(false);
});

it('holds the others where one is taken out, with what is still found in them', async () => {
	const both = await heldWith(undefined, [file(1, 'ก'), file(2, 'ข')], stock([]));
	const left = await heldWithout(both, 1, stock([{ file: 2, row: 3, code: 'duplicate_visit' }]));
	expect(left.read.map(({ number }) => number)).toEqual([2]);
	expect(left.files.map(({ accepted, refused }) => [accepted, refused])).toEqual([[2, 1]]);
	expect(left.passedOver).toHaveLength(2);
});

it('holds what was passed over once, where its file is opened again for another table', async () => {
	const once = await heldWith(undefined, [file(1, 'ก')], stock([]));
	const again = { ...file(2, 'ข'), passedOver: file(1, 'ก').passedOver };
	const both = await heldWith(once, [again], stock([]));
	expect(both.passedOver.map(({ part }) => part)).toEqual(['ปก ก']);
});
