import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Page, Pages } from '../../platform/database/page.js';
import { type NoticeKind, TRANSPORTS } from '../../platform/mail/notices.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import type { RecordBounceRequest, SilenceRequest } from './notice.requests.js';
import type { CompanyNoticeView, NoticeState, NoticeView, OwnNoticeView, SilenceView } from './notice.view.js';
import { NoBounce, WindowNotForward } from './notices.errors.js';
import { countTold, keepBounce, listCompanyNotices, listNotices, listOwnNotices, lockNotice, noticeOf } from './notices.queries.js';

interface Asked {
  limit: number;
  after?: string;
}

/** GC-14.2, T11: what was told to whom, what became of it, and the proof that nobody was told. */
@Injectable()
export class NoticesService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  /** Whom it reaches, and that somebody asked for access, is the Customer's own: a look (decision 0007). */
  list(call: Call, { customerId, kind, state }: { customerId: string; kind?: NoticeKind; state?: NoticeState }, { limit, after }: Asked): Promise<Page<NoticeView>> {
    return this.gate.look(call, async ({ tx }) => {
      const keyset = this.pages.of({ list: 'notices', customerId, kind, state });
      const { rows, counted } = await listNotices(tx, { customerId, kind, state }, { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  /** How many left, and to nobody whom: the operator's own work. It leaves no entry, by which the Customer would learn of what he must not (GC-2.2.3-b). */
  silence(call: Call, customerId: string, { from, to, rule = null }: Omit<SilenceRequest, 'rule'> & { rule?: string | null }): Promise<SilenceView> {
    if (Temporal.Instant.compare(from, to) >= 0) throw new WindowNotForward();
    const window = { from: Temporal.Instant.from(from).toString(), to: Temporal.Instant.from(to).toString(), rule };
    return this.gate.operator(call, async ({ tx }) => {
      const counted = await countTold(tx, { customerId, ...window });
      if (counted.people === 0) throw new NotFound();
      const proven = counted.count === 0 && Temporal.Instant.compare(counted.completeUntil, to) >= 0;
      return { ...window, ...counted, proven, transports: [...TRANSPORTS] };
    });
  }

  /** What a mail server brings back later goes to a mailbox that only people read. */
  recordBounce(call: Call, { customerId, noticeId }: { customerId: string; noticeId: string }, { said, reason }: RecordBounceRequest): Promise<NoticeView> {
    return this.gate.operator(call, async (agent) => {
      const { tx, actor } = agent;
      const notice = await lockNotice(tx, customerId, noticeId);
      if (!notice) throw new NotFound();
      if (!notice.sent || notice.bounced) throw new NoBounce();
      await keepBounce(tx, noticeId, { said, by: actor.id });
      await agent.record({ event: 'notice.bounced', subjectId: noticeId, rules: ['GC-14.2'], reason, after: { kind: notice.kind } });
      const view = await noticeOf(tx, customerId, noticeId);
      if (!view) throw new Error('a notice vanished');
      return view;
    });
  }

  /** What went to the address of the registration form, for whoever may read what else is proof here. */
  ofCompany(call: Call, { limit, after }: Asked): Promise<Page<CompanyNoticeView>> {
    return this.gate.read(call, async ({ tx, customerId }) => {
      const keyset = this.pages.of({ list: 'company-notices', customerId });
      const { rows, counted } = await listCompanyNotices(tx, customerId, { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  /** What went to whoever is signed in; never its words. */
  own(call: Call, { limit, after }: Asked): Promise<Page<OwnNoticeView>> {
    return this.gate.signedIn(call, async ({ tx, subjectId }) => {
      const keyset = this.pages.of({ list: 'own-notices', subjectId });
      const { rows, counted } = await listOwnNotices(tx, subjectId, { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: ({ id }) => [id] });
    });
  }
}
