/** Which agency-years are looked at: one type, its address form, its SQL predicate. */
export * from './address';
export * from './agency-address';
export * from './catalogue';
export * from './filter';
export * from './predicate';
