import { Inject, Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import {
  type Acting, type Call, catalogue, decide, type Decision, type Effect, effectsOf, explain, type Explanation, Gate, holderId, type Known, lentIn, type ListedPermission, type Moment, momentAt, type MomentAsked, momentOf, NotFound,
  type Permission, PERMISSIONS, permissionsOf, policiesOf, type Policy, type Row, sidesOf, type Standing, type Then, toldStanding, toldStandings,
} from '../authority/index.js';
import { attributesOf, type Candidate, candidatesFor, type ResourceName } from './decisions.queries.js';

/** More holders of one right than anybody reads at once. */
const MOST_HOLDERS = 200;

export interface Question {
  /** A member's or service client's id; absent: whoever asks, in his capacity. */
  actor?: string;
  permission: Permission;
  resource?: ResourceName;
}

/** Somebody who can, and why. */
export interface Holder extends Candidate {
  displayName: string;
  decision: Explanation;
}

/** Somebody's rights at two instants. */
export interface Comparison {
  from: string;
  to: string;
  effects: Effect[];
}

export interface ComparisonAsked {
  from: string;
  to: string;
  knownAt?: string;
}

/** Why yes and why no: the evaluation of the gate itself, put into words (blueprint 3.3). */
@Injectable()
export class DecisionsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** Section D: allowed or not, the grants, their chain and end; for a no what is missing and who could grant it. */
  why(call: Call, { at, knownAt, ...question }: Question & MomentAsked): Promise<Explanation> {
    return this.gate.read(call, async (acting) => {
      const [answer] = await answers(acting, [question], momentOf({ at, knownAt }, acting.tx.now));
      if (!answer) throw new NotFound();
      return answer;
    });
  }

  /** The same for many at once, in the order of the questions. */
  async whyEach(call: Call, { questions, ...moment }: { questions: readonly Question[] } & MomentAsked): Promise<{ decision: Explanation | null }[]> {
    const found = await this.gate.read(call, (acting) => answers(acting, questions, momentOf(moment, acting.tx.now)));
    return found.map((decision) => ({ decision }));
  }

  /** What can be held at all, so that no page has words of its own. */
  permissions(call: Call): Promise<ListedPermission[]> {
    return this.gate.read(call, ({ language, policy }) => Promise.resolve(catalogue(language, policy)));
  }

  /** Every permission somebody has, in each capacity he may choose. */
  rightsOf(call: Call, memberId: string, asked: MomentAsked): Promise<Explanation[]> {
    return this.gate.read(call, async (acting) => {
      const moment = momentOf(asked, acting.tx.now);
      const standing = await toldStanding(acting, memberId, moment);
      const contacts = (await acting.grantors([standing]))(standing);
      const at = moment?.at ?? acting.tx.now;
      return policiesOf(standing, at, acting.pack).flatMap((policy) => permissionsIn(policy, standing)
        .map((permission) => decide(policy, permission)).filter(({ allowed }) => allowed)
        .map((decision) => explain(decision, { standing, capacity: policy.capacity, contacts, at, language: acting.language })));
    });
  }

  rightsBetween(call: Call, memberId: string, asked: ComparisonAsked): Promise<Comparison> {
    return this.gate.read(call, (acting) => comparisonOf(acting, memberId, asked));
  }

  /** Who can do this with this row, or with anything of the Customer; asked about rows that the reader himself sees now. */
  whoCan(call: Call, { permission, ...asked }: { permission: Permission } & MomentAsked, resource: ResourceName | null): Promise<Holder[]> {
    return this.gate.read(call, async (acting) => (await holdersOf(acting, { permission, resource, moment: momentOf(asked, acting.tx.now), after: null })).holders);
  }
}

export interface HoldersAsked {
  permission: Permission;
  /** Null: on anything of the Customer. */
  resource: ResourceName | null;
  moment: Moment | null;
  /** The id behind which to begin. */
  after: string | null;
}

/** Who can do this with this row, or with anything, the next so many who may; `next` goes back as `after`, null where these were the last. */
export async function holdersOf(acting: Acting, { permission, resource, moment, after }: HoldersAsked): Promise<{ holders: Holder[]; next: string | null }> {
  const row = resource === null ? null : (await visibleRows(acting, [resource], moment)).get(resource);
  if (row === undefined) throw new NotFound();
  const candidates = await candidatesFor(acting.tx, acting.customerId, { permission, row, moment, after, limit: MOST_HOLDERS });
  const others = await Others.read(acting, candidates.map(({ id }) => id), moment);
  const holders = candidates.flatMap((candidate) => {
    const decision = others.explain(candidate.id, permission, row ?? undefined);
    return decision?.allowed ? [{ ...candidate, displayName: decision.actor.displayName, decision }] : [];
  });
  return { holders, next: candidates.length < MOST_HOLDERS ? null : candidates.at(-1)?.id ?? null };
}

