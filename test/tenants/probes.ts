import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { canonicalJson } from '../../src/kernel/index.js';
import { type Persona, personasOf } from '../access-matrix.personas.js';
import { type Answer, type Client, machine, rows } from '../support/as.js';
import { type Company, type NamedWorld } from '../world.js';
import { graphqlHandlers } from './graphql-surface.js';
import { filled, type Filled, type Handler, slotsOf, swapped, type Way } from './handler.js';
import { restHandlers } from './rest-surface.js';
import { bookOf, nothingLike, type Slot } from './slots.js';

type Place = { way: Way; slot: Slot };

/** Somebody of the group tries one door with something of the twin in some of its slots. */
export interface Probe {
  persona: Persona;
  handler: Handler;
  /** None: the door as it is, which must show nothing of the twin. */
  places: readonly Place[];
}

/** A leak, or an answer that broke. */
export interface Finding {
  what: 'leak' | 'fault';
  told: string;
}

/** What the twin would put into each slot; a page's end is taken from the twin's own list. */
type Foreign = (handler: Handler, slot: Slot) => string;

/** Doors that act on the sender's own session: opening and closing it is not a way to anybody else. */
const OWN_SESSION = /session(s)?$|session\/passkey|passkeys$|DELETE .*passkeys|email-change|mobile-number|registration-options|second-factor|recovery-codes|password-resets|invitations|POST \/compromise(\/by-link)?$/;

/** Every door, every persona of the group; each slot alone, each pair of slots, all of them. */
export class Surface {
  private constructor(private readonly world: NamedWorld, readonly handlers: readonly Handler[], private readonly foreign: Foreign) {}

  static async of(world: NamedWorld, server: string): Promise<Surface> {
    const all = [...await restHandlers(server), ...await graphqlHandlers(world.group.people.owner)];
    const handlers = all.filter(({ name }) => !OWN_SESSION.test(name));
    return new Surface(world, handlers, await foreignBook(handlers, world.twin));
  }

  probes(): Probe[] {
    const personas = personasOf(this.world).filter(({ name }) => !['anonymous', 'stranger', 'BackOffice without reason'].includes(name));
    return this.handlers.flatMap((handler) => personas.flatMap((persona) => choicesOf(handler, persona).map((places) => ({ persona, handler, places }))));
  }

  /** Null: answered as if nothing of the kind existed anywhere, and with nothing of the twin in it. */
  async try({ persona, handler, places }: Probe): Promise<Finding | null> {
    const own = filled(handler.template, { ...bookOf(this.world.group, { version: '1', cursor: '' }), session: nothingLike('session') });
    const sent = places.map(({ slot }) => this.foreign(handler, slot));
    const invented = places.map(({ slot }) => nothingLike(slot.named));
    const ask = (values: readonly string[]): Promise<Answer<unknown>> =>
      unhindered(() => handler.send(persona.client, places.reduce((request, { way, slot }, index) => swapped(request, way, slot.say(values[index] ?? '')), own), persona.headers));
    const answer = await ask(sent);
    const name = `${persona.name}: ${handler.name} ${places.map(({ way }) => way.join('.')).join(' + ')}`;
    if (answer.status >= 500) return { what: 'fault', told: `${name}: ${answer.bytes}` };
    const mark = this.marksAt(handler).find((each) => !sent.includes(each) && answer.bytes.includes(each));
    if (mark !== undefined) return { what: 'leak', told: `${name}: shows ${mark}: ${answer.status} ${answer.bytes.slice(0, 300)}` };
    if (places.length === 0) return null;
    const nothing = await ask(invented);
    const same = answer.status === nothing.status && without([...sent, ...madeBy(answer)], answer.bytes) === without([...invented, ...madeBy(nothing)], nothing.bytes);
    return same ? null : { what: 'leak', told: `${name}: ${answer.status} ${answer.bytes.slice(0, 300)}\n   a non-existent one: ${nothing.status} ${nothing.bytes.slice(0, 300)}` };
  }

  /** The group's own ledger, and the part of it that a report shows, tells what its people asked for, such as the filter of an export, also the ids that are not theirs. */
  private marksAt({ name }: Handler): readonly string[] {
    const { marks, things } = this.world.twin;
    const asked = Object.values(things);
    return /ledger|compromises?\b.*actions|compromiseActions/.test(name) ? marks.filter((mark) => !asked.includes(mark)) : marks;
  }

  /** What somebody is answered at a door of his own Customer. */
  async asItIs(handler: Handler, { client, headers }: Persona): Promise<string> {
    return (await unhindered(() => handler.send(client, filled(handler.template, bookOf(this.world.group, { version: '1', cursor: '' })), headers))).bytes;
  }

  async run(probes: readonly Probe[]): Promise<Finding[]> {
    const findings: Finding[] = [];
    const queue = [...probes];
    const worker = async (): Promise<void> => {
      for (let probe = queue.pop(); probe; probe = queue.pop()) {
        const finding = await this.try(probe);
        if (finding) findings.push(finding);
      }
    };
    await Promise.all(Array.from({ length: 6 }, worker));
    return findings;
  }
}

