/** Thai and English, numbers, dates, collation, line breaks. */
export { agencies, capital, inUnits, rows, type Unit } from './counted';
export * from './breaks';
export * from './collation';
export * from './compounds';
export * from './dates';
export * from './filter-text';
export * from './ingest-errors';
export * from './numbers';
export * from './shortened';
export * from './store-errors';
export * from './text';
export * from './width';
export type { Words } from './th';
export { th } from './th';
export { en } from './en';
export * from './value-text';
