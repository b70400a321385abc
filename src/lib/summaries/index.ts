/** The semantic layer: metrics × dimensions under a filter, compiled to SQL, returned as typed rows. */
export * from './advice-lists';
export * from './agency-list';
export * from './agency-record';
export type { AgencyResult, PlanResult } from './agency-result';
export * from './changes';
export * from './choices';
export * from './dimensions';
export * from './flag-metrics';
export type { Field, FormSection, IndicatorMark, VisitPlace } from './form-fields';
export * from './indicator-metrics';
export * from './list-metrics';
export * from './metric';
export * from './overview';
export * from './plan-metrics';
export * from './scores';
export * from './summary';
export * from './wilson';
