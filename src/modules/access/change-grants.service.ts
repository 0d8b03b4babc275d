import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, Gate, NotFound, type ScopePart } from '../authority/index.js';
import { AccessGrant } from './access-grant.entity.js';
import { PeriodNotPossible, ScopeNotThere, StillPending, SubProfileNotGivable } from './grant.errors.js';
import { grantById, type HolderRow, keep, lockGrant, lockHolder, scopeOf, successorsOf } from './grants.queries.js';
import { demandEnd, demandMayGrant, GrantsService, record, shown, writeScope } from './grants.service.js';
import type { ChangedGrantView, GrantView } from './grant.view.js';
import { SubProfile } from './sub-profile.entity.js';

interface Locked {
  grant: AccessGrant;
  holder: HolderRow;
  scope: ScopePart[];
}

/** Narrowing, extending and revoking: what was given stays told, the change is a new row or an end. */
@Injectable()
export class ChangeGrantsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(GrantsService) private readonly grants: GrantsService) {}

  /** Cuts a grant, and what extends it, at this instant (I5). */
  revoke(call: Call, grantId: string, change: { reason: string; version: number }): Promise<ChangedGrantView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { grant } = await lock(acting, grantId, change.version);
      const before = { ...grant };
      const ended = await this.end(acting, grant, change.reason);
      await record(acting, 'grant.revoked', { before, after: grant, ended, reason: change.reason });
      return { ...await shown(acting, grant), ended };
    });
  }

  /**
   * GC-8.2-b(4): the rest of the period on a part only; the chain stays that of the grant it replaces. An extension was agreed for all
   * of it and would give back what is taken here, so it ends too, and the answer and the entry name it.
   */
  narrow(call: Call, grantId: string, change: { scope: readonly ScopePart[]; reason: string; version: number }): Promise<ChangedGrantView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { grant, scope } = await lock(acting, grantId, change.version);
      if (grant.secondPerson === 'pending') throw new StillPending();
      if (grant.profile !== 'SupportPortalUser' || !isPartOf(change.scope, scope)) throw new ScopeNotThere();
      const before = { ...grant };
      const startsAt = later(grant.startsAt, acting.tx.now);
      const successor = Object.assign(new AccessGrant(), { ...grant, id: newId(acting.tx.now), replacesId: grant.id, startsAt, recordedAt: acting.tx.now, version: 1 });
      const ended = await this.end(acting, grant, change.reason);
      await acting.tx.manager.insert(AccessGrant, successor);
      await writeScope(acting, successor.id, change.scope);
      await record(acting, 'grant.narrowed', { before: { ...before }, after: successor, scope: change.scope, ended, reason: change.reason });
      return { ...await shown(acting, successor), ended };
    });
  }

  /** A longer period is a grant of its own from the old end on: it may need a second person, the old one runs meanwhile. */
  extend(call: Call, grantId: string, change: { endsAt: string; reason: string; version: number }): Promise<GrantView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { grant, holder, scope } = await lock(acting, grantId, change.version);
      if (grant.secondPerson === 'pending') throw new StillPending();
      grant.demandLive(acting.tx.now);
      if (grant.endsAt === null) throw new PeriodNotPossible('This grant has no end to extend.');
      const interval = { from: grant.endsAt, to: Temporal.Instant.from(change.endsAt) };
      demandEnd(interval.from, interval.to, holder);
      const subProfile = grant.subProfileId === null ? null : await acting.tx.manager.findOneBy(SubProfile, { customerId: acting.customerId, id: grant.subProfileId });
      if (subProfile?.retiredAt) throw new SubProfileNotGivable(); // an extension is a new grant
      const extension = await this.grants.write(acting, {
        holder, scope, interval, profile: grant.profile, subProfile, subProfileId: grant.subProfileId, reason: change.reason,
        mayDelegate: grant.mayDelegate, delegationDepth: grant.delegationDepth, replacesId: grant.id,
      });
      await record(acting, 'grant.extended', { before: { ...grant }, after: extension, scope, reason: change.reason });
      return shown(acting, extension);
    });
  }

  /** @returns what ended besides */
  private async end(acting: Acting, grant: AccessGrant, reason: string): Promise<string[]> {
    const successors = await successorsOf(acting.tx, acting.customerId, grant.id);
    for (const each of [grant, ...successors]) {
      each.revoke(acting.actor, acting.tx.now, reason);
      await keep(acting.tx, each);
    }
    return successors.map(({ id }) => id);
  }
}

/** Lock order: holder, grant, then (by the entry) the Customer's chain. */
async function lock(acting: Acting, grantId: string, version: number): Promise<Locked> {
  const { tx, customerId } = acting;
  const found = await grantById(tx, customerId, grantId);
  const holder = found && await lockHolder(acting, found, 'update');
  const grant = await lockGrant(tx, customerId, grantId);
  if (!grant || !holder) throw new NotFound();
  demandVersion(version, grant.version);
  await demandMayGrant(acting, grant.profile);
  return { grant, holder, scope: await scopeOf(tx, customerId, grantId) };
}

const key = ({ kind, id }: ScopePart): string => `${kind}:${id.toLowerCase()}`;

/** A part of what there was: of the whole Customer any part, of parts some of them and not all. */
function isPartOf(wanted: readonly ScopePart[], had: readonly ScopePart[]): boolean {
  if (wanted.length === 0) return false;
  const parts = new Set(had.map(key));
  return had.length === 0 || (wanted.every((part) => parts.has(key(part))) && new Set(wanted.map(key)).size < parts.size);
}

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (Temporal.Instant.compare(a, b) >= 0 ? a : b);
