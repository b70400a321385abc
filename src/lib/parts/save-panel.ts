import { drawingWidth, notesBelow, pictureOf, readTheme, type Part, type View } from '$lib/charts';
import { download, fileName, pictureAsPng, pictureFonts } from '$lib/export';
import type { Filter } from '$lib/filters';
import type { TableModel } from '$lib/tables';
import type { Words } from '$lib/words';
import { exportHeading, type HeadingSetting } from './export-heading';
import { isTableFormat, saveTable, type TableFormat } from './save-table';

export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];
export type SaveFormat = TableFormat | PictureFormat;

/** What is saved of a panel. */
export interface SavedPanel {
	readonly view: View;
	/** Its table as sorted and searched on the screen. */
	readonly table: TableModel;
	readonly part: Part;
	readonly filter: Filter;
}

/** The years a file is of, in its name. */
export const yearsName = ({ years }: Filter, { filters }: Words) =>
	years.length > 0 ? years.join(' ') : filters.allYears;

/** What a panel's file is called: its question, what it is broken down by, the years. */
const nameOf = ({ view, part, filter }: SavedPanel, { simulated, words }: HeadingSetting) => [
	view.title,
	part === 'whole' ? '' : words.parts[part],
	yearsName(filter, words),
	simulated ? words.simulatedShort : '',
];

/**
 * Saves a panel's table, or its picture where it has one, as a file.
 * @throws Error where it cannot be written.
 */
export async function savePanel(
	saved: SavedPanel,
	format: SaveFormat,
	setting: HeadingSetting,
): Promise<void> {
	const { view, table, filter } = saved;
	const name = nameOf(saved, setting);
	if (isTableFormat(format)) {
		await saveTable({ name, table, heading: exportHeading(view, filter, setting) }, format);
		return;
	}
	const picture = await pictureFile(saved, format, setting);
	download(fileName(name, format), picture, picture.type);
}

async function pictureFile(
	{ view, filter }: SavedPanel,
	format: PictureFormat,
	setting: HeadingSetting,
): Promise<Blob> {
	if (!view.drawing) throw new Error('There is no picture.');
	const { lines } = exportHeading(view, filter, setting);
	const caption = {
		title: view.title,
		answer: view.answer,
		notes: [
			notesBelow(view, drawingWidth, setting.words).join(' · '),
			// The title stands above already.
			...lines
				.filter(([, text]) => text !== view.title)
				.map((line) => line.filter(Boolean).join(': ')),
		],
	};
	const theme = readTheme(document.documentElement);
	const picture = pictureOf(view.drawing, caption, theme, await pictureFonts());
	return format === 'png'
		? pictureAsPng(picture)
		: new Blob([picture.svg], { type: 'image/svg+xml' });
}
