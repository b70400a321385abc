/** A row: its columns, what they are read as, the checks, and what a visit comes to. Runs anywhere. */
export * from './agency';
export * from './check-names';
export * from './checks';
export { choices, type Choice } from './choices';
export type { Column, Kind, KindValues, Section, Value } from './column';
export * from './columns';
export * from './derive';
export { kindNames } from './kind-names';
export { derivedColumns, usedAs, type DerivedColumn } from './derived-columns';
export { factsOf, type Facts, type Gazetteer, type Subject } from './facts';
export { blank, failed, type Cell, type Reading, type Repair } from './read/reading';
export { maskPersonal } from './read/personal';
export { holdsFreeText, readerOf, type Reader } from './read/reader';
export * from './section-names';
export * from './storage';
export { tableSchema, tableSchemaText, type TableSchema } from './table-schema';
export * from './visit';
export { contractText, officeValue } from './write/written';
