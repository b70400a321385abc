/** A value as the engine gives it; NULL is unknown. */
export const known = <T>(value: unknown) => (value ?? undefined) as T | undefined;
