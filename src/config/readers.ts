import type { JWK } from 'jose';
import { parseNetwork } from '../kernel/index.js';

/** Reads one value; throws an Error whose message ends the sentence "KEY …". */
export type Reader<T> = (raw: string | undefined) => T;
type Schema = Readonly<Record<string, readonly [key: string, read: Reader<unknown>]>>;
type ValuesOf<S extends Schema> = { -readonly [Name in keyof S]: ReturnType<S[Name][1]> };

export class ConfigFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((f) => `  - ${f}`).join('\n')}`);
  }
}

/** Every fault is collected: nobody wants to learn them one start at a time. */
export function readAll<S extends Schema>(env: Readonly<Record<string, string | undefined>>, schema: S): { values: ValuesOf<S>; faults: string[] } {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, [key, read]] of Object.entries(schema)) {
    try {
      values[name] = read(env[key] === '' ? undefined : env[key]);
    } catch (fault) {
      faults.push(`${key} ${(fault as Error).message}`); // never the value: it may be a secret
    }
  }
  return { values: values as ValuesOf<S>, faults };
}

export const optional = <T>(read: Reader<T>): Reader<T | undefined> => (raw) => (raw === undefined ? undefined : read(raw));

export const text = (fallback?: string): Reader<string> => (raw) => raw ?? needed(fallback);

export const integer = (min: number, max: number, fallback: number): Reader<number> => (raw) => {
  if (raw === undefined) return fallback;
  const value = Number(raw);
  if (!/^\d+$/.test(raw) || value < min || value > max) throw new Error(`must be a whole number from ${min} to ${max}`);
  return value;
};

/** The first option is the default. */
export const choice = <const T extends string>(...options: readonly [T, ...T[]]): Reader<T> => (raw) => {
  const found = raw === undefined ? options[0] : options.find((option) => option === raw);
  if (found === undefined) throw new Error(`must be one of ${options.join(', ')}`);
  return found;
};

export const toggle = (fallback: boolean): Reader<boolean> => (raw) => choice(fallback ? 'on' : 'off', 'on', 'off')(raw) === 'on';

export const url = (...protocols: string[]): Reader<string> => (raw) => {
  if (!URL.canParse(needed(raw)) || !protocols.includes(new URL(needed(raw)).protocol)) {
    throw new Error(`must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  }
  return needed(raw);
};

/** An address under which others lie: no word behind it, no password in it. Without a slash at the end. */
export const folder = (...protocols: string[]): Reader<string> => (raw) => {
  const { origin, pathname, search, hash, username, password } = new URL(url(...protocols)(raw));
  if (search || hash || username || password) throw new Error('must have no password, and nothing behind its path');
  return `${origin}${pathname}`.replace(/\/+$/, '');
};

export const callingCodes = (fallback: string): Reader<readonly string[]> => (raw = fallback) => {
  const codes = raw.split(',').map((each) => each.trim());
  if (!codes.every((code) => /^[1-9]\d{0,2}$/.test(code))) throw new Error('must be calling codes with commas between, such as 32,33');
  return codes;
};

/** What goes into a header as it is: an error of the sender would repeat it. */
export const token = (): Reader<string> => (raw) => {
  if (!/^[\x21-\x7e]{8,500}$/.test(needed(raw))) throw new Error('must be 8 to 500 plain characters without blanks');
  return needed(raw);
};

export const email = (fallback: string): Reader<string> => (raw = fallback) => {
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(raw)) throw new Error('must be an e-mail address');
  return raw;
};

export const bytes = (length: number): Reader<Buffer> => (raw) => {
  const value = Buffer.from(needed(raw), 'base64');
  if (value.length !== length) throw new Error(`must be ${length} bytes in base64`);
  return value;
};

/** Ranges of addresses, with commas in between. */
export const networks = (): Reader<readonly string[]> => (raw = '') => {
  const said = raw.split(',').map((each) => each.trim()).filter(Boolean);
  if (said.some((each) => parseNetwork(each) === null)) throw new Error('must be addresses or ranges such as 10.0.0.0/8, with commas in between');
  return said;
};

export type Keys = readonly [present: JWK, ...former: JWK[]];

/** One private key, or a list of them; a list in it counts as its keys, so that a former value can be put behind a new key as it is. */
export const jwks = (type: string, curve: string): Reader<Keys> => (raw) => {
  const listed = [parsed(needed(raw))].flat(2);
  const [present, ...former] = listed.filter((key) => key?.kty === type && key.crv === curve && key.d && key.kid) as JWK[];
  if (!present || former.length + 1 < listed.length) throw new Error(`must be a private JWK (JSON; ${type}, ${curve}, with kid), or a list of them`);
  if (new Set([present, ...former].map(({ kid }) => kid)).size < listed.length) throw new Error('must not have two keys with one kid');
  return [present, ...former];
};

type Listed = JWK | null;

function parsed(json: string): Listed | (Listed | Listed[])[] {
  try {
    return JSON.parse(json) as Listed;
  } catch {
    return null;
  }
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('is needed');
  return value;
}
