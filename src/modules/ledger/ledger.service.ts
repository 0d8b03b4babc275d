import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Page, Pages } from '../../platform/database/page.js';
import type { LedgerActor } from '../../platform/ledger/ledger.js';
import { Config } from '../../config/config.js';
import { type Acting, type Call, Gate, NotFound, thingsAmong } from '../authority/index.js';
import { LedgerVerification } from './ledger-verification.service.js';
import { countEntries, type DetailRow, detailsAfter, type EntryRow, entryBySeq, firstDetails, headOf, listEntries, ownedSince } from './ledger.queries.js';
import type { LedgerFilter } from './ledger.requests.js';
import type { LedgerDetailsView, LedgerDetailView, LedgerEntryView, LedgerHeadView, LedgerVerificationView } from './ledger.view.js';
import { idsIn, Names } from './names.js';
import { type Detail, imeisOf, Redaction } from './redaction.js';

/** How many details of an entry are looked at in a list, and in the entry itself. */
const LOOKED_AT = { list: 10, entry: 200 };

/** The chained text, read back. */
type Body = Omit<LedgerEntryView, 'hash' | 'names' | 'details' | 'actor'> & { actor: LedgerActor; details: { count: number; digest: string } | null };

/** Reading the trail: every entry for whoever may read the ledger, of a part for whoever may on a part; its customer data by his own rights (I1, S42). */
@Injectable()
export class LedgerService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(LedgerVerification) private readonly verifications: LedgerVerification,
    @Inject(Config) private readonly config: Pick<Config, 'operatorName'>,
  ) {}

  list(call: Call, filter: LedgerFilter, { limit, after }: { limit: number; after?: string }): Promise<Page<LedgerEntryView>> {
    return this.gate.read(call, async (acting) => {
      const { customerId } = acting;
      const { event, subjectId, actorId, deputyOf, mandateId, byThirdParties, affiliationId, from, to } = filter;
      const keyset = this.pages.of({ list: 'ledger', customerId, event, subjectId, actorId, deputyOf, mandateId, byThirdParties: byThirdParties?.toString(), affiliationId, from, to });
      const [before = null] = keyset.after(after) ?? [];
      const rows = await listEntries(acting, { filter, before, limit: limit + 1 });
      const counted = await countEntries(acting, filter);
      return keyset.page(await this.views(acting, rows, LOOKED_AT.list), counted, { limit, keyOf: ({ seq }) => [String(seq)] });
    });
  }

  /** The next entries of a list, as the list shows them. */
  behind(call: Call, filter: LedgerFilter, { before, limit }: { before: number; limit: number }): Promise<LedgerEntryView[]> {
    return this.gate.read(call, async (acting) => this.views(acting, await listEntries(acting, { filter, before: String(before), limit }), LOOKED_AT.list));
  }

  one(call: Call, seq: number): Promise<LedgerEntryView> {
    return this.gate.read(call, async (acting) => {
      const row = await entryBySeq(acting, seq);
      const [view] = row ? await this.views(acting, [row], LOOKED_AT.entry) : [];
      if (!view) throw new NotFound();
      return view;
    });
  }

  /** The details of one entry, page by page: a load has as many as its file has rows. */
  details(call: Call, seq: number, { limit, after }: { limit: number; after?: string }): Promise<Page<LedgerDetailView>> {
    return this.gate.read(call, async (acting) => {
      const { tx, customerId } = acting;
      const keyset = this.pages.of({ list: 'ledger details', customerId, seq: String(seq) });
      const row = await entryBySeq(acting, seq);
      if (!row) throw new NotFound();
      const [position = '0'] = keyset.after(after) ?? [];
      const rows = await detailsAfter(tx, customerId, { seq, after: position, limit });
      const { at, details } = bodyOf(row);
      const shown = await redacted(acting, rows, () => at);
      return keyset.page(rows.map((each, index) => ({ position: each.position, row: shown[index] ?? null })), details?.count ?? 0, { limit, keyOf: (each) => [String(each.position)] });
    });
  }

  head(call: Call): Promise<LedgerHeadView> {
    return this.gate.read(call, async (acting) => {
      await acting.demand('ledger:read', {}); // a receipt for all of it
      return headView(await headOf(acting.tx, acting.customerId));
    });
  }

  /** Of the whole chain, whatever the reader may see of it: what is told is whether it is sound. It runs behind the decision, not in its transaction. */
  async verification(call: Call, fromSeq: number): Promise<LedgerVerificationView> {
    const { customerId, by } = await this.gate.read(call, async (acting) => {
      await acting.demand('ledger:read', {});
      return { customerId: acting.customerId, by: acting.actor.id };
    });
    const part = await this.verifications.part(customerId, { fromSeq, by });
    if (!part) throw new NotFound();
    const { entries, findings, next, head, at } = part;
    const broken = findings.map(({ seq }) => seq);
    return { verified: broken.length === 0, entries, next, head: headView(head), checkedAt: at.toString(), firstBroken: broken.length === 0 ? null : Math.min(...broken) };
  }

  private async views(acting: Acting, rows: readonly EntryRow[], lookedAt: number): Promise<LedgerEntryView[]> {
    const bodies = new Map(rows.map((row) => [row.seq, bodyOf(row)]));
    const seqs = rows.filter(({ seq }) => bodies.get(seq)?.details).map(({ seq }) => seq);
    const found = seqs.length === 0 ? [] : await firstDetails(acting.tx, acting.customerId, { seqs, upTo: lookedAt });
    const shown = await redacted(acting, found, ({ seq }) => bodies.get(seq)?.at ?? '');
    const hidden = await hiddenSubjects(acting, [...bodies.values()]);
    const names = await Names.of(acting, idsIn([...[...bodies.values()].map(mentioned), shown]), this.config.operatorName);
    return rows.map((row) => {
      const { details, ...body } = bodies.get(row.seq) ?? bodyOf(row);
      const ofEntry = shown.filter((_, index) => found[index]?.seq === row.seq).flatMap((each) => each ?? []);
      return {
        ...entryView(body, names), subjectId: hidden.has(body.subjectId) ? null : body.subjectId, names: names.in([mentioned(body), ofEntry]), details: details && detailsView(details, ofEntry, lookedAt), hash: row.hash.toString('hex'),
      };
    });
  }
}

