import { join } from 'node:path';
import { root } from '../../scripts/places.mjs';

/** Where the bench keeps its files, its page and its last results; git ignores it. */
export const benchFolder = join(root, '.cache', 'bench');
