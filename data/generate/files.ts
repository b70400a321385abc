import iconv from 'iconv-lite';
import papaparse from 'papaparse';
import { writeParquet } from './parquet';
import type { SimulatedProvince } from './record';

/** The header and every row as delimited text; quoted only where it must be. */
export function toCsv(
	{ visits, headers }: SimulatedProvince,
	delimiter: ',' | ';',
	newline: '\n' | '\r\n',
): string {
	const names = Object.keys(headers);
	const rows = visits.map(({ cells }) => names.map((name) => cells[name] ?? ''));
	return papaparse.unparse([Object.values(headers), ...rows], { delimiter, newline }) + newline;
}

/** Every planted mistake and what the visits show by themselves, with how many there are of each code. */
function toManifest({ visits, mistakes, noticed }: SimulatedProvince): string {
	const counts: Record<string, number> = {};
	for (const { code } of [...mistakes, ...noticed]) counts[code] = (counts[code] ?? 0) + 1;
	const manifest = { rows: visits.length, counts, mistakes, noticed };
	return `${JSON.stringify(manifest, undefined, '\t')}\n`;
}

/** The files of a simulated province, by file name. */
export function provinceFiles(simulated: SimulatedProvince): Record<string, Uint8Array> {
	const text = (content: string) => new TextEncoder().encode(content);
	return {
		'visits.csv': text(toCsv(simulated, ',', '\n')),
		'visits-windows-874.csv': iconv.encode(toCsv(simulated, ';', '\r\n'), 'windows874'),
		'visits.parquet': writeParquet(simulated),
		'mistakes.json': text(toManifest(simulated)),
	};
}
