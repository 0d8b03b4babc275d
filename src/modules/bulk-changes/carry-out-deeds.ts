import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.js';
import { type AccessGrant, endGrants, narrowGrants, type Successor, writeGrants } from '../access/index.js';
import type { Acting } from '../authority/index.js';
import { EndMember, MembersService, memberTold } from '../members/index.js';
import { grantTold, type Outcome, type PersonAsked } from './deeds.js';
import type { Ready } from './judge-deeds.js';

/** What is done when the locks are there; an admission is written before. */
export type Locked = Exclude<Ready, { kind: 'admit' }>;

type Of<Kind extends Locked['kind']> = Extract<Locked, { kind: Kind }>;

/** One of many cannot be done after all: so none is. */
export class DeedRefused extends Error {
  constructor(readonly at: number, readonly problem: Problem) {
    super('a deed was refused');
  }
}

/** Does what was judged and found sound, set by set. */
@Injectable()
export class CarryOutDeeds {
  constructor(@Inject(EndMember) private readonly ending: EndMember, @Inject(MembersService) private readonly members: MembersService) {}

  /** Of rows that were judged under locks. In the order of the deeds. */
  async execute(acting: Acting, deeds: readonly Locked[], reason: string): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const [kind, places] of Map.groupBy(deeds.keys(), (at) => deeds[at]?.kind)) {
      const answers = await this.ofKind(acting, { kind, deeds: places.flatMap((at) => deeds[at] ?? []), reason });
      for (const [n, at] of places.entries()) outcomes[at] = answers[n] as Outcome;
    }
    return outcomes;
  }

  /** Writes links and invitations; takes a while, and nothing that others wait for. @throws {DeedRefused} */
  async admit(acting: Acting, people: readonly PersonAsked[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const [at, person] of people.entries()) {
      const member = await this.members.admitted(acting, person).catch((fault: unknown) => {
        throw fault instanceof Problem ? new DeedRefused(at, fault) : fault;
      });
      outcomes.push({ done: { memberId: member.id }, changes: [{ table: 'member', id: member.id, before: null, after: memberTold(member) }] });
    }
    return outcomes;
  }

  private ofKind(acting: Acting, { kind, deeds, reason }: { kind: Locked['kind'] | undefined; deeds: Locked[]; reason: string }): Promise<Outcome[]> {
    switch (kind) {
      case 'give': return give(acting, deeds as Of<'give'>[], reason);
      case 'narrow': return narrow(acting, deeds as Of<'narrow'>[], reason);
      case 'revoke': return revoke(acting, deeds as Of<'revoke'>[], reason);
      case 'restore': return restore(acting, deeds as Of<'restore'>[], reason);
      case 'end': return this.end(acting, deeds as Of<'end'>[], reason);
      case undefined: return Promise.resolve([]);
    }
  }

  private async end(acting: Acting, deeds: readonly Of<'end'>[], reason: string): Promise<Outcome[]> {
    const before = deeds.map(({ member }) => memberTold(member));
    await this.ending.end(acting, deeds, reason);
    return deeds.map(({ member }, at) => ({ done: { memberId: member.id }, changes: [{ table: 'member', id: member.id, before: before[at] ?? null, after: memberTold(member) }] }));
  }
}

async function give(acting: Acting, deeds: readonly Of<'give'>[], reason: string): Promise<Outcome[]> {
  const grants = await writeGrants(acting, deeds.map(({ plan }) => ({ ...plan, reason })));
  return grants.map((grant, at) => ({ done: { grantId: grant.id }, changes: [{ table: 'access_grant', id: grant.id, before: null, after: grantTold(grant, deeds[at]?.plan.scope ?? []) }] }));
}

async function narrow(acting: Acting, deeds: readonly Of<'narrow'>[], reason: string): Promise<Outcome[]> {
  const before = deeds.map(({ held: { grant, scope } }) => grantTold(grant, scope));
  const { parts, ended } = await narrowGrants(acting, deeds.map(({ held: { grant }, scope }) => ({ grant, scope })), reason);
  const besides = endedBesides(ended);
  return deeds.map(({ held: { grant }, scope }, at) => {
    const part = parts[at] as AccessGrant;
    return { done: { grantId: part.id, takenIds: [grant.id, ...besides(grant).map(({ id }) => id)] }, changes: [{ table: 'access_grant', id: part.id, before: before[at] ?? null, after: grantTold(part, scope) }, ...takenTold(besides(grant))] };
  });
}

async function revoke(acting: Acting, deeds: readonly Of<'revoke'>[], reason: string): Promise<Outcome[]> {
  const before = deeds.map(({ held: { grant, scope } }) => grantTold(grant, scope));
  const { successors, deputyships } = await endGrants(acting, deeds.map(({ held: { grant } }) => grant), reason);
  const besides = endedBesides(successors);
  return deeds.map(({ held: { grant, scope } }, at) => ({
    done: { takenIds: [grant.id, ...besides(grant).map(({ id }) => id)] },
    changes: [{ table: 'access_grant', id: grant.id, before: before[at] ?? null, after: grantTold(grant, scope) }, ...takenTold(besides(grant)), ...(at === 0 ? deputiesTold(acting, deputyships) : [])],
  }));
}

async function restore(acting: Acting, deeds: readonly Of<'restore'>[], reason: string): Promise<Outcome[]> {
  const given = await give(acting, deeds.map(({ plan }) => ({ kind: 'give', plan })), reason);
  const instead = deeds.flatMap(({ instead: held }) => (held ? [held.grant] : []));
  const { successors, deputyships } = await endGrants(acting, instead, reason);
  const besides = endedBesides(successors);
  return deeds.map(({ instead: held }, at) => {
    const { done, changes } = given[at] as Outcome;
    return { done, changes: [...changes, ...takenTold(held ? [held.grant, ...besides(held.grant)] : []), ...(at === 0 ? deputiesTold(acting, deputyships) : [])] };
  });
}

const takenTold = (grants: readonly AccessGrant[]): Outcome['changes'] => grants.map(({ id, revokedAt }) => ({ table: 'access_grant', id, before: null, after: { id, revokedAt } }));

/** Decision 0014: of Managers who are none any more. */
const deputiesTold = ({ tx }: Acting, ids: readonly string[]): Outcome['changes'] => ids.map((id) => ({ table: 'deputy', id, before: null, after: { id, endedAt: tx.now.toString() } }));

/** What continued a grant, at whichever remove, ended with it. */
function endedBesides(ended: readonly Successor[]): (grant: AccessGrant) => AccessGrant[] {
  const behind = Map.groupBy(ended, ({ root }) => root);
  return ({ id }) => (behind.get(id) ?? []).map(({ grant }) => grant);
}
