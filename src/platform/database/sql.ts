/** An instant as ISO 8601 in UTC, made by the database: answers need no dates, stored answers come back as they were. */
export const isoInstant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * JSON text in the making: what is written as it is, and expressions of what each row says, never null. It becomes one `concat`:
 * json_build_object looks up the type of every value anew in every row and takes twice as long as the whole rest of a page.
 */
export type Json = readonly (string | { readonly sql: string })[];

export const jsonObject = (members: Readonly<Record<string, Json>>): Json =>
  ['{', ...Object.entries(members).flatMap(([name, value], at) => [`${at === 0 ? '' : ','}"${name}":`, ...value]), '}'];

export const jsonOf = (value: string): Json => [{ sql: `to_json(${value})` }];

/** A value whose text needs no escape, such as an id or an instant. */
export const jsonPlain = (value: string): Json => ['"', { sql: value }, '"'];

export const jsonWhere = (condition: string, value: Json): Json =>
  (condition === 'true' ? value : [{ sql: `case when ${condition} then ${jsonText(value)} else 'null' end` }]);

/** The truth of a condition; one that is null is a no. */
export const jsonTruth = (condition: string): Json =>
  (['true', 'false'].includes(condition) ? [condition] : [{ sql: `case when ${condition} then 'true' else 'false' end` }]);

/** @returns SQL expression of the finished text */
export function jsonText(json: Json): string {
  const pieces: string[] = [];
  let written = '';
  const put = (...last: string[]): void => {
    pieces.push(...(written === '' ? [] : [`'${written}'`]), ...last);
    written = '';
  };
  for (const piece of json) {
    if (typeof piece === 'string') written += piece;
    else put(piece.sql);
  }
  put();
  return `concat(${pieces.join(', ')})`;
}

/**
 * Condition: a word of a folded name begins so, and what follows. No index finds it, but one that holds the key answers it without the rows.
 * @param bound placeholder of what was typed
 */
export const hasWord = (key: string, bound: string): string => `strpos(${key}, (select folded(${bound}))) > 0`;

/**
 * Condition: a lower-case key begins so. Ranges keep the index where LIKE with a bound value would lose it.
 * @param key column or expression that compares bytewise (`collate "C"`)
 * @param bound placeholder of the prefix
 */
export const beginsWith = (key: string, bound: string): string => `${key} >= lower(${bound}) and ${key} < lower(${bound}) || chr(1114111)`;
