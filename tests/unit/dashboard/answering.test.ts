import { expect, it } from 'vitest';
import { Answering } from '$lib/dashboard/answering';

const rows = [{ f0: 1 }];

it('answers what is known without the engine, until the warehouse is filled', async () => {
	let starting = true;
	const answering = new Answering(() => starting);
	answering.know({ known: rows });
	expect(await answering.query('known')).toBe(rows);
	starting = false;
	await expect(answering.query('known')).rejects.toThrow('not started');
});

it('lets anything else wait for the warehouse to be filled, and says why where it is not', async () => {
	const answering = new Answering(() => true);
	answering.waitFor(Promise.reject(new Error('The file did not come.')));
	await expect(answering.query('other')).rejects.toThrow('The file did not come.');
	await expect(answering.visits()).rejects.toThrow('The file did not come.');
});
