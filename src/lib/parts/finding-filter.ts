import type { ReportedFinding } from '$lib/dashboard';
import { checkOf, columnNamed, type CheckCode } from '$lib/visits';
import type { Language } from '$lib/words';

/** Which findings are looked at; '' is all. */
export interface FindingFilter {
	/** Number of the file. */
	readonly file: string;
	readonly severity: string;
	readonly code: string;
	/** Part of what a row of the report says. */
	readonly sought: string;
}

export const everyFinding: FindingFilter = { file: '', severity: '', code: '', sought: '' };

/** The header of a finding's column as its file has it, else the column's own name. */
export function columnOf({ column, header }: ReportedFinding, language: Language): string {
	return header ?? (column === undefined ? '' : (columnNamed(column)?.label[language] ?? ''));
}

/** The findings that fit a filter, in their order. */
export function matching(
	findings: readonly ReportedFinding[],
	{ file, severity, code, sought }: FindingFilter,
	language: Language,
): ReportedFinding[] {
	const wanted = sought.trim().toLowerCase();
	return findings.filter((finding) => {
		const check = checkOf(finding.code);
		if (file !== '' && String(finding.file) !== file) return false;
		if (severity !== '' && check.severity !== severity) return false;
		if (code !== '' && finding.code !== code) return false;
		if (wanted === '') return true;
		const { fileName, row, value = '' } = finding;
		const texts = [
			fileName,
			String(row),
			columnOf(finding, language),
			value,
			check.title[language],
		];
		return texts.some((text) => text.toLowerCase().includes(wanted));
	});
}

/** The codes found, each once, in the order in which checks are declared. */
export function codesIn(findings: readonly ReportedFinding[], all: readonly CheckCode[]) {
	const found = new Set(findings.map(({ code }) => code));
	return all.filter((code) => found.has(code));
}
