import { expect, it } from 'vitest';
import { Failures } from '$lib/dashboard/failures.svelte';

const fail = (message: string) => () => Promise.reject(new Error(message));

it('are none until something fails; the last one stands', async () => {
	const failures = new Failures();
	expect(await failures.during('open', () => Promise.resolve(7))).toBe(7);
	expect(failures.last).toBeUndefined();
	expect(await failures.during('open', fail('first'))).toBeUndefined();
	failures.of('keep')(new Error('second'));
	expect(failures.last).toMatchObject({ during: 'keep', error: { message: 'second' } });
});

it('are forgotten: of one kind alone, or whatever it is', async () => {
	const failures = new Failures();
	await failures.during('open', fail('one'));
	failures.forget('look');
	expect(failures.last?.during).toBe('open');
	failures.forget();
	expect(failures.last).toBeUndefined();
	await failures.during('look', fail('two'));
	failures.forget('look');
	expect(failures.last).toBeUndefined();
});