/** What somebody gained and lost from one instant to another, by time and by what was changed. */
export async function comparisonOf(acting: Acting, memberId: string, { from, to, knownAt }: ComparisonAsked): Promise<Comparison> {
  const [before, after] = await Promise.all([from, to].map(async (at): Promise<Then> => {
    const moment = momentAt({ at, knownAt }, acting.tx.now);
    return { standing: await toldStanding(acting, memberId, moment), at: moment.at };
  })) as [Then, Then];
  const contacts = (await acting.grantors([before.standing, after.standing]))(after.standing);
  const effects = sidesOf(before, after, acting.pack).flatMap((sides) => effectsOf(sides, Object.keys(PERMISSIONS) as Permission[], { contacts, language: acting.language }));
  return { from: before.at.toString(), to: after.at.toString(), effects };
}

/** Null: the actor or the resource is not there for the one who asks. */
async function answers(acting: Acting, questions: readonly Question[], moment: Moment | null): Promise<(Explanation | null)[]> {
  const rows = await visibleRows(acting, questions.flatMap(({ resource }) => resource ?? []), moment);
  const self = holderId(acting.standing);
  const asked = questions.map(({ actor, ...rest }) => ({ ...rest, actor: actor?.toLowerCase() ?? self }));
  if (asked.some(({ actor }) => actor !== self)) await acting.demand('grant:read');
  const isDated = moment !== null && acting.standing.holder.kind !== 'agent'; // an agent's look has no past
  const others = await Others.read(acting, asked.map(({ actor }) => actor).filter((actor) => isDated || actor !== self), moment);
  const knownToMe = await acting.grantors([acting.standing]);
  return asked.map(({ actor, permission, resource }) => {
    const row = resource ? rows.get(resource) : undefined;
    if (resource && !row) return null;
    if (isDated || actor !== self) return others.explain(actor, permission, row);
    const { standing, policy, language, tx } = acting;
    return explain(acting.decide(permission, row), { standing, capacity: policy.capacity, contacts: knownToMe(standing), at: tx.now, language, own: true });
  });
}

/** People and machines that somebody asks about, each read once however many questions name him. */
class Others {
  private readonly policies = new Map<string, Policy[]>();

  private constructor(
    private readonly acting: Acting, private readonly at: Temporal.Instant, private readonly standings: ReadonlyMap<string, Standing>, private readonly known: (standing: Standing) => Known,
  ) {}

  static async read(acting: Acting, ids: readonly string[], moment: Moment | null): Promise<Others> {
    const standings = await toldStandings(acting, [...new Set(ids)], moment);
    return new Others(acting, moment?.at ?? acting.tx.now, standings, await acting.grantors([...standings.values()]));
  }

  /** In the capacity that gives it; otherwise the no of the first one, which names what is withheld in the others. Null: not here. */
  explain(id: string, permission: Permission, row?: Row): Explanation | null {
    const standing = this.standings.get(id);
    if (!standing) return null;
    const answered = this.policiesOf(id, standing).map((policy): [Policy, Decision] => [policy, decide(policy, permission, row)]);
    const [policy, decision] = answered.find(([, { allowed }]) => allowed) ?? answered[0] ?? [];
    if (!policy || !decision) return null;
    return explain(decision, { standing, capacity: policy.capacity, contacts: this.known(standing), at: this.at, language: this.acting.language });
  }

  private policiesOf(id: string, standing: Standing): Policy[] {
    const policies = this.policies.get(id) ?? policiesOf(standing, this.at, this.acting.pack);
    this.policies.set(id, policies);
    return policies;
  }
}

/** What of one resource this transaction and whoever acts can see now; null: nothing. */
export const visibleRow = async (acting: Acting, resource: ResourceName): Promise<Row | null> => (await visibleRows(acting, [resource], null)).get(resource) ?? null;

const SHOWING = { line: ['sim:read', 'line:read-own'], document: ['document:read'] } as const satisfies Record<string, readonly Permission[]>;

/** As they were then, of those that the one who asks sees now; the others are left out, like what does not exist. */
async function visibleRows(acting: Acting, resources: readonly ResourceName[], moment: Moment | null): Promise<ReadonlyMap<ResourceName, Row>> {
  const asked = [...new Set(resources)];
  const now = await attributesOf(acting, asked);
  const seen = asked.filter((name) => {
    const row = now.get(name);
    return row && SHOWING[name.startsWith('document:') ? 'document' : 'line'].some((permission) => acting.decide(permission, row).allowed);
  });
  const rows = moment ? await attributesOf(acting, seen, moment) : now;
  return new Map(seen.flatMap((name) => {
    const row = rows.get(name);
    return row ? [[name, row]] : [];
  }));
}

function permissionsIn(policy: Policy, standing: Standing): Permission[] {
  if (policy.capacity === 'AccessOwner') return Object.keys(PERMISSIONS) as Permission[];
  const lent = standing.deputyships.some(({ capacity }) => capacity === policy.capacity) ? lentIn('AccessManager') : [];
  return [...new Set([...standing.grants.filter(({ profile }) => profile === policy.capacity).flatMap(permissionsOf), ...lent])];
}
