import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** The built site, as it is served. */
export const site = join(root, 'build');
export const compressedCache = join(root, '.cache', 'compressed');
export const reports = join(root, 'test-results');
