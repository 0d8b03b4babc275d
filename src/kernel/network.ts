/** A range of addresses: `192.0.2.0/24`, `2001:db8::/48`, or one address. */
export interface Network {
  family: 'ipv4' | 'ipv6';
  /** As it was said; what of it lies behind the prefix means nothing. */
  address: string;
  prefix: number;
}

const BITS = { ipv4: 32, ipv6: 128 } as const;
/** Some proxies write the port of the connection behind the address: `192.0.2.7:4711`, `[2001:db8::7]:4711`. */
const WITH_PORT = /^(\d+\.\d+\.\d+\.\d+):\d{1,5}$|^\[([^[\]]+)\](?::\d{1,5})?$/;
/** A system writes by which of its links it sees a neighbour: `fe80::1%eth0`. */
const LINK = /(:.*)%[\w.-]+$/;
const LAST_DOTTED = /(?<=:)\d+\.\d+\.\d+\.\d+$/;
/** What stands before an IPv4 address in 128 bits. */
const MAPPED_PREFIX = 0xffffn;
const BYTE = /^(?:0|[1-9]\d{0,2})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;

interface Address {
  family: Network['family'];
  value: bigint;
}

/** The address of somebody who connects, however a socket or a proxy writes it: an IPv4 one in IPv6, in whichever form, is the IPv4 one. Null for what is none. */
export function parseAddress(text = ''): string | null {
  const [, four, six] = WITH_PORT.exec(text) ?? [];
  const plain = (four ?? six ?? text).replace(LINK, '$1');
  const found = addressOf(plain);
  if (found === null) return null;
  return isMapped(found) ? dotted(found.value) : plain;
}

const isMapped = ({ family, value }: Address): boolean => family === 'ipv6' && value >> 32n === MAPPED_PREFIX;

const dotted = (value: bigint): string => [24n, 16n, 8n, 0n].map((shift) => value >> shift & 255n).join('.');

/** Null for what is none, also for IPv4 written as IPv6: nobody comes from there. */
export function parseNetwork(text: string): Network | null {
  const [, said = '', length] = /^([^/]+)(?:\/(0|[1-9]\d{0,2}))?$/.exec(text) ?? [];
  const found = addressOf(said);
  if (!found || isMapped(found)) return null;
  const prefix = length === undefined ? BITS[found.family] : Number(length);
  return prefix > BITS[found.family] ? null : { family: found.family, address: said, prefix };
}

export const networkText = ({ address, prefix }: Network): string => `${address}/${prefix}`;

/** One of them lies in the other. */
export function overlap(one: Network, other: Network): boolean {
  const [its, others] = [addressOf(one.address), addressOf(other.address)];
  const rest = BigInt(BITS[one.family] - Math.min(one.prefix, other.prefix));
  return its?.family === others?.family && its !== null && others !== null && its.value >> rest === others.value >> rest;
}

function addressOf(text: string): Address | null {
  const value = text.includes(':') ? valueOf6(text) : valueOf4(text);
  return value === null ? null : { family: text.includes(':') ? 'ipv6' : 'ipv4', value };
}

function valueOf4(text: string): bigint | null {
  const bytes = text.split('.');
  if (bytes.length !== 4 || !bytes.every((byte) => BYTE.test(byte) && Number(byte) < 256)) return null;
  return bytes.reduce((value, byte) => value << 8n | BigInt(byte), 0n);
}

function valueOf6(said: string): bigint | null {
  const text = said.replace(LAST_DOTTED, (dotted) => groupsOf4(valueOf4(dotted)));
  const [front = '', back, ...more] = text.split('::');
  if (more.length > 0) return null;
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(front), groups(back ?? '')];
  const left = 8 - first.length - last.length;
  if (back === undefined ? left !== 0 : left < 1) return null;
  const all = [...first, ...Array.from({ length: left }, () => '0'), ...last];
  return all.every((group) => GROUP.test(group)) ? all.reduce((value, group) => value << 16n | BigInt(`0x${group}`), 0n) : null;
}

/** Its two groups in IPv6. */
const groupsOf4 = (value: bigint | null): string => (value === null ? 'none' : `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`);
