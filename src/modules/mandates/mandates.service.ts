import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { beginOfDate, legalDateOf } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { demandVersion } from '../../platform/http/etag.js';
import { demandGivable } from '../access/index.js';
import { type Acting, type Call, Gate, type LedgerEvent, NotFound, OPERATOR_ROLES } from '../authority/index.js';
import { dayAfter } from '../rules/index.js';
import type { DraftMandateRequest } from './mandate.requests.js';
import type { MandateAbilitiesView, MandateState, MandateView } from './mandate.views.js';
import { MandateNotPossible, MandatePeriodNotPossible, MandateToOneself, NothingForThirdParty, ThirdPartyBlocked, ThirdPartyRefused } from './mandates.errors.js';
import { changeDraft, type Draft, insertDraft, keepEnd, keepNotice, knownNumber, listMandates, lockMandate, mandateById, type MandateRow } from './mandates.queries.js';
import { thirdPartyNumberOf } from './third-party-number.js';

/** GC-9.2-c: a third party acts for the Customer by a mandate of the Access Owner alone, after written notice to the operator (decision 0029). */
@Injectable()
export class MandatesService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(Config) private readonly config: Pick<Config, 'mandateWaitingDays'>) {}

  list(call: Call, state: MandateState | undefined, { limit, after }: { limit: number; after?: string }): Promise<Page<MandateView>> {
    return this.gate.read(call, async (acting) => {
      const keyset = this.pages.of({ list: 'mandates', customerId: acting.customerId, state });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listMandates(acting, state, { before, limit });
      return keyset.page(rows.map((row) => viewOf(acting, row)), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, id: string): Promise<MandateView> {
    return this.gate.read(call, (acting) => shown(acting, id));
  }

  draft(call: Call, request: DraftMandateRequest): Promise<MandateView> {
    return this.gate.writeAlone(call, async (acting) => {
      const view = await shown(acting, await insertDraft(acting, await checked(acting, request), answering(acting)));
      await record(acting, 'mandate.drafted', { before: null, after: view });
      return view;
    });
  }

  change(call: Call, id: string, { version, ...request }: DraftMandateRequest & { version: number }): Promise<MandateView> {
    return this.gate.writeAlone(call, async (acting) => {
      const before = await locked(acting, id, version);
      demandDraft(before);
      await changeDraft(acting, id, await checked(acting, request));
      const view = await shown(acting, id);
      await record(acting, 'mandate.changed', { before, after: view });
      return view;
    });
  }

  /** The entry is the written notice, kept for good; nobody of the third party has been here before (GC-9.2-c). */
  notify(call: Call, id: string, version: number): Promise<MandateView> {
    return this.gate.writeAlone(call, async (acting) => {
      const before = await locked(acting, id, version);
      demandDraft(before);
      await demandNotifiable(acting, before.thirdPartyNumber);
      const from = await activeFrom(acting.tx, this.config.mandateWaitingDays);
      if (Temporal.Instant.compare(from, Temporal.Instant.from(before.endsAt)) >= 0) throw new MandatePeriodNotPossible('This mandate would end before it could be active: the operator has working days to refuse in.');
      await keepNotice(acting, id, { by: answering(acting), activeFrom: from });
      const view = await shown(acting, id);
      await record(acting, 'mandate.notified', { before, after: view });
      return view;
    });
  }

  /** Whoever acts by it is worth nothing from this instant on: what it is decides (blueprint 3.1). */
  end(call: Call, id: string, { reason, version }: { reason: string; version: number }): Promise<MandateView> {
    return this.gate.writeAlone(call, async (acting) => {
      const before = await locked(acting, id, version);
      if (!canEnd(before)) throw new MandateNotPossible('This mandate has ended.');
      await keepEnd(acting, id, { by: answering(acting), reason });
      const view = await shown(acting, id);
      await record(acting, 'mandate.ended', { before, after: view, reason });
      return view;
    });
  }
}

/** Q7: at once; or behind the working days that the operator wants to refuse in. */
async function activeFrom(tx: Transaction, waitingDays: number): Promise<Temporal.Instant> {
  return waitingDays === 0 ? tx.now : beginOfDate((await dayAfter(tx, legalDateOf(tx.now), { unit: 'workingDays', count: waitingDays })).add({ days: 1 }));
}

async function checked(acting: Acting, request: DraftMandateRequest): Promise<Draft> {
  const { now } = acting.tx;
  const thirdPartyNumber = thirdPartyNumberOf(request.thirdPartyNumber);
  await demandNotBlocked(acting, thirdPartyNumber);
  const [startsAt, endsAt] = [request.startsAt ? Temporal.Instant.from(request.startsAt) : now, Temporal.Instant.from(request.endsAt)];
  if (Temporal.Instant.compare(endsAt, startsAt) <= 0) throw new MandatePeriodNotPossible('A mandate ends after it begins.');
  if (Temporal.Instant.compare(endsAt, now) <= 0) throw new MandatePeriodNotPossible('A mandate ends later than now.');
  const { subProfileId, scope, permissions } = await demandGivable(acting, request);
  if (permissions.every((permission) => permission === 'document:object')) throw new NothingForThirdParty();
  return { thirdParty: request.thirdParty.trim(), thirdPartyNumber, subProfileId, scope, startsAt, endsAt, reason: request.reason };
}

export async function demandNotBlocked(acting: Acting, number: string): Promise<void> {
  const { isCustomer, isBlocked } = await knownNumber(acting, number);
  if (isCustomer) throw new MandateToOneself();
  if (isBlocked) throw new ThirdPartyBlocked();
}

/** What the operator refused here is not notified again before he readmits it: he would be passed by with another draft. */
async function demandNotifiable(acting: Acting, number: string): Promise<void> {
  await demandNotBlocked(acting, number);
  if ((await knownNumber(acting, number)).isRefused) throw new ThirdPartyRefused();
}

function demandDraft({ state }: MandateRow): void {
  if (state !== 'draft') throw new MandateNotPossible('Only a draft can be changed, and notified once.');
}

const canEnd = ({ state, end }: MandateRow): boolean => end === null && state !== 'ended';
export const canName = ({ state }: Pick<MandateRow, 'state'>): boolean => state === 'notified' || state === 'active';

export async function locked(acting: Acting, id: string, version?: number): Promise<MandateRow> {
  const row = await lockMandate(acting, id);
  if (!row) throw new NotFound();
  if (version !== undefined) demandVersion(version, row.version);
  return row;
}

export async function shown(acting: Acting, id: string): Promise<MandateView> {
  const row = await mandateById(acting, id);
  if (!row) throw new NotFound();
  return viewOf(acting, row);
}

function viewOf(acting: Acting, row: MandateRow): MandateView {
  const [gives, ends] = [acting.decide('mandate:give').allowed, acting.decide('mandate:end').allowed];
  const isDraft = row.state === 'draft';
  return { ...row, abilities: { change: gives && isDraft, notify: gives && isDraft, namePerson: gives && canName(row), end: ends && canEnd(row), ...ofAgent(acting, row) } };
}

/** Of whoever looks for the operator: he reads here what it is for, and decides on it where he reads it. */
function ofAgent({ standing: { holder }, tx }: Acting, row: MandateRow): Pick<MandateAbilitiesView, 'refuse' | 'readmit'> {
  const may = holder.kind === 'agent' && (OPERATOR_ROLES[holder.role] as readonly string[]).includes('mandate:refuse');
  return { refuse: may && canRefuse(row, tx.now), readmit: may && isRefusedByItself(row) && row.refusal?.readmittedAt === null };
}

const isRefusedByItself = ({ refusal }: MandateRow): boolean => refusal !== null && !refusal.everywhere;
const canRefuse = (row: MandateRow, now: Temporal.Instant): boolean =>
  row.notice !== null && row.end === null && !isRefusedByItself(row) && Temporal.Instant.compare(Temporal.Instant.from(row.endsAt), now) > 0;

/** The ownership, or its deputy, alone gives the right, so it is a person. */
export function answering({ actor: { memberId } }: Acting): string {
  if (memberId === null) throw new NotFound();
  return memberId;
}

/** A sole trader is a person, so no name stands in the chain; whoever reads it finds the name by the id (P21). */
function told({ id, thirdPartyNumber, state, subProfile, scope, startsAt, endsAt, notice, version }: MandateRow): object {
  return { id, thirdPartyNumber, state, subProfileId: subProfile.id, scope: scope.map(({ kind, id: part }) => ({ kind, id: part })), startsAt, endsAt, activeFrom: notice?.activeFrom ?? null, version };
}

function record(acting: Acting, event: LedgerEvent, { before, after, reason = after.reason }: { before: MandateRow | null; after: MandateRow; reason?: string }): Promise<void> {
  return acting.record({ event, subjectId: after.id, rules: ['GC-9.2-c'], reason, before: before && told(before), after: told(after) });
}
