/** Published data: what its description says, and its files. */
export * from './choose';
export * from './data-package';
export { fetchResource, findPackage, hashOf } from './fetch-package';
export { PublicationError, type PublicationErrorCode } from './publication-error';
