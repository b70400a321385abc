import { describe, expect, it } from 'vitest';
import { commonTerms, termsOf } from '$lib/summaries';

describe('terms of a text', () => {
	it('are its words that say something, each once, whole words not in pieces', () => {
		expect([...termsOf('ขาดงบประมาณ และงบประมาณล่าช้า')]).toEqual(['ขาด', 'งบประมาณ', 'ล่าช้า']);
		expect([...termsOf('ผู้บริหารให้ความสำคัญ')]).toEqual(['ผู้บริหาร', 'ความสำคัญ']);
	});

	it('leave out digits, signs and what was masked', () => {
		expect([...termsOf('••• โทร 2563 (12) ...')]).toEqual(['โทร']);
	});

	it('know a word in small letters for the one in large', () => {
		expect(termsOf('Website')).toEqual(termsOf('website'));
	});
});

describe('common terms', () => {
	it('count agencies, not how often they say it, and only what two of them say', () => {
		const texts = [['งบประมาณล่าช้า', 'งบประมาณน้อย', 'งบประมาณ'], ['ขาดงบประมาณ'], ['เว็บไซต์ล่าช้า']];
		expect(commonTerms(texts, 5)).toEqual([
			{ term: 'งบประมาณ', agencies: 2 },
			{ term: 'ล่าช้า', agencies: 2 },
		]);
		expect(commonTerms(texts, 1)).toHaveLength(1);
	});

	it('are none of nothing', () => {
		expect(commonTerms([], 5)).toEqual([]);
	});
});
