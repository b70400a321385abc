/** DuckDB-WASM, sealed: open, load, query. The only room that imports it. */
export { engineBytes, startEngine, type Engine, type EngineProgress } from './engine';
export type { Replacement } from './replacing';
export type { CompositionFinding, ResultChoice, Stock } from './types';
export { Warehouse } from './warehouse';
