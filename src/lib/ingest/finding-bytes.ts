import { pauses } from '$lib/pauses';
import type { Finding } from './types';

/** So many findings are one line of JSON. */
const lineFindings = 1_000;
const lineEnd = 10;

/** Findings as bytes: how they come from a worker, and how they are kept. */
export function bytesOfFindings(findings: readonly Finding[]): Uint8Array<ArrayBuffer> {
	const lines: string[] = [];
	for (let from = 0; from < findings.length; from += lineFindings)
		lines.push(`${JSON.stringify(findings.slice(from, from + lineFindings))}\n`);
	return new TextEncoder().encode(lines.join(''));
}

/**
 * The findings that such bytes hold, read with pauses.
 * @throws SyntaxError where they hold none
 */
export async function findingsOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Finding[]> {
	const rest = pauses();
	const decoder = new TextDecoder();
	const findings: Finding[] = [];
	for (let from = 0; from < bytes.length;) {
		const end = bytes.indexOf(lineEnd, from);
		const line = bytes.subarray(from, end < 0 ? bytes.length : end);
		findings.push(...(JSON.parse(decoder.decode(line)) as Finding[]));
		from += line.length + 1;
		await rest();
	}
	return findings;
}
