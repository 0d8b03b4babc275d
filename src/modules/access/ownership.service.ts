import { Inject, Injectable } from '@nestjs/common';
import { isGroupMailbox } from '../../kernel/index.js';
import { demandVersion } from '../../platform/http/etag.js';
import type { Transaction } from '../../platform/database/database.js';
import { ACCEPTED_HERE, type Acting, type ByControl, type Call, Gate } from '../authority/index.js';
import { endWithOwnership } from './deputies.queries.js';
import { type PendingWork, pendingWorkOf } from './pending-work.queries.js';
import { SuccessorNotPossible } from './grant.errors.js';

export interface Ownership {
  ownerMemberId: string | null;
  ownerOptOut: boolean;
  version: number;
}

/** As it is read. */
export interface ShownOwnership extends Pick<Ownership, 'ownerOptOut' | 'version'> {
  owner: { id: string; name: string | null } | null;
  byControl: { id: string; name: string | null; byControl: ByControl }[];
}

/** With what waited for the one before (GC-8.1.2-b). */
export interface HandedOver extends ShownOwnership {
  pendingWork: PendingWork;
}

/** GC-8.1.2: one natural person is Access Owner; the column on the customer row makes two impossible. */
@Injectable()
export class OwnershipService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  read(call: Call): Promise<ShownOwnership> {
    return this.gate.read(call, shown);
  }

  /** GC-8.1.2-b: what a hand-over leaves to the successor, or with the one before; nothing is changed. */
  preview(call: Call): Promise<PendingWork> {
    return this.gate.read(call, async ({ tx, customerId, actor }) => pendingWorkOf(tx, customerId, actor.memberId));
  }

  /** GC-8.2-b(8), Q2: the Owner names his successor; effective at once, the entry is the written record. */
  handOver(call: Call, to: { memberId: string; reason: string; version: number }): Promise<HandedOver> {
    return this.gate.giveAway(call, async (acting) => {
      const { tx, customerId } = acting;
      const before = await lockOwnership(tx, customerId);
      demandVersion(to.version, before.version);
      const pendingWork = await pendingWorkOf(tx, customerId, before.ownerMemberId);
      const after = await moveOwnership(acting, before, { memberId: to.memberId, by: acting.actor.memberId, reason: to.reason });
      const answer = await shown(acting);
      await acting.record({ event: 'owner.handed-over', subjectId: to.memberId, rules: ['GC-8.1.2-b', 'GC-8.2-b(8)'], reason: to.reason, before, after: { ...after, pendingWork: idsOf(pendingWork) } });
      return { ...answer, pendingWork };
    });
  }
}

const idsOf = ({ grants, deputies, clients }: PendingWork): object => ({ grants: grants.map(({ id }) => id), deputies: deputies.map(({ id }) => id), clients: clients.map(({ id }) => id) });

/** A service client learns the id, as of every contact (GC-8.1.2-c). */
async function shown(acting: Acting): Promise<ShownOwnership> {
  const { tx, customerId, actor } = acting;
  const [row] = await tx.query<Omit<ShownOwnership, 'byControl'> & Record<string, unknown>>({
    name: 'ownership',
    text: `select (select json_build_object('id', m.id, 'name', case when $2::boolean then m.display_name end) from member m
        where m.customer_id = c.customer_id and m.id = c.owner_member_id) owner, c.owner_opt_out "ownerOptOut", c.version
      from customer c where c.customer_id = $1`,
    values: [customerId, actor.kind !== 'client'],
  });
  if (!row) throw new Error('a Customer without its row');
  const { all } = (await acting.grantors([]))(acting.standing);
  return { ...row, byControl: all.flatMap(({ memberId, name, byControl }) => (byControl ? [{ id: memberId, name, byControl }] : [])) };
}

export async function lockOwnership(tx: Transaction, customerId: string): Promise<Ownership> {
  const [row] = await tx.query<Ownership & Record<string, unknown>>({
    name: 'ownership-lock',
    text: 'select owner_member_id "ownerMemberId", owner_opt_out "ownerOptOut", version from customer where customer_id = $1 for no key update',
    values: [customerId],
  });
  if (!row) throw new Error('a Customer without its row');
  return row;
}

/** The row of who loses it is locked FOR UPDATE: what he is doing commits before, or sees that it is no longer his; so does whoever stands in for him. */
export async function moveOwnership({ tx, customerId }: { tx: Transaction; customerId: string }, from: Ownership, { memberId, by, reason }: { memberId: string; by: string | null; reason: string }): Promise<Ownership & { endedDeputyships: string[] }> {
  if (memberId === from.ownerMemberId) throw new SuccessorNotPossible();
  await tx.query({ text: 'select from member where customer_id = $1 and id = any($2) order by id for update', values: [customerId, [from.ownerMemberId, memberId].filter(Boolean)] });
  const [fit] = await tx.query<{ email: string }>({
    text: `select i.email from member m join identity i on i.id = m.identity_id
      where m.customer_id = $1 and m.id = $2 and m.starts_at <= $3 and m.ends_at is null and m.affiliation_id is null and ${ACCEPTED_HERE}`,
    values: [customerId, memberId, tx.now.toString()],
  });
  if (!fit || isGroupMailbox(fit.email)) throw new SuccessorNotPossible();
  await tx.query({ text: 'update customer set owner_member_id = $2, owner_opt_out = false, version = version + 1 where customer_id = $1', values: [customerId, memberId] });
  const endedDeputyships = await endWithOwnership({ tx, customerId }, from.ownerMemberId, { by, reason });
  return { ownerMemberId: memberId, ownerOptOut: false, version: from.version + 1, endedDeputyships };
}
