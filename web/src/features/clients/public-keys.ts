import type { PublicKeySetInput } from '../../lib/api-types.gen';

const MEMBERS = ['kty', 'crv', 'x', 'y', 'n', 'e', 'kid', 'alg', 'use'] as const;

type Read = { keys: PublicKeySetInput['keys'] } | { fault: 'notJson' | 'noKeys' | 'private' };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A set, a bare list or a single key, as tools print them. A private key is refused here: it never leaves the browser. */
export function readKeys(text: string): Read {
  const keys = keysIn(text);
  if (keys === null) return { fault: 'notJson' };
  if (keys.length === 0 || !keys.every(isObject)) return { fault: 'noKeys' };
  if (keys.some((key) => 'd' in key || 'k' in key)) return { fault: 'private' };
  return { keys: keys.map((key) => Object.fromEntries(MEMBERS.filter((name) => name in key).map((name) => [name, key[name]])) as unknown as PublicKeySetInput['keys'][number]) };
}

function keysIn(text: string): unknown[] | null {
  try {
    const value = JSON.parse(text) as unknown;
    if (Array.isArray(value)) return value as unknown[];
    return isObject(value) && Array.isArray(value['keys']) ? value['keys'] as unknown[] : [value];
  } catch {
    return null;
  }
}
