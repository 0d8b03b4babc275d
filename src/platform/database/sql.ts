/** An instant as ISO 8601 in UTC, made by the database: answers need no dates, stored answers come back as they were. */
export const isoInstant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * A JSON object as text, put together as text: json_build_object looks up the type of every value anew in every row and takes
 * twice as long as the whole rest of a page.
 * @param members expressions that are JSON text, never null
 */
export const jsonObject = (members: Readonly<Record<string, string>>): string =>
  `concat(${Object.entries(members).map(([name, value], at) => `'${at === 0 ? '{' : ','}"${name}":', ${value}`).join(', ')}, '}')`;

/** JSON text of any value. */
export const jsonOf = (value: string): string => `coalesce(to_json(${value})::text, 'null')`;

/** JSON text of a value whose text needs no escape, such as an id or an instant. */
export const jsonPlain = (value: string): string => `coalesce('"' || ${value} || '"', 'null')`;

export const jsonWhere = (condition: string, object: string): string => `case when ${condition} then ${object} else 'null' end`;

/**
 * Condition: a lower-case key begins so. Ranges keep the index where LIKE with a bound value would lose it.
 * @param key column or expression that compares bytewise (`collate "C"`)
 * @param bound placeholder of the prefix
 */
export const beginsWith = (key: string, bound: string): string => `${key} >= lower(${bound}) and ${key} < lower(${bound}) || chr(1114111)`;
