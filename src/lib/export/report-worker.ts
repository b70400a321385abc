import { matchColumns } from '$lib/ingest/match-columns';
import { applyMatching } from '$lib/ingest/matching/apply';
import { readPart } from '$lib/ingest/read-tables';
import { reshape } from '$lib/ingest/shapes/reshape';
import { columnNamed, holdsFreeText, maskPersonal, type Cell } from '$lib/visits';
import type { ReportAnswer, ReportRequest } from './report-messages';
import { reportWorkbook } from './report-workbook';

/** Personal data is masked as at import: the sheet may go on to others. */
const masked = (cell: Cell) => (typeof cell === 'string' ? maskPersonal(cell) : cell);

async function workbookOf({
	name,
	part,
	matching: chosen,
	source,
	findings,
	label,
	rest,
}: ReportRequest): Promise<Blob> {
	const body = typeof source === 'string' ? await fetch(source) : new Response(source);
	const bytes = new Uint8Array(await body.arrayBuffer());
	const { table } = await readPart({ name, bytes }, part, chosen);
	const given = chosen ? applyMatching(table, chosen) : matchColumns(table);
	const {
		matching: { places, people },
		table: visits,
	} = reshape(table, given);
	/** Where the file has a column; several of a visit's may be taken from one. */
	const placeInFile = (place: number) => visits.pivot?.places[place] ?? place;
	const columnAt = new Map([...places].map(([column, place]) => [placeInFile(place), column]));
	const leftOut = new Set(people);
	const kept = table.headers
		.map((header, place) => ({ header, place, column: columnNamed(columnAt.get(place) ?? '') }))
		.filter(({ header, place }) => !leftOut.has(header.trim() || `#${place + 1}`));
	const placeKept = new Map(kept.map(({ place }, index) => [place, index]));
	const placeOf = new Map(
		[...places].map(([column, place]) => [column, placeKept.get(placeInFile(place))]),
	);
	return reportWorkbook({
		headers: kept.map(({ header }) => header),
		cells: kept.map(({ place, column }) => {
			const cells = table.cells[place] ?? [];
			// What the contract does not know may hold anything.
			return !column || holdsFreeText(column) ? Array.from(cells, masked) : cells;
		}),
		rowNumbers: table.rowNumbers,
		problems: findings.map(({ row, column, text }) => ({
			row,
			place: placeOf.get(column ?? ''),
			text,
		})),
		label,
		rest,
	});
}

self.addEventListener('message', async ({ data }: MessageEvent<ReportRequest>) => {
	const answer = (message: ReportAnswer) => self.postMessage(message);
	try {
		answer({ workbook: await workbookOf(data) });
	} catch (error) {
		answer({ error: String(error) });
	}
});
