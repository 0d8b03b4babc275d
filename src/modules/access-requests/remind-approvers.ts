import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { JobPayloads } from '../../platform/jobs/jobs.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { contactsOf, giversOf, granteesAmong, type Grantor, type LedgerEvent, partNames, type Standing, standingsOfMembers } from '../authority/index.js';
import { lockCustomer } from '../customers/index.js';
import { type AccessRequest, lockAccessRequest, noteReminder } from './access-requests.queries.js';
import { RequestNotices } from './request-notices.js';

type Due = JobPayloads['access-request'];

const EVENTS = { reminder: 'access-request.reminded', overdue: 'access-request.overdue' } as const satisfies Record<string, LedgerEvent>;

/**
 * What a request that nobody has answered sets off by itself: once those who could answer are reminded, once the Access Owner is told that it
 * is overdue. That it was done commits with the mails, so a job that comes twice, on whichever node, or after a stop, does it once.
 */
@Injectable()
export class RemindApprovers {
  constructor(
    @Inject(Database) private readonly database: Database, @Inject(Ledger) private readonly ledger: Ledger, @Inject(RequestNotices) private readonly notices: RequestNotices,
    @Inject(Config) private readonly config: Pick<Config, 'rulePack'>,
  ) {}

  /** GC-2.2.3-b: of a Customer that has ended nobody hears any more. */
  execute(due: Due): Promise<void> {
    return this.database.write(due.customerId, async (tx) => {
      if ((await lockCustomer(tx, due.customerId)) !== null) await this.remind(tx, due);
    });
  }

  private async remind(tx: Transaction, { customerId, accessRequestId: id, kind }: Due): Promise<void> {
    const request = await lockAccessRequest({ tx, customerId }, id);
    if (!request || request.state !== 'waiting' || (kind === 'reminder' ? request.reminded : request.overdueTold)) return;
    const [standing] = await standingsOfMembers(tx, customerId, { ids: [request.member.id] });
    if (!standing) return;
    const told = await this.readers(tx, { customerId, kind, request, standing });
    await noteReminder({ tx, customerId }, id, kind);
    const namePart = await partNames(tx, customerId, { parts: request.part ? [request.part] : [], seesLine: () => false });
    await this.notices.tell({ tx, customerId, standing }, { ...request, part: request.part && namePart(request.part) }, { occasion: kind, memberIds: told.map(({ memberId }) => memberId) });
    await this.ledger.record(tx, { customerId, actor: { kind: 'system', id: null, capacity: null }, event: EVENTS[kind], subjectId: id, after: { told: told.map(({ memberId }) => memberId), dueAt: request.dueAt } });
  }

  /** Who could answer now; what is overdue is the Access Owner's, or theirs where there is none. */
  private async readers(tx: Transaction, { customerId, kind, request, standing }: { customerId: string; kind: keyof typeof EVENTS; request: AccessRequest; standing: Standing }): Promise<Grantor[]> {
    const contacts = { ...await contactsOf({ tx, customerId, pack: this.config.rulePack }), grantee: (await granteesAmong(tx, customerId, [standing]))(standing) };
    const givers = giversOf(request.permission, contacts);
    const owners = givers.filter(({ profile }) => profile === 'AccessOwner');
    return kind === 'overdue' && owners.length > 0 ? owners : givers;
  }
}
