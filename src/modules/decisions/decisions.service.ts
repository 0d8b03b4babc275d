import { Inject, Injectable } from '@nestjs/common';
import {
  type Acting, buildPolicy, type Call, catalogue, decide, type Decision, explain, type Explanation, Gate, type Known, type ListedPermission, NotFound, openCapacities, type Permission, PERMISSIONS, permissionsOf, type Policy, type Row,
  type Standing, toldStanding,
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
      const row = question.resource ? await visibleRow(acting, question.resource) : undefined;
      const self = acting.actor.kind === 'client' ? acting.actor.id : acting.actor.memberId;
      if (question.actor === undefined || question.actor === self) return acting.explain(acting.decide(question.permission, row));
      await acting.demand('grant:read');
      const standing = await toldStanding(acting, question.actor);
      if (!standing) throw new NotFound();
      return explainFor(acting, standing, { permission: question.permission, row, contacts: await acting.grantors(standing) });
    });
  }

  /** What can be held at all, so that no page has words of its own. */
  permissions(call: Call): Promise<ListedPermission[]> {
    return this.gate.read(call, ({ language, policy }) => Promise.resolve(catalogue(language, policy)));
  }

  /** Every permission somebody has now, in each capacity he may choose. */
  rightsOf(call: Call, memberId: string): Promise<Explanation[]> {
    return this.gate.read(call, async (acting) => {
      const standing = await toldStanding(acting, memberId);
      if (!standing) throw new NotFound();
      const contacts = await acting.grantors(standing);
      return policiesOf(acting, standing).flatMap((policy) => permissionsIn(policy, standing)
        .map((permission) => decide(policy, permission)).filter(({ allowed }) => allowed)
        .map((decision) => explain(decision, { standing, capacity: policy.capacity, contacts, at: acting.tx.now, language: acting.language })));
    });
  }

  /** Who can do this with this row now; asked about rows that the reader himself sees. */
  whoCan(call: Call, permission: Permission, resource: ResourceName): Promise<Holder[]> {
    return this.gate.read(call, async (acting) => {
      const row = await visibleRow(acting, resource);
      const candidates = await candidatesFor(acting.tx, acting.customerId, { permission, lineId: row.lineId ?? null, limit: MOST_HOLDERS });
      const found = (await Promise.all(candidates.map(async (candidate) => {
        const standing = await toldStanding(acting, candidate.id);
        return standing ? [{ candidate, standing }] : [];
      }))).flat();
      const contacts = await acting.grantors({ grants: found.flatMap(({ standing }) => standing.grants), ownLines: found.flatMap(({ standing }) => standing.ownLines) });
      return found.flatMap(({ candidate, standing }) => {
        const decision = explainFor(acting, standing, { permission, row, contacts });
        return decision.allowed ? [{ ...candidate, displayName: decision.actor.displayName, decision }] : [];
      });
    });
  }
}

/** Not visible to the one who asks: answered like one that does not exist. */
async function visibleRow(acting: Acting, resource: ResourceName): Promise<Row> {
  const row = await attributesOf(acting.tx, acting.customerId, resource);
  if (!row || !(acting.decide('sim:read', row).allowed || acting.decide('line:read-own', row).allowed)) throw new NotFound();
  return row;
}

function policiesOf({ tx, pack }: Acting, standing: Standing): Policy[] {
  const open = standing.holder.kind === 'client' ? ['SupportPortalUser' as const] : openCapacities(standing, tx.now);
  return (open.length > 0 ? open : ['ServiceUser' as const]).map((capacity) => buildPolicy(standing, { capacity, at: tx.now }, pack));
}

/** In the capacity that gives it; otherwise the no of the first one, which names what is withheld in the others. */
function explainFor(acting: Acting, standing: Standing, asked: { permission: Permission; row?: Row; contacts: Known }): Explanation {
  const answers = policiesOf(acting, standing).map((policy): [Policy, Decision] => [policy, decide(policy, asked.permission, asked.row)]);
  const [policy, decision] = answers.find(([, { allowed }]) => allowed) ?? answers[0] ?? [];
  if (!policy || !decision) throw new NotFound();
  return explain(decision, { standing, capacity: policy.capacity, contacts: asked.contacts, at: acting.tx.now, language: acting.language });
}

function permissionsIn(policy: Policy, standing: Standing): Permission[] {
  if (policy.capacity === 'AccessOwner') return Object.keys(PERMISSIONS) as Permission[];
  return [...new Set(standing.grants.filter(({ profile }) => profile === policy.capacity).flatMap(permissionsOf))];
}
