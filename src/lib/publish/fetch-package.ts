import { readPackage, type DataPackage, type Resource } from './data-package';
import { PublicationError } from './publication-error';

const hexadecimal = (bytes: ArrayBuffer) =>
	Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The hash of a file as a description gives it. */
export const hashOf = async (bytes: Uint8Array<ArrayBuffer>) =>
	`sha256:${hexadecimal(await crypto.subtle.digest('SHA-256', bytes))}`;

/** Some hosts answer with a page of their own, and success, where there is no such file. */
const isPage = (answer: Response) => answer.headers.get('content-type')?.startsWith('text/html');

/**
 * Looks for published data. A host that has none, or cannot be reached, publishes nothing: no error.
 * @param address of the description
 * @throws PublicationError not_a_package, newer_version
 */
export async function findPackage(address: string): Promise<DataPackage | undefined> {
	const answer = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
	if (!answer?.ok || isPage(answer)) return undefined;
	const found = readPackage(await answer.text());
	return found.resources.length > 0 ? found : undefined;
}

/**
 * Fetches a published file and holds it against its description.
 * @param folder address the description stands in, with a slash at its end
 * @throws PublicationError missing_file, wrong_hash, unreachable (about: the file)
 */
export async function fetchResource(
	folder: string,
	{ path, title, hash }: Resource,
): Promise<File> {
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		const answer = await fetch(folder + path);
		if (!answer.ok || isPage(answer)) throw new PublicationError('missing_file', path);
		bytes = new Uint8Array(await answer.arrayBuffer());
	} catch (error) {
		throw error instanceof PublicationError ? error : new PublicationError('unreachable', path);
	}
	if ((await hashOf(bytes)) !== hash) throw new PublicationError('wrong_hash', path);
	return new File([bytes], `${title}.parquet`);
}
