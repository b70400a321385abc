/** The semantic layer: metrics × dimensions under a filter, compiled to SQL, returned as typed rows. */
export * from './agency-list';
export * from './breakdown';
export * from './changes';
export * from './choices';
export * from './dimensions';
export * from './flag-metrics';
export * from './indicator-metrics';
export * from './list-metrics';
export * from './metric';
export * from './overview';
export * from './overview-metrics';
export { preparedColumns } from './prepared';
export * from './plan-metrics';
export * from './scores';
export * from './summary';
export * from './wilson';
