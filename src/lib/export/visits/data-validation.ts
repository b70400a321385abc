import type { Feature } from 'write-excel-file/universal';
import {
	getCellAddress,
	getClosingTagMarkup,
	getOpeningTagMarkup,
	getOrderOfSiblings,
	insertElementMarkupAccordingToOrderOfSiblings,
	sanitizeTextContent,
} from 'write-excel-file/utility';

/** What is asked of the cells of a column, below its header. */
export interface ColumnRule {
	/** Shown beside the cell that is being filled in. */
	readonly title: string;
	readonly note: string;
	/** Offered to choose from; none may hold a comma. */
	readonly words?: readonly string[];
}

const sheet = 'xl/worksheets/sheet{id}.xml';
const lastRow = 1_048_575;
/** What a spreadsheet shows of a note at most. */
const longestTitle = 32;
const longestNote = 255;

function ruleMarkup({ title, note, words }: ColumnRule, column: number): string {
	const tag = 'dataValidation';
	const attributes = {
		...(words && { type: 'list' }),
		// Another word is not refused: it may be one that our reader knows.
		errorStyle: 'information',
		allowBlank: 1,
		showInputMessage: 1,
		showErrorMessage: 1,
		promptTitle: title.slice(0, longestTitle),
		prompt: note.slice(0, longestNote),
		sqref: `${getCellAddress(1, column)}:${getCellAddress(lastRow, column)}`,
	};
	const list = words ? `<formula1>${sanitizeTextContent(`"${words.join(',')}"`)}</formula1>` : '';
	return getOpeningTagMarkup(tag, attributes) + list + getClosingTagMarkup(tag);
}

/**
 * Notes and drop-downs for the columns of a sheet, by the way the writer of workbooks offers for what
 * it does not do itself.
 */
export function dataValidation(rules: readonly ColumnRule[]): Feature<Blob> {
	const tag = 'dataValidations';
	const markup = [
		getOpeningTagMarkup(tag, { count: rules.length }),
		...rules.map(ruleMarkup),
		getClosingTagMarkup(tag),
	].join('');
	const transform = (xml: string) =>
		insertElementMarkupAccordingToOrderOfSiblings(
			xml,
			markup,
			getOrderOfSiblings(sheet, 'worksheet') ?? [],
			'worksheet',
		);
	return { files: { transform: { [sheet]: { transform } } } };
}
