import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';

type Values = readonly (string | null)[];
/** As a KeyObject it is prepared once: a page of GraphQL seals a cursor per row. */
type CursorKey = KeyObject | Uint8Array;

const macLength = 32;

/**
 * A page's end as an opaque text. `context` names what it belongs to (Customer, sort, filters), so a cursor cannot be carried to
 * another list. Authenticated, not encrypted: values are those of a row the reader was shown, and the page is filtered anew.
 */
export function sealCursor(key: CursorKey, context: string, values: Values): string {
  const body = Buffer.from(JSON.stringify(values));
  return Buffer.concat([macOf(key, context, body), body]).toString('base64url');
}

/** The values, or null for whatever this key and context did not seal. Never throws. */
export function openCursor(key: CursorKey, context: string, cursor: string): (string | null)[] | null {
  const bytes = Buffer.from(cursor, 'base64url');
  // The decoder skips strange characters and spare bits: only the one spelling counts.
  if (bytes.length <= macLength || bytes.toString('base64url') !== cursor) return null;
  const body = bytes.subarray(macLength);
  if (!timingSafeEqual(bytes.subarray(0, macLength), macOf(key, context, body))) return null;
  return JSON.parse(body.toString()) as (string | null)[];
}

/** The context goes in as a JSON string: it has an end of its own, so nothing can move between context and body. */
function macOf(key: CursorKey, context: string, body: Uint8Array): Buffer {
  return createHmac('sha256', key).update(JSON.stringify(context)).update(body).digest();
}
