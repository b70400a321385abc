import { describe, expect, it } from 'vitest';
import { Previewer } from '$lib/ingest/matching/previewer';
import { fixture } from '../fixtures';

const previewer = (content: string | Uint8Array) =>
	new Previewer(
		{
			name: 'a.csv',
			bytes: new Uint8Array(
				typeof content === 'string' ? new TextEncoder().encode(content) : content,
			),
		},
		undefined,
	);
const remembered: never[] = [];

describe('the preview of a table', () => {
	it('shows samples and what they would be read as; of people none', async () => {
		const preview = await previewer(fixture('unrecognised-headers.csv')).preview({ remembered });
		expect(preview).toMatchObject({ rows: 4, accepted: undefined });
		expect(preview.missing?.code).toBe('no_year_column');
		const shown = preview.columns.map(({ id, to, reason, samples }) =>
			[id, to.join(' '), reason, samples.join('; ')].join(' | '),
		);
		expect(shown).toEqual([
			'ที่ |  | unknown | 1; 2; 3',
			'องค์กรปกครองส่วนท้องถิ่นที่ลงพื้นที่ | agency_name | values | อบต.ตัวอย่างหนึ่ง; ทต.ตัวอย่างสอง; อบต.ตัวอย่างสาม',
			'ที่ตั้ง |  | unknown | ต.ตัวอย่าง อ.เมืองตัวอย่าง จ.สมมติ; ต.สอง อ.เมืองตัวอย่าง จ.สมมติ; สมมติ',
			'ปีที่ลง |  | unknown | 66',
			'คะแนนรวม ITA ปี 65 | ita_total | header_like | 92.5; 78.25; 85',
			'การเปิดเผยข้อมูล |  | ambiguous | 0',
			'ผู้ประสานงาน |  | people | ',
		]);
	});

	it('follows what is said', async () => {
		const held = previewer(fixture('unrecognised-headers.csv'));
		const columns = [
			{ header: 'ปีที่ลง', to: ['fiscal_year'] },
			{ header: 'ที่ตั้ง', to: ['subdistrict', 'district', 'province'] },
		];
		const buddhist = await held.preview({ matching: { columns }, remembered });
		expect(buddhist).toMatchObject({
			rows: 4,
			accepted: 3,
			missing: { code: 'ambiguous_columns' },
		});
		const readings = (preview: typeof buddhist, header: string) =>
			preview.columns
				.find(({ id }) => id === header)
				?.readings.map(({ column, values }) => [column, ...values]);
		expect(readings(buddhist, 'ปีที่ลง')).toEqual([['fiscal_year', 2566]]);
		expect(readings(buddhist, 'ที่ตั้ง')).toEqual([
			['subdistrict', 'ตัวอย่าง', 'สอง', undefined],
			['district', 'เมืองตัวอย่าง', 'เมืองตัวอย่าง', undefined],
			['province', 'สมมติ', 'สมมติ', undefined],
		]);
		const common = await held.preview({ matching: { columns, era: 'common' }, remembered });
		expect(readings(common, 'ปีที่ลง')).toEqual([['fiscal_year', undefined]]);
		const titled = await held.preview({ matching: { columns, headerRow: 1 }, remembered });
		expect(titled.columns[0]?.id).toBe('สรุปผลการลงพื้นที่นิเทศ รอบ 12 เดือน');
	});

	it('masks personal data in texts, and shortens them', async () => {
		const long = 'ก'.repeat(500);
		const { columns } = await previewer(
			`องค์กร,บันทึก\nอบต.ก,โทร 081-234-5678\nอบต.ข,${long}\n`,
		).preview({ remembered });
		const [masked = '', shortened = ''] = columns[1]?.samples ?? [];
		expect(masked).not.toContain('234');
		expect(shortened.length).toBeLessThan(100);
	});

	it('reads only the start of a long text, in whatever encoding', async () => {
		const row = `อบต.ตัวอย่าง,"${'ช'.repeat(300)}\nสอง",66`;
		const text = `องค์กร,บันทึก,พ\n${`${row}\n`.repeat(20_000)}`;
		for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
			const preview = await previewer(bytes).preview({ remembered });
			expect(preview.rows).toBe(1000);
			expect(preview.columns.map(({ samples }) => samples[0]?.slice(0, 12))).toEqual([
				...['อบต.ตัวอย่าง', 'ช'.repeat(12), '66'],
			]);
		}
	});

	it('throws where it cannot be read so, and reads on as before', async () => {
		const held = previewer('องค์กร,พ\nอบต.ก,66\n');
		const wrong = { columns: [], encoding: 'utf-16le' } as const;
		await held.preview({ remembered });
		await held.preview({ matching: wrong, remembered }).catch(() => undefined);
		const { columns } = await held.preview({ matching: { columns: [] }, remembered });
		expect(columns.map(({ id }) => id)).toEqual(['องค์กร', 'พ']);
	});
});
