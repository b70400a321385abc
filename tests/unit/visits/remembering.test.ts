import { expect, it } from 'vitest';
import { remembering } from '$lib/visits/remembering';

it('answers as the function does, asked once for each, undefined too', () => {
	const asked: number[] = [];
	const half = remembering((given: number) => {
		asked.push(given);
		return given % 2 === 0 ? given / 2 : undefined;
	});
	expect([4, 3, 4, 3].map(half)).toEqual([2, undefined, 2, undefined]);
	expect(asked).toEqual([4, 3]);
});

it('forgets rather than grow without end', () => {
	let asked = 0;
	const same = remembering((given: number) => {
		asked++;
		return given;
	});
	for (let given = 0; given <= 100_000; given++) same(given);
	same(0);
	expect(asked).toBe(100_002);
});
