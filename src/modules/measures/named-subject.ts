import type { Config } from '../../config/config.js';
import { type Network, networkText, overlap, parseNetwork } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Application, type Call, holdEverywhere, NotFound } from '../authority/index.js';
import { lockCustomer } from '../customers/index.js';
import type { MeasureSubjectRequest } from './measure.requests.js';
import type { MeasureKind } from './measure.view.js';
import type { MeasureObstacle } from './measures.errors.js';
import { clientNamed, isSwitchedOn, memberOf, networkWritten, personNamed } from './subjects.queries.js';

/** Whom or what a measure keeps out, as it is kept. */
export interface Subject {
  kind: MeasureKind;
  /** Null: everywhere. */
  customerId: string | null;
  identityId: string | null;
  clientId: string | null;
  application: Application | null;
  network: string | null;
  subject: string;
  name: string | null;
  memberId: string | null;
  isOwner: boolean | null;
  obstacle: MeasureObstacle | null;
}

interface Asked {
  tx: Transaction;
  /** What no measure may touch: the agent's own address, the proxies in front. */
  door: readonly Network[];
  /** All that its callers are doing commits before, or sees it (P03). */
  hold: boolean;
}

/** A wider one would keep out half a country. */
const WIDEST = { ipv4: 16, ipv6: 32 } as const;

/** @throws NotFound for what is not there, or not at this Customer */
export async function namedSubject(asked: Asked, request: MeasureSubjectRequest): Promise<Subject> {
  const { tx, hold } = asked;
  const { kind, customerId = null } = request;
  if (customerId !== null && hold && (await lockCustomer(tx, customerId)) === null) throw new NotFound();
  if (hold) tx.readClockAgain();
  return { ...NOBODY, kind, customerId, ...await BY_KIND[kind](asked, customerId, request) };
}

const NOBODY = { identityId: null, clientId: null, application: null, network: null, subject: '', name: null, memberId: null, isOwner: null, obstacle: null };

const BY_KIND: Record<MeasureKind, (asked: Asked, customerId: string | null, request: MeasureSubjectRequest) => Promise<Partial<Subject>>> = {
  person: (asked, customerId, { email }) => person(asked, customerId, email ?? ''),
  client: ({ tx }, customerId, { clientId }) => client(tx, customerId ?? '', clientId ?? ''),
  account: () => Promise.resolve({}),
  application: ({ tx }, customerId, { application: named }) => application(tx, customerId ?? '', named),
  network: (asked, customerId, { network: said }) => network(asked, customerId, said ?? ''),
};

async function person({ tx, hold }: Asked, customerId: string | null, email: string): Promise<Partial<Subject>> {
  const found = await personNamed(tx, email, { hold: hold && customerId === null });
  if (!found) throw new NotFound();
  if (hold) tx.readClockAgain();
  const { identityId, email: subject, name } = found;
  if (customerId === null) return { identityId, subject, name };
  const member = await memberOf(tx, customerId, identityId);
  if (!member) throw new NotFound();
  return { identityId, subject, ...member };
}

async function client(tx: Transaction, customerId: string, clientId: string): Promise<Partial<Subject>> {
  const found = await clientNamed(tx, customerId, clientId);
  if (!found) throw new NotFound();
  return { clientId, subject: found.name, name: found.name };
}

async function application(tx: Transaction, customerId: string, named: Application | null | undefined): Promise<Partial<Subject>> {
  if (!named) throw new NotFound();
  return { application: named, subject: named, obstacle: (await isSwitchedOn(tx, customerId, named)) ? null : 'measure.application-off' };
}

async function network({ tx, hold, door }: Asked, customerId: string | null, text: string): Promise<Partial<Subject>> {
  const said = parseNetwork(text);
  if (!said) throw new NotFound();
  if (hold && customerId === null) await holdEverywhere(tx);
  const written = await networkWritten(tx, networkText(said));
  return { network: written, subject: written, obstacle: tooWide(said) ?? (door.some((each) => overlap(said, each)) ? 'measure.own-door' : null) };
}

const tooWide = ({ family, prefix }: Network): MeasureObstacle | null => (prefix < WIDEST[family] ? 'measure.too-wide' : null);

/** A proxy may stand anywhere in its range. */
export const doorOf = ({ address }: Pick<Call, 'address'>, { trustedProxies }: Pick<Config, 'trustedProxies'>): Network[] =>
  [...(address === null ? [] : [address]), ...trustedProxies].flatMap((each) => parseNetwork(each) ?? []);

export const obstacleOf = ({ obstacle }: Subject, inForce: string | null): MeasureObstacle | null => obstacle ?? (inForce === null ? null : 'measure.in-force');

/** Of an account the name of its Customer. */
export const saidOf = ({ subject }: Subject, customers: readonly { name: string }[]): string => subject || (customers[0]?.name ?? '');
