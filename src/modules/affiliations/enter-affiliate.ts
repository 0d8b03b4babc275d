import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import { MembersDirectory, memberTold } from '../members/index.js';
import type { EnteredAffiliateView } from './affiliation.views.js';
import { NotToBeEntered } from './affiliations.errors.js';
import { affiliateOf, basisHeld, type Entrance, entranceOf, holdAffiliate, memberHere } from './affiliations.queries.js';
import { givesSomething } from './affiliations.service.js';

/**
 * GC-9.1-b: the Access Owner of a parent begins to act at an affiliate. He becomes a member there, so that what he does has a name, a session and an end as
 * anybody's; what he may is worked out from what he is at the parent, at each request. Two transactions, each of one Customer: between them nothing is given away,
 * since the second asks the parent again.
 */
@Injectable()
export class EnterAffiliate {
  constructor(
    @Inject(Gate) private readonly gate: Gate, @Inject(Database) private readonly database: Pick<Database, 'write'>, @Inject(MembersDirectory) private readonly members: MembersDirectory,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  async execute(call: Call, affiliationId: string): Promise<EnteredAffiliateView> {
    const { entrance, identityId } = await this.gate.read(call, (acting) => entranceFor(acting, affiliationId));
    return this.database.write(entrance.customerId, async (tx) => {
      const there = { tx, customerId: entrance.customerId };
      await holdAffiliate(tx, entrance.customerId);
      const basis = await basisHeld(there, affiliationId, identityId);
      if (!basis?.isOwner || !basis.isBound) throw new NotToBeEntered();
      const here = await memberHere(there, identityId);
      if (here !== null) return { customerId: entrance.customerId, memberId: here };
      const member = await this.members.enter(tx, { ...entrance, identityId, affiliationId });
      await this.ledger.record(tx, {
        customerId: entrance.customerId, actor: { kind: 'person', id: identityId, memberId: member.id, capacity: 'AccessOwner', affiliationId },
        event: 'affiliate.entered', subjectId: member.id, rules: ['GC-9.1-b'], after: memberTold(member),
      });
      return { customerId: entrance.customerId, memberId: member.id };
    });
  }
}

async function entranceFor(acting: Acting, affiliationId: string): Promise<{ entrance: Entrance; identityId: string }> {
  const { actor: { memberId, id: identityId } } = acting;
  const row = await affiliateOf(acting, affiliationId);
  const entrance = row && memberId ? await entranceOf(acting, affiliationId, memberId) : null;
  if (!row || !entrance) throw new NotFound();
  if (!givesSomething(row, acting)) throw new NotToBeEntered();
  return { entrance, identityId };
}
