/** Which agency-years are looked at: one type, its address form, its SQL. */
export * from './address';
export * from './agency-address';
export * from './catalogue';
export * from './chosen';
export * from './filter';
export * from './known-values';