const headView = (head: { seq: string; hash: Buffer } | null): LedgerHeadView => ({ seq: Number(head?.seq ?? 0), hash: head?.hash.toString('hex') ?? '' });

const bodyOf = (row: EntryRow): Body => JSON.parse(row.body) as Body;

/** I1: a card, line or device is customer data down to its id. */
async function hiddenSubjects(acting: Acting, bodies: readonly Body[]): Promise<ReadonlySet<string | null>> {
  if (acting.actor.capacity !== 'AccessManager') return new Set();
  const subjects = bodies.flatMap(({ subjectId }) => subjectId ?? []);
  const things = await thingsAmong(acting.tx, acting.customerId, [...new Set(subjects)]);
  return new Set(subjects.filter((id) => !things.has(id)));
}

const mentioned = ({ actor, subjectId, before, after }: Omit<Body, 'details'>): unknown[] => [actor, subjectId, before, after];

function entryView({ seq, at, event, actor, subjectId, rules, basis, reason, before, after }: Omit<Body, 'details'>, names: Names): Omit<LedgerEntryView, 'names' | 'details' | 'hash'> {
  const { kind, id, memberId = null, capacity, deputyOf = null, mandateId = null, affiliationId = null, reason: agentReason = null } = actor;
  return { seq, at, event, actor: { kind, id, name: names.actor(actor), memberId, capacity, deputyOf, mandateId, thirdParty: names.thirdParty(actor), affiliationId, parent: names.parent(actor), reason: agentReason }, subjectId, rules, basis, reason, before, after };
}

function detailsView({ count, digest }: { count: number; digest: string }, rows: object[], lookedAt: number): LedgerDetailsView {
  return { count, digest, rows, redacted: Math.min(count, lookedAt) - rows.length, more: count > lookedAt };
}

/** In the order of the rows; null where the reader's rights do not cover it. */
async function redacted(acting: Acting, rows: readonly DetailRow[], atOf: (row: DetailRow) => string): Promise<(object | null)[]> {
  const details = rows.map((row) => JSON.parse(row.body) as Detail);
  const redaction = new Redaction(acting, await ownedSince(acting.tx, acting.customerId, imeisOf(details)));
  return rows.map((row, index) => (row.administration ? details[index] ?? {} : redaction.shown(details[index] ?? {}, Temporal.Instant.from(atOf(row)).epochMilliseconds)));
}
