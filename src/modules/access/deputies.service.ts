import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { newId } from '../../kernel/index.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { demandVersion } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { type Acting, asReady, buildPolicy, type Call, effectsOf, Gate, lentIn, NotFound, type Side, type Standing } from '../authority/index.js';
import { type DeputyRow, deputyRow, deputyshipsByIds, endDeputyship, insertDeputyship, listDeputies, reachedAmong } from './deputies.queries.js';
import { DeputyshipOver, NotYoursToEnd } from './deputy.errors.js';
import { deputyMail, type DeputyNews } from './deputy.mails.js';
import type { DeputyAskedRequest, DeputyFilter, NameDeputyRequest } from './deputy.requests.js';
import type { DeputyEffectView, DeputyView } from './deputy.views.js';
import { beginOf, demandDeputy, type DeputyPlan, idsOfConflicts, readDeputyPlan, withDeputyship } from './plan-deputy.js';

/** Of one that has no id yet. */
const NEW = '00000000-0000-7000-8000-000000000000';
const NOTHING: DeputyEffectView = { refusal: null, from: null, until: null, effects: [], conflicts: [] };

/** Dated stand-ins for the Access Owner or an Access Manager (decision 0014); what they may is computed from these facts. */
@Injectable()
export class DeputiesService {
  constructor(
    @Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(Outbox) private readonly outbox: Outbox, @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  list(call: Call, filter: DeputyFilter, { limit, after }: { limit: number; after?: string }): Promise<Page<DeputyView>> {
    return this.gate.read(call, async (acting) => {
      const { memberId, state } = filter;
      const keyset = this.pages.of({ list: 'deputies', customerId: acting.customerId, memberId, state });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listDeputies(acting, filter, { before, limit });
      return keyset.page(rows.map((row) => viewOf(acting, row)), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, id: string): Promise<DeputyView> {
    return this.gate.read(call, (acting) => shown(acting, id));
  }

  /** The same checks and the same policy, on a deputyship that is not stored. */
  preview(call: Call, asked: DeputyAskedRequest): Promise<DeputyEffectView> {
    return this.gate.read(call, async (acting) => {
      const plan = await answering(() => readDeputyPlan(acting, asked));
      if (plan instanceof Problem) return { ...NOTHING, refusal: plan.code };
      const refused = await answering(() => demandDeputy(acting, plan));
      const period = { from: plan.interval.from.toString(), until: plan.interval.to.toString() };
      if (refused) return { ...NOTHING, ...period, refusal: refused.code, conflicts: await deputyshipsByIds(acting, idsOfConflicts(plan)) };
      return { ...NOTHING, ...period, effects: await effectsOn(acting, plan) };
    });
  }

  /** Alone at this Customer: two namings see each other (the same hand is no conflict that a row could hold). */
  name(call: Call, request: NameDeputyRequest): Promise<DeputyView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, actor } = acting;
      const plan = await readDeputyPlan(acting, request);
      await demandDeputy(acting, plan);
      const { capacity, principal, deputy, interval } = plan;
      const made = {
        id: newId(tx.now), forMemberId: principal.holder.memberId, deputyMemberId: deputy.holder.memberId, capacity, startsAt: interval.from, endsAt: interval.to, reason: request.reason,
        namedBy: actor.memberId ?? '', namedInCapacity: actor.capacity,
      };
      await insertDeputyship(acting, made);
      const view = await shown(acting, made.id);
      await this.tell(acting, view, 'named');
      await record(acting, 'deputy.named', { before: null, after: view, reason: request.reason });
      return view;
    });
  }

  /** By whoever is stood in for, the deputy who gives it back, or the Owner. It takes its own right from a deputy. */
  end(call: Call, id: string, { reason, version }: { reason: string; version: number }): Promise<DeputyView> {
    return this.gate.giveAway(call, async (acting) => {
      const before = await shown(acting, id);
      await demandMayEnd(acting, before);
      demandVersion(version, before.version);
      if (before.state === 'ended') throw new DeputyshipOver();
      await endDeputyship(acting, id, { by: acting.actor.memberId, reason });
      const view = await shown(acting, id);
      await this.tell(acting, view, 'ended');
      await record(acting, 'deputy.ended', { before, after: view, reason });
      return view;
    });
  }

  private async tell({ tx, customerId, standing }: Acting, { principal, deputy, capacity, startsAt, endsAt }: DeputyView, what: DeputyNews['what']): Promise<void> {
    const news = { what, customerId, capacity, principal: principal.name, deputy: deputy.name, customer: standing.customer.legalName, startsAt, endsAt, origin: this.config.origin };
    const reached = await reachedAmong(tx, customerId, [principal.id, deputy.id]);
    for (const reader of reached.values()) await this.outbox.put(tx, deputyMail(reader, news));
  }
}

/** Whoever may not see rights sees his own. */
async function shown(acting: Acting, id: string): Promise<DeputyView> {
  const row = await deputyRow(acting, id);
  if (!row || !(acting.decide('grant:read').allowed || isParty(acting, row))) throw new NotFound();
  return viewOf(acting, row);
}

const isSelf = ({ actor }: Acting, memberId: string): boolean => actor.kind === 'person' && actor.memberId === memberId;
const isParty = (acting: Acting, { principal, deputy }: DeputyRow): boolean => isSelf(acting, principal.id) || isSelf(acting, deputy.id);

function mayEnd(acting: Acting, { principal, deputy }: DeputyRow): boolean {
  if (isSelf(acting, deputy.id)) return true;
  return acting.decide('responsibility:delegate').allowed && (acting.actor.capacity === 'AccessOwner' || isSelf(acting, principal.id));
}

/** With the explanation for whoever may end none. */
async function demandMayEnd(acting: Acting, row: DeputyRow): Promise<void> {
  if (mayEnd(acting, row)) return;
  await acting.demand('responsibility:delegate');
  throw new NotYoursToEnd();
}

const viewOf = (acting: Acting, row: DeputyRow): DeputyView => ({ ...row, abilities: { end: row.state !== 'ended' && mayEnd(acting, row) } });

/** A refusal of the trade is an answer here. */
async function answering<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof Problem && (fault.status === 409 || fault.status === 422)) return fault;
    throw fault;
  }
}

async function effectsOn(acting: Acting, plan: DeputyPlan): Promise<DeputyEffectView['effects']> {
  const { capacity, deputy } = plan;
  const after = withDeputyship(acting, plan, NEW);
  const at = beginOf(plan);
  const side = (standing: Standing): Side => ({ standing: asReady(standing), at, policy: buildPolicy(asReady(standing), { capacity, at }, acting.pack) });
  const reader = { contacts: (await acting.grantors([after]))(after), language: acting.language };
  return effectsOf({ before: side(deputy), after: side(after) }, lentIn(capacity), reader);
}

/** As ids: names are not for the chain (P21). */
const kept = ({ id, capacity, principal, deputy, startsAt, endsAt, endedAt }: DeputyView): object => ({ id, capacity, forMemberId: principal.id, deputyMemberId: deputy.id, startsAt, endsAt, endedAt });

function record(acting: Acting, event: 'deputy.named' | 'deputy.ended', { before, after, reason }: { before: DeputyView | null; after: DeputyView; reason: string }): Promise<void> {
  const basis = acting.decide('responsibility:delegate').basis.flatMap(({ grantId }) => grantId ?? []);
  return acting.record({ event, subjectId: after.id, rules: [after.capacity === 'AccessOwner' ? 'GC-8.2-b(5)' : 'GC-8.3-b'], basis, reason, before: before && kept(before), after: kept(after) });
}
