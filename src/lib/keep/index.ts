/** What was opened, kept on this machine over reloads and restarts. */
export { openStore, type SharedStore } from './shared-store';
export { StoreError, type Change, type Coming, type Entry, type KeptEntry } from './store';
