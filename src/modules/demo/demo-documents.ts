import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { endOfDate, LEGAL_ZONE } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import type { LedgerEvent } from '../authority/index.js';
import { deadlineByRule } from '../rules/index.js';
import type { DemoApi } from './demo-api.js';
import type { DemoConsent, DemoCustomer } from './demo-world.js';

type DemoDocument = NonNullable<DemoCustomer['documents']>[number];
interface Standing { id: string; version: number }

const BASE = '/api/v1/operator/customers';

/** Documents in every state, by the portal's own API; but for what is accepted, since that needs days which nobody waits for. */
@Injectable()
export class DemoDocuments {
  constructor(@Inject(Database) private readonly database: Database, @Inject(Ledger) private readonly ledger: Ledger, @Inject(Clock) private readonly clock: Clock) {}

  async execute(customerId: string, documents: readonly DemoDocument[], by: { agent: DemoApi; owner: DemoApi }): Promise<void> {
    for (const document of documents) await this.bringTo(customerId, document, by);
  }

  private async bringTo(customerId: string, document: DemoDocument, { agent, owner }: { agent: DemoApi; owner: DemoApi }): Promise<void> {
    const { state } = document;
    const { id } = await publish(agent, customerId, document);
    if (state === 'accepted') await this.longAgo(customerId, id);
    for (const consent of document.consents ?? []) await this.consentTo({ customerId, id }, consent, { agent, owner });
    await objectTo({ customerId, id }, document, { agent, owner });
    if (state === 'superseded') await publish(agent, customerId, { ...document, title: `${document.title}, corrected`, supersedes: id });
  }

  private async consentTo({ customerId, id }: { customerId: string; id: string }, { state, ...asked }: DemoConsent, { agent, owner }: { agent: DemoApi; owner: DemoApi }): Promise<void> {
    const untilOn = this.clock.now().toZonedDateTimeISO(LEGAL_ZONE).toPlainDate().add({ months: 6 }).toString();
    const consent = await owner.post<Standing>(`/api/v1/customers/${customerId}/documents/${id}/consents`, { ...asked, untilOn });
    const decide = (version: number, body: object): Promise<Standing> =>
      agent.send({ method: 'POST', url: `${BASE}/${customerId}/documents/${id}/consents/${consent.id}/decision`, headers: { 'if-match': `"${String(version)}"` }, body });
    if (state === 'waiting') return;
    if (state === 'refused') await decide(1, { decision: 'refuse', answer: 'The figures were measured for your own use; a tender compares suppliers on them.' });
    else await decide(1, { decision: 'grant', answer: 'Agreed, for this purpose alone.', conditions: 'Whole pages only, with the point of measurement beside each figure.' });
    if (state === 'withdrawn') await decide(2, { decision: 'withdraw', answer: 'The figures of one site are being counted anew.' });
    if (state === 'expired') await this.letExpire(customerId, consent.id);
  }

  private async letExpire(customerId: string, id: string): Promise<void> {
    await this.database.write(customerId, async (tx) => {
      tx.openCustomerData();
      const yesterday = tx.now.toZonedDateTimeISO(LEGAL_ZONE).toPlainDate().subtract({ days: 1 });
      await tx.query({ text: 'update document_consent set until_on = $3, ends_at = $4 where customer_id = $1 and id = $2', values: [customerId, id, yesterday.toString(), endOfDate(yesterday).toString()] });
      await this.ledger.record(tx, { customerId, actor: { kind: 'system', id: null, capacity: null }, event: 'demo.history-laid' satisfies LedgerEvent, subjectId: id, reason: 'Demo world' });
    });
  }

  /** Published a fortnight ago: its term is over, and the portal accepts it by itself. */
  private async longAgo(customerId: string, id: string): Promise<void> {
    await this.database.write(customerId, async (tx) => {
      tx.openCustomerData();
      const at = tx.now.toZonedDateTimeISO(LEGAL_ZONE).subtract({ days: 14 }).with({ hour: 10 }).toInstant();
      const { dayZero, dueDate, dueAt, skipped } = await deadlineByRule(tx, 'GC-6.2', Temporal.Instant.from(at.toString({ smallestUnit: 'millisecond' })));
      await tx.query({
        text: 'update document set published_at = $3, published_on = $4, due_on = $5, due_at = $6, skipped = $7 where customer_id = $1 and id = $2',
        values: [customerId, id, at.toString({ smallestUnit: 'millisecond' }), dayZero.toString(), dueDate.toString(), dueAt.toString(), skipped.map(({ date }) => date.toString())],
      });
      await this.ledger.record(tx, { customerId, actor: { kind: 'system', id: null, capacity: null }, event: 'demo.history-laid' satisfies LedgerEvent, subjectId: id, reason: 'Demo world' });
    });
  }
}

/** Objected to, and what came of it. */
async function objectTo({ customerId, id }: { customerId: string; id: string }, { state, reasons }: DemoDocument, { agent, owner }: { agent: DemoApi; owner: DemoApi }): Promise<void> {
  if (reasons === undefined) return;
  const objection = `/api/v1/customers/${customerId}/documents/${id}/objection`;
  await owner.post(objection, { reasons, parts: ['Page 2'] });
  if (state === 'withdrawn') await owner.send({ method: 'POST', url: `${objection}/withdrawal`, headers: { 'if-match': '"2"' } });
  const decide = (version: number, decision: string, answer: string): Promise<Standing> =>
    agent.send({ method: 'POST', url: `${BASE}/${customerId}/documents/${id}/decision`, headers: { 'if-match': `"${String(version)}"` }, body: { decision, answer } });
  if (state === 'rejected') await decide(2, 'reject', 'The figures are those of the agreed point of measurement (annex 3).');
  if (state === 'recognised' || state === 'remedied') await decide(2, 'recognise', 'You are right: one site was counted twice.');
  if (state === 'remedied') await decide(3, 'remedy', 'The site is counted once from this month on; a credit follows.');
}

function publish(agent: DemoApi, customerId: string, { title, kind, language, supersedes }: DemoDocument & { supersedes?: string }): Promise<Standing> {
  const asked = new URLSearchParams({ title, kind, language, fileName: `${title}.csv`, ...(supersedes && { supersedes }) });
  return agent.send({ method: 'POST', url: `${BASE}/${customerId}/documents?${asked.toString()}`, headers: { 'content-type': 'text/csv' }, body: Readable.from([`site;availability\nGent;99,95 %\nNamur;99,91 %\n`]) });
}
