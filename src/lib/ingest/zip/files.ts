import { IngestError } from '../ingest-error';
import type { Entry } from './directory';

/** Files of an archive that are taken in; more are no export of visits. */
const mostFiles = 200;
/** What packers of other systems add, and lock files of an open workbook. */
const added = /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/;
/** Parts by which other documents that are archives are told. */
const documents: readonly [RegExp, string][] = [
	[/^word\//, 'docx'],
	[/^ppt\//, 'pptx'],
	[/^xl\/workbook\.bin$/, 'xlsb'],
	[/^mimetype$/, 'ods'],
];

/**
 * The files of an archive that an office put there.
 * @throws IngestError unsupported_format (details.format) where the archive is another document,
 * empty_file, too_many_files (details.most)
 */
export function filesOf(entries: readonly Entry[]): Entry[] {
	const other = documents.find(([part]) => entries.some(({ name }) => part.test(name)));
	if (other) throw new IngestError('unsupported_format', { format: other[1] });
	const files = entries.filter(({ name }) => !added.test(name));
	if (files.length === 0) throw new IngestError('empty_file');
	if (files.length > mostFiles) throw new IngestError('too_many_files', { most: mostFiles });
	return files;
}