/** Two exports of a Customer at a time, and no more at once than a node can do: which of the probes side by side is refused says nothing of the other Customer. */
async function unhindered(send: () => Promise<Answer<unknown>>): Promise<Answer<unknown>> {
  const answer = await send();
  const isBusy = (answer.status === 429 && answer.bytes.includes('export.running')) || (answer.status === 503 && answer.bytes.includes('overloaded'));
  if (!isBusy) return answer;
  await pause(50);
  return unhindered(send);
}

/** What was asked may be repeated in the answer; and a GraphQL document's first run names data and errors in another order than its later ones. */
const without = (values: readonly string[], text: string): string =>
  values.reduce((rest, value) => rest.replaceAll(value, '§'), /^[{[]/.test(text) ? canonicalJson(JSON.parse(text)) : text);

/** A plan that the request itself made says when, and has an id of its own. */
function madeBy({ bytes }: Answer<unknown>): string[] {
  if (!bytes.includes('"state":"planned"')) return [];
  const { data, ...rest } = JSON.parse(bytes) as { data?: Record<string, object> };
  const { id, createdAt } = (Object.values(data ?? {})[0] ?? rest) as { id?: string; createdAt?: string };
  return [id, createdAt].flatMap((each) => each ?? []);
}

const TOLD = 20;

/** The first of them, and how many more. */
export const told = (findings: readonly Finding[]): string[] =>
  [...findings.slice(0, TOLD).map((finding) => finding.told), ...(findings.length > TOLD ? [`and ${findings.length - TOLD} more`] : [])];

export const some = <T>(items: readonly T[], { n, seed }: { n: number; seed: number }): T[] =>
  fc.sample(fc.shuffledSubarray([...items], { minLength: Math.min(n, items.length), maxLength: Math.min(n, items.length) }), { seed, numRuns: 1 })[0] ?? [];

/** An agent may look at any Customer, and the registers of measures, of blocked third parties and of legal entities are the operator's own: what must not cross is everything below. */
const OF_THE_OPERATOR: readonly string[] = ['customer', 'measure', 'thirdPartyBlock', 'legalEntity', 'ownershipFact'];

/** Changes are tried with something foreign only: with nothing but one's own they would happen. */
function choicesOf(handler: Handler, persona: Persona): Place[][] {
  const isAgent = /BackOffice|RecoveryDesk/.test(persona.name);
  const isHisOwn = ({ slot }: Place): boolean => isAgent && OF_THE_OPERATOR.includes(slot.named);
  const required = slotsOf({ ...handler, optional: [] }).filter((place) => !isHisOwn(place));
  const places = slotsOf(handler).filter((place) => !isHisOwn(place));
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other]));
  const whole = required.length > 2 ? [required] : [];
  // the operator's own lists name every Customer
  const asItIs = handler.changes || (isAgent && !slotsOf(handler).some(({ slot }) => slot.named === 'customer')) ? [] : [[]];
  return [...asItIs, ...places.map((place) => [place]), ...pairs, ...whole];
}

async function foreignBook(handlers: readonly Handler[], twin: Company): Promise<Foreign> {
  const book = bookOf(twin, { version: '424242424', cursor: '' });
  const cursors = new Map<Handler, string>();
  for (const handler of handlers) {
    const [end] = slotsOf(handler).filter(({ slot }) => slot.named === 'cursor');
    if (end) cursors.set(handler, await cursorOf(handler, filled(handler.template, book), twin.people.owner));
  }
  return (handler, slot) => (slot.named === 'cursor' ? cursors.get(handler) ?? '' : book[slot.named]);
}

async function cursorOf(handler: Handler, request: Filled, client: Client): Promise<string> {
  const place = handler.name.startsWith('query') ? ['variables', 'first'] : ['query', 'limit'];
  const { bytes } = await handler.send(client, swapped(request, place, 1));
  return /"(?:next|endCursor)":"([\w-]+)"/.exec(bytes)?.[1] ?? nothingLike('cursor');
}

/** The same people at another server; a token is worth something only at the server that gave it. */
export async function worldAt(world: NamedWorld, server: string): Promise<NamedWorld> {
  const at = <Who extends string>(people: Readonly<Record<Who, Client>>): Record<Who, Client> =>
    Object.fromEntries((Object.entries(people) as [Who, Client][]).map(([who, client]) => [who, client.at(server)])) as Record<Who, Client>;
  const company = async (each: Company): Promise<Company> => ({ ...each, people: { ...at(each.people), 'service client': await machine({ id: each.sponsored.clientId, secret: each.sponsored.secret }, server) } });
  return { group: await company(world.group), twin: await company(world.twin), agents: at(world.agents) };
}

type Ask = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;

/** One hash over every row that belongs to a Customer, wherever a table names it. */
export async function rowHash(company: Company, ask: Ask = rows): Promise<string> {
  const tables = await ask<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'customer_id' order by 1`);
  const parts = tables.map(({ name }) => `select '${name}' as part, md5(string_agg(t::text, '|' order by t::text)) as hash from public.${name} t where customer_id = $1`);
  const global = `union all select 'directory', md5(string_agg(d::text, '|')) from customer_directory d where id = $1
    union all select 'identity', md5(string_agg(i::text, '|' order by i.id)) from identity i where id in (select identity_id from member where customer_id = $1)`;
  const found = await ask<{ part: string; hash: string | null }>(`${parts.join(' union all ')} ${global}`, [company.id]);
  return found.map(({ part, hash }) => `${part} ${hash ?? 'none'}`).sort().join('\n');
}
