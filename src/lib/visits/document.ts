import { agencyTypes, bandNames, bands, incomplete, levels, type Text } from '$lib/ita';
import type { Column, Kind } from './column';
import { columnsOfSection } from './columns';
import { adviceItemColumns } from './columns/advice';
import { both, documentOf, tableSection } from './markdown';
import { formSections, sectionNames } from './section-names';

const itemsName: Text = {
	th: 'คำแนะนำรายข้อ ใช้แทน `advice_in_place` ได้',
	en: 'Advice item by item, in place of `advice_in_place`',
};

const listed = (names: readonly string[]) => names.join(' · ');

const kindNames: Readonly<Record<Kind, Text>> = {
	text: { th: 'ข้อความ', en: 'text' },
	year: { th: 'ปี พ.ศ.', en: 'year BE (CE accepted)' },
	round: { th: '6 หรือ 12', en: '6 or 12' },
	date: { th: 'วันที่', en: 'date' },
	score: { th: '0–100', en: '0–100' },
	baht: { th: 'จำนวนเงิน ≥ 0', en: 'amount ≥ 0' },
	count: { th: 'จำนวนเต็ม ≥ 0', en: 'whole ≥ 0' },
	yes_no: { th: 'มี / ไม่มี', en: 'yes / no' },
	agency_type: {
		th: listed(agencyTypes.map(({ short }) => short.th)),
		en: listed(agencyTypes.map(({ id }) => id)),
	},
	level: {
		th: listed([...levels, incomplete].map(({ sign }) => sign.th)),
		en: listed([...levels, incomplete].map(({ id }) => id)),
	},
	band: { th: listed(bands.map((band) => bandNames[band].th)), en: listed(bands) },
	advice: { th: 'เลขข้อ คั่นด้วย |', en: 'item numbers, separated by |' },
};

function columnsTable(title: Text, listedColumns: readonly Column[]): string {
	const rows = listedColumns.map(({ name, kind, label, headers, unit, required }) => [
		`\`${name}\`${required ? ' \\*' : ''}`,
		both(label),
		both(kindNames[kind]),
		unit ? both(unit) : '',
		listed(headers),
	]);
	const head = [
		'คอลัมน์ / Column',
		'ความหมาย / Meaning',
		'ค่า / Values',
		'หน่วย / Unit',
		'หัวคอลัมน์ที่รับ / Headers',
	];
	return tableSection(title, head, rows);
}

const introduction = `# คอลัมน์ของไฟล์การนิเทศ / Columns of a visits file

หนึ่งแถวคือการนิเทศหนึ่งครั้ง ช่องว่างหมายถึงไม่ทราบ ไม่ใช่ศูนย์และไม่ใช่ "ไม่มี"
คอลัมน์ที่มี \\* ต้องมีค่าทุกแถว ชื่อภาษาอังกฤษของคอลัมน์ใช้เป็นหัวคอลัมน์ได้เสมอ

One row is one visit. Blank is unknown: never zero, never "no". Columns marked \\* must be filled in
every row. A column's own name always answers as its header. What is checked: [checks.md](checks.md).

Made from the declarations in \`src/lib/visits\` with
\`npx vite-node --script scripts/document-columns.ts\`.`;

/** The documentation of the columns, in Markdown, in both languages. */
export function columnsDocument(): string {
	return documentOf(introduction, [
		...formSections.map((section) =>
			columnsTable(sectionNames[section], columnsOfSection(section)),
		),
		columnsTable(itemsName, adviceItemColumns),
	]);
}
