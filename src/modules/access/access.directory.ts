import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { isoInstant } from '../../platform/database/sql.js';
import { AccessGrant } from './access-grant.entity.js';
import { BUILT_IN_SUB_PROFILES } from './built-in-sub-profiles.js';
import { deputyshipsThatEnd } from './deputies.queries.js';
import type { DeputyBriefView } from './deputy-brief.view.js';
import { HELD, isNotOver } from './grant-list.queries.js';
import { lockOwnership, moveOwnership, type Ownership } from './ownership.service.js';
import { sponsoredClients, SUB_PROFILE } from './pending-work.queries.js';
import { SubProfile } from './sub-profile.entity.js';

/** A grant that still gives or will give something. */
export interface LiveGrant {
  id: string;
  profile: string;
  subProfile: { id: string; code: string; name: string } | null;
  endsAt: string | null;
}

/** What other modules may ask of access. None of it records: the caller's use case tells the ledger. */
@Injectable()
export class AccessDirectory {
  /** The rights a Customer starts with: the built-in sub-profiles and, on opt-out, its first Access Manager (GC-8.3-c). */
  async found(tx: Transaction, { customerId, ownerOptOut, registrantMemberId }: { customerId: string; ownerOptOut: boolean; registrantMemberId: string }): Promise<void> {
    await tx.manager.insert(SubProfile, BUILT_IN_SUB_PROFILES.map(({ code, name, permissions }) => ({
      customerId, id: newId(tx.now), code, name, builtIn: true, permissions: [...permissions], retiredAt: null, recordedAt: tx.now, version: 1,
    })));
    if (ownerOptOut) await this.firstManager(tx, customerId, registrantMemberId);
  }

  async liveGrantsOf(tx: Transaction, customerId: string, memberId: string): Promise<LiveGrant[]> {
    return tx.query<LiveGrant & Record<string, unknown>>({
      name: 'live-grants-of',
      text: `select g.id, g.profile, ${SUB_PROFILE}, ${isoInstant('least(g.ends_at, m.ends_at)')} "endsAt"
        from ${HELD} left join sub_profile p on p.customer_id = g.customer_id and p.id = g.sub_profile_id
        where g.customer_id = $1 and g.member_id = $3 and ${isNotOver} order by g.id`,
      values: [customerId, tx.now.toString(), memberId],
    });
  }

  /** Where one of them stands in, or is stood in for. */
  deputyshipsOf(tx: Transaction, customerId: string, memberId: string): Promise<DeputyBriefView[]> {
    return deputyshipsThatEnd({ tx, customerId }, [memberId], { capacities: ['AccessOwner', 'AccessManager'], deputies: true });
  }

  sponsoredClients(tx: Transaction, customerId: string, memberId: string): Promise<{ id: string; name: string }[]> {
    return sponsoredClients(tx, customerId, memberId);
  }

  /** In writing to the operator (GC-8.1.2-b, GC-8.3-c): names the Access Owner, also where there was none. */
  async nameOwner(tx: Transaction, customerId: string, memberId: string): Promise<{ before: Ownership; after: Ownership }> {
    const before = await lockOwnership(tx, customerId);
    return { before, after: await moveOwnership({ tx, customerId }, before, { memberId, by: null, reason: 'Named in writing to the operator' }) };
  }

  private async firstManager(tx: Transaction, customerId: string, memberId: string): Promise<void> {
    await tx.manager.insert(AccessGrant, {
      customerId, id: newId(tx.now), memberId, clientId: null, profile: 'AccessManager', subProfileId: null, startsAt: tx.now, endsAt: null,
      reason: 'Registered with owner opt-out', mayDelegate: false, delegationDepth: 0, sourceId: null, permissions: null, acceptedAt: null, givenBy: null, givenInCapacity: 'Operator', replacesId: null,
      secondPerson: 'notNeeded', decidedBy: null, decidedAt: null, decisionReason: null, revokedAt: null, revokedBy: null, revokeReason: null,
      recordedAt: tx.now, version: 1,
    });
  }
}
