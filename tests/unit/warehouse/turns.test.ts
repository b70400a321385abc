import { expect, it } from 'vitest';
import { Warehouse } from '$lib/warehouse/warehouse';
import type { Engine } from '$lib/warehouse/engine';
import type { Row } from '$lib/warehouse/rows';

/** Notes what it is asked and answers when told. */
class SlowEngine implements Engine {
	readonly asked: string[] = [];
	#answers: ((rows: Row[]) => void)[] = [];

	query(sql: string): Promise<Row[]> {
		this.asked.push(sql);
		return new Promise((resolve) => this.#answers.push(resolve));
	}
	/** Answers all it was asked, and what it is then asked, until nothing waits. */
	async answer(): Promise<void> {
		while (this.#answers.length > 0) {
			for (const answer of this.#answers.splice(0)) answer([]);
			await settled();
		}
	}
	arrow = () => Promise.resolve(new Uint8Array());
	insert = () => Promise.resolve();
	rollBack = () => this.query('ROLLBACK').then(() => undefined);
	close = () => Promise.resolve();
}

/** Until all that follows at once has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function opened() {
	const engine = new SlowEngine();
	const opening = Warehouse.open(engine, {});
	await settled();
	await engine.answer();
	const warehouse = await opening;
	engine.asked.length = 0;
	return { engine, warehouse };
}

it('asks several queries at once', async () => {
	const { engine, warehouse } = await opened();
	void warehouse.query('one');
	void warehouse.query('two');
	await settled();
	expect(engine.asked).toEqual(['one', 'two']);
});

it('keeps queries out of a change, in the order in which all were begun', async () => {
	const { engine, warehouse } = await opened();
	void warehouse.query('before');
	const change = warehouse.remove(1);
	const during = warehouse.query('during');
	await settled();
	expect(engine.asked).toEqual(['before', 'BEGIN TRANSACTION']);
	await engine.answer();
	await Promise.all([change, during]);
	expect(engine.asked.slice(-2)).toEqual(['COMMIT', 'during']);
});

it('answers queries after a change that failed', async () => {
	const { engine, warehouse } = await opened();
	engine.insert = () => Promise.reject(new Error('storage is full'));
	const change = warehouse.load([new Uint8Array()], { replace: false });
	const after = warehouse.query('after');
	change.catch(() => undefined);
	await settled();
	await engine.answer();
	await expect(change).rejects.toThrow('storage is full');
	await after;
	expect(engine.asked.slice(-2)).toEqual(['ROLLBACK', 'after']);
});

it('asks the same once, until something changes', async () => {
	const { engine, warehouse } = await opened();
	const ask = async (sql: string) => {
		const answer = warehouse.query(sql);
		await settled();
		await engine.answer();
		return answer;
	};
	await ask('same');
	await ask('same');
	expect(engine.asked).toEqual(['same']);
	const change = warehouse.remove(1);
	await settled();
	await engine.answer();
	await change;
	await ask('same');
	expect(engine.asked.at(-1)).toBe('same');
	expect(engine.asked.filter((sql) => sql === 'same')).toHaveLength(2);
});

it('does not take for new what was answered of former data', async () => {
	const { engine, warehouse } = await opened();
	const before = warehouse.query('same');
	const change = warehouse.remove(1);
	const after = warehouse.query('same');
	await settled();
	await engine.answer();
	await Promise.all([before, change, after]);
	expect(engine.asked.filter((sql) => sql === 'same')).toHaveLength(2);
});
