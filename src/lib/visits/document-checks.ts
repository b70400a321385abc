import { checkGroups } from './checks';
import { outcomeNames, severityNames } from './check-names';
import { both, documentOf, tableSection } from './markdown';

const head = [
	'รหัส / Code',
	'ระดับ / Severity',
	'สิ่งที่พบ / What is wrong',
	'ผล / What happens',
	'วิธีแก้ / Remedy',
];

const introduction = `# การตรวจแถว / Checks of the rows

ทุกแถวของทุกไฟล์ผ่านการตรวจเหล่านี้ ไม่มีการแก้ค่าโดยไม่แจ้ง: การปรับรูปแบบนับและแสดงในหน้า "ข้อมูล"
ช่องว่างหมายถึงไม่ทราบ จึงไม่ผิด เว้นแต่การตรวจที่ว่าด้วยช่องว่าง และไม่ตรวจสิ่งที่ต้องใช้คอลัมน์ซึ่งไฟล์ไม่มี
สิ่งที่ขึ้นกับวิธีการประเมินใช้วิธีของปีที่ประเมิน (\`ita_fiscal_year\`) และไม่ตรวจในปีที่ไม่ทราบวิธี

Every row of every file goes through these checks. Nothing is corrected silently: repairs are counted and
shown on the page ข้อมูล. Blank is unknown, so it is never wrong, but for the checks that are about blanks;
what takes a column that the file lacks is not checked. What depends on the methodology follows the year
assessed (\`ita_fiscal_year\`), and is off where that is not known.

Made from the declarations in \`src/lib/visits/checks\` with
\`npx vite-node --script scripts/document-columns.ts\`.`;

/** The documentation of the checks, in Markdown, in both languages. */
export function checksDocument(): string {
	const tables = checkGroups.map(({ name, checks }) =>
		tableSection(
			name,
			head,
			checks.map(({ code, severity, outcome, title, remedy }) => [
				`\`${code}\``,
				both(severityNames[severity]),
				both(title),
				both(outcomeNames[outcome]),
				both(remedy),
			]),
		),
	);
	return documentOf(introduction, tables);
}
