import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packTexts } from '$lib/ingest/pack-texts';

/** The texts again, each from its place to the next. */
function unpacked({ values, offsets }: ReturnType<typeof packTexts>): string[] {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	return [...offsets.slice(1)].map((end, place) =>
		decoder.decode(values.subarray(offsets[place], end)),
	);
}

const written = fc
	.string({ unit: 'binary', maxLength: 20 })
	.map((text) => text.replaceAll('\0', ''));

it('packs texts of any language, long and empty ones too, so that they are read again', () => {
	fc.assert(
		fc.property(fc.array(written), (texts) => {
			const packed = packTexts(texts);
			expect(unpacked(packed)).toEqual(texts);
			expect(packed.offsets.at(-1)).toBe(packed.values.length);
		}),
		{ seed: 20_261_128, numRuns: 500 },
	);
});

it('never joins half a character of one text to half of the next', () => {
	expect(unpacked(packTexts(['ก\ud83d', '\ude00ข']))).toEqual(['ก\ufffd', '\ufffdข']);
});

it('says so where a text holds what stands between them', () => {
	expect(() => packTexts(['ก\0ข'])).toThrow('NUL');
	expect(() => packTexts(['', '\0'])).toThrow('NUL');
});
