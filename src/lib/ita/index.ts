/** The assessment: facts and formulas. Imports nothing, runs anywhere. */
export * from './advice';
export * from './agency-types';
export * from './completion';
export * from './indicators';
export * from './levels';
export * from './methodology';
export * from './national';
export * from './obstacles';
export * from './scores';
export type { Text } from './text';
