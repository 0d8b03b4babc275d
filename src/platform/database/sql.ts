/** An instant as ISO 8601 in UTC, made by the database: answers need no dates, stored answers come back as they were. */
export const isoInstant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * Condition: a lower-case key begins so. Ranges keep the index where LIKE with a bound value would lose it.
 * @param key column or expression that compares bytewise (`collate "C"`)
 * @param bound placeholder of the prefix
 */
export const beginsWith = (key: string, bound: string): string => `${key} >= lower(${bound}) and ${key} < lower(${bound}) || chr(1114111)`;
