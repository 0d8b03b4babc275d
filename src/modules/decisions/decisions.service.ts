import { Inject, Injectable } from '@nestjs/common';
import {
  type Acting, buildPolicy, type Call, catalogue, decide, type Decision, explain, type Explanation, Gate, holderId, type Known, type ListedPermission, NotFound, openCapacities, type Permission, PERMISSIONS, permissionsOf, type Policy, type Row,
  type Standing, toldStanding, toldStandings,
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

/** Why yes and why no: the evaluation of the gate itself, put into words (blueprint 3.3). */
@Injectable()
export class DecisionsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** Section D: allowed or not, the grants, their chain and end; for a no what is missing and who could grant it. */
  why(call: Call, question: Question): Promise<Explanation> {
    return this.gate.read(call, async (acting) => {
      const [answer] = await answers(acting, [question]);
      if (!answer) throw new NotFound();
      return answer;
    });
  }

  /** The same for many at once, in the order of the questions. */
  async whyEach(call: Call, questions: readonly Question[]): Promise<{ decision: Explanation | null }[]> {
    const found = await this.gate.read(call, (acting) => answers(acting, questions));
    return found.map((decision) => ({ decision }));
  }

  /** What can be held at all, so that no page has words of its own. */
  permissions(call: Call): Promise<ListedPermission[]> {
    return this.gate.read(call, ({ language, policy }) => Promise.resolve(catalogue(language, policy)));
  }

  /** Every permission somebody has now, in each capacity he may choose. */
  rightsOf(call: Call, memberId: string): Promise<Explanation[]> {
    return this.gate.read(call, async (acting) => {
      const standing = await toldStanding(acting, memberId);
      const contacts = (await acting.grantors([standing]))(standing);
      return policiesOf(acting, standing).flatMap((policy) => permissionsIn(policy, standing)
        .map((permission) => decide(policy, permission)).filter(({ allowed }) => allowed)
        .map((decision) => explain(decision, { standing, capacity: policy.capacity, contacts, at: acting.tx.now, language: acting.language })));
    });
  }

  /** Who can do this with this row now; asked about rows that the reader himself sees. */
  whoCan(call: Call, permission: Permission, resource: ResourceName): Promise<Holder[]> {
    return this.gate.read(call, async (acting) => {
      const row = (await visibleRows(acting, [resource])).get(resource);
      if (!row) throw new NotFound();
      const candidates = await candidatesFor(acting.tx, acting.customerId, { permission, lineId: row.lineId ?? null, limit: MOST_HOLDERS });
      const others = await Others.read(acting, candidates.map(({ id }) => id));
      return candidates.flatMap((candidate) => {
        const decision = others.explain(candidate.id, permission, row);
        return decision?.allowed ? [{ ...candidate, displayName: decision.actor.displayName, decision }] : [];
      });
    });
  }
}

/** Null: the actor or the resource is not there for the one who asks. */
async function answers(acting: Acting, questions: readonly Question[]): Promise<(Explanation | null)[]> {
  const rows = await visibleRows(acting, questions.flatMap(({ resource }) => resource ?? []));
  const self = holderId(acting.standing);
  const asked = questions.map(({ actor, ...rest }) => ({ ...rest, actor: actor?.toLowerCase() ?? self }));
  const others = await Others.read(acting, asked.map(({ actor }) => actor).filter((actor) => actor !== self));
  const knownToMe = await acting.grantors([acting.standing]);
  return asked.map(({ actor, permission, resource }) => {
    const row = resource && rows.get(resource);
    if (resource && !row) return null;
    if (actor !== self) return others.explain(actor, permission, row);
    const { standing, policy, language, tx } = acting;
    return explain(acting.decide(permission, row), { standing, capacity: policy.capacity, contacts: knownToMe(standing), at: tx.now, language });
  });
}

/** People and machines that somebody asks about, each read once however many questions name him. */
class Others {
  private readonly policies = new Map<string, Policy[]>();

  private constructor(private readonly acting: Acting, private readonly standings: ReadonlyMap<string, Standing>, private readonly known: (standing: Standing) => Known) {}

  static async read(acting: Acting, ids: readonly string[]): Promise<Others> {
    if (ids.length > 0) await acting.demand('grant:read');
    const standings = await toldStandings(acting, [...new Set(ids)]);
    return new Others(acting, standings, await acting.grantors([...standings.values()]));
  }

  /** In the capacity that gives it; otherwise the no of the first one, which names what is withheld in the others. Null: not here. */
  explain(id: string, permission: Permission, row?: Row): Explanation | null {
    const standing = this.standings.get(id);
    if (!standing) return null;
    const answered = this.policiesOf(id, standing).map((policy): [Policy, Decision] => [policy, decide(policy, permission, row)]);
    const [policy, decision] = answered.find(([, { allowed }]) => allowed) ?? answered[0] ?? [];
    if (!policy || !decision) return null;
    const { tx, language } = this.acting;
    return explain(decision, { standing, capacity: policy.capacity, contacts: this.known(standing), at: tx.now, language });
  }

  private policiesOf(id: string, standing: Standing): Policy[] {
    const policies = this.policies.get(id) ?? policiesOf(this.acting, standing);
    this.policies.set(id, policies);
    return policies;
  }
}

/** What is not visible to the one who asks is left out, like what does not exist. */
async function visibleRows(acting: Acting, resources: readonly ResourceName[]): Promise<ReadonlyMap<ResourceName, Row>> {
  const rows = await attributesOf(acting.tx, acting.customerId, [...new Set(resources)]);
  return new Map([...rows].filter(([, row]) => acting.decide('sim:read', row).allowed || acting.decide('line:read-own', row).allowed));
}

function policiesOf({ tx, pack }: Acting, standing: Standing): Policy[] {
  const open = standing.holder.kind === 'client' ? ['SupportPortalUser' as const] : openCapacities(standing, tx.now);
  return (open.length > 0 ? open : ['ServiceUser' as const]).map((capacity) => buildPolicy(standing, { capacity, at: tx.now }, pack));
}

function permissionsIn(policy: Policy, standing: Standing): Permission[] {
  if (policy.capacity === 'AccessOwner') return Object.keys(PERMISSIONS) as Permission[];
  return [...new Set(standing.grants.filter(({ profile }) => profile === policy.capacity).flatMap(permissionsOf))];
}
