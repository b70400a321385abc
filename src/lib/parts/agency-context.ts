import { reportOf, titleOf, type OpenedFile } from '$lib/dashboard';
import type { AgencyForm } from '$lib/summaries';
import type { FormContext } from './agency-form';

interface Opened extends Pick<FormContext, 'language' | 'words'> {
	readonly files: readonly OpenedFile[];
	readonly simulated: boolean;
}

/** What a form is written with: what was found in its rows, and the names of the files opened. */
export function contextOf(
	form: AgencyForm,
	{ files, simulated, language, words }: Opened,
): FormContext {
	const sections = [...form.visits, ...form.sections];
	return {
		...{ language, words },
		findings: reportOf(files).filter(({ file, visitRow }) =>
			sections.some(({ visit }) => visit?.file === file && visit.row === visitRow),
		),
		fileName: (number) => {
			const file = files.find((table) => table.number === number);
			return simulated || !file ? words.simulatedShort : titleOf(file);
		},
	};
}
