/**
 * One text for one value (RFC 8785): sorted keys, no space, numbers and strings as ECMAScript writes them. The ledger's hash is
 * made over it, so what has no such text (NaN, bigint, Map, bytes …) is refused instead of written as `{}`.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value)) return JSON.stringify(value);
  // The tag, not the class: it is the same for the polyfill's and a built-in Temporal.
  switch (Object.prototype.toString.call(value)) {
    case '[object Array]':
      return `[${Array.from(value as ArrayLike<unknown>, canonicalJson).join(',')}]`;
    case '[object Temporal.Instant]':
      return JSON.stringify(value);
    case '[object Object]':
      return canonicalObject(value as Record<string, unknown>);
    default:
      throw new TypeError(`no canonical JSON for ${Object.prototype.toString.call(value)}`);
  }
}

/** A field without a value is left out. `sort` compares UTF-16 units, as the RFC wants. */
function canonicalObject(object: Record<string, unknown>): string {
  const keys = Object.keys(object).filter((key) => object[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`).join(',')}}`;
}
