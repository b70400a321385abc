/** DuckDB-WASM, sealed: open, load, query. The only room that imports it. */
export { engineBytes, startEngine, type Engine, type EngineProgress } from './engine';
export { Warehouse, type CompositionFinding, type ResultChoice, type Stock } from './warehouse';
