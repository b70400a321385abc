import { askWorker } from '../ask-worker';
import type { VisitsAnswer, VisitsRequest, WrittenFile } from './messages';
import workerUrl from './worker?worker&url';

/**
 * Writes visits, or the template for them, as a file, in a worker of its own. The bytes of the visits
 * go with the request.
 * @throws Error where it does not fit the memory.
 */
export function writeVisits(request: VisitsRequest): Promise<WrittenFile> {
	const transfer = 'visits' in request ? [request.visits.buffer] : [];
	return askWorker<VisitsRequest, VisitsAnswer>(workerUrl, request, transfer);
}
