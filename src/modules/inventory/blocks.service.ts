import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { endOfMonths } from '../../kernel/index.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, type Decision, Gate, type LedgerEvent, NotFound } from '../authority/index.js';
import type { BlockPreviewView, BlockView } from './block.view.js';
import { cardById, cardOfLine, type CardRow, liftBlock, lockCard, placeOf, setBlock } from './blocks.queries.js';
import { recordChanges } from './changes.js';
import { BlockEndTooFar, BlockOfOperator, NotActive, NotBlocked } from './inventory.errors.js';
import type { BlockCause } from './sim.view.js';

/** S0-6: at most so many calendar months. */
const MOST_MONTHS = 3;

/** Which card, and by which right: a fleet manager's on any card, or that of the person whose line it is. */
export type Which = { simId: string } | { ownLineId: string };

export interface BlockWish {
  cause: BlockCause;
  until?: string;
  /** When the loss was told to the operator by telephone. */
  calledAt?: string;
  reason: string;
  version: number;
}

/** S0-6: a lost or stolen card is blocked at once, for a time that ends. */
@Injectable()
export class BlocksService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** Of a card that is blocked: what another end would be. */
  preview(call: Call, which: Which, until?: string): Promise<BlockPreviewView> {
    return this.gate.read(call, async (acting) => {
      const card = await seenCard(acting, which, cardById);
      await demandBlock(acting, card, which);
      if (card.block === null && card.state !== 'active') throw new NotActive();
      const { since, latestUntil } = card.block ?? { since: acting.tx.now.toString(), latestUntil: latestEnd(acting.tx.now) };
      if (since === null || latestUntil === null) throw new BlockOfOperator();
      const { id: simId, iccid, form, version } = card;
      return { simId, iccid, form, number: card.number || null, since, until: checkedEnd(acting.tx.now, { until, latest: latestUntil }), latestUntil, version };
    });
  }

  block(call: Call, which: Which, { cause, until, calledAt, reason, version }: BlockWish): Promise<BlockView> {
    return this.gate.write(call, async (acting) => {
      const { card, decision } = await lockFor(acting, which, version);
      if (card.state !== 'active') throw new NotActive();
      const limit = latestEnd(acting.tx.now);
      const since = acting.tx.now.toString();
      const end = checkedEnd(acting.tx.now, { until, latest: limit });
      await setBlock(acting, card.id, { cause, since, until: end, limit });
      const after = { state: 'blocked', cause, since, until: end, latestUntil: limit, ...(calledAt && { calledAt }) };
      await tell(acting, card, { event: 'sim.blocked', after, reason, decision });
      return { simId: card.id, state: 'blocked', block: { cause, since, until: end, latestUntil: limit }, version: card.version + 1 };
    });
  }

  /** Sooner or later, never past three months from the beginning. */
  changeEnd(call: Call, simId: string, { until, reason, version }: { until: string; reason: string; version: number }): Promise<BlockView> {
    return this.gate.write(call, async (acting) => {
      const { card, decision } = await lockFor(acting, { simId }, version);
      if (!card.block) throw new NotBlocked();
      const { cause, since, latestUntil: limit } = card.block;
      if (since === null || limit === null) throw new BlockOfOperator();
      const end = checkedEnd(acting.tx.now, { until, latest: limit });
      await setBlock(acting, card.id, { cause, since, until: end, limit });
      const block = { cause, since, until: end, latestUntil: limit };
      await tell(acting, card, { event: 'sim.block-changed', after: { state: 'blocked', ...block }, reason, decision });
      return { simId, state: 'blocked', block, version: card.version + 1 };
    });
  }

  unblock(call: Call, which: Which, { calledAt, reason, version }: Omit<BlockWish, 'cause' | 'until'>): Promise<BlockView> {
    return this.gate.write(call, async (acting) => {
      const { card, decision } = await lockFor(acting, which, version);
      if (!card.block) throw new NotBlocked();
      await liftBlock(acting, card.id);
      await tell(acting, card, { event: 'sim.unblocked', after: { state: 'active', ...(calledAt && { calledAt }) }, reason, decision });
      return { simId: card.id, state: 'active', block: null, version: card.version + 1 };
    });
  }
}

const latestEnd = (since: Temporal.Instant): string => endOfMonths(since, MOST_MONTHS).toString();

/** Without a wish the latest end there is. */
export function checkedEnd(now: Temporal.Instant, { until, latest }: { until: string | undefined; latest: string }): string {
  const end = Temporal.Instant.from(until ?? latest);
  if (Temporal.Instant.compare(end, now) <= 0 || Temporal.Instant.compare(end, Temporal.Instant.from(latest)) > 0) throw new BlockEndTooFar(latest);
  return end.toString();
}

async function seenCard(acting: Acting, which: Which, read: typeof cardById): Promise<CardRow> {
  const simId = 'simId' in which ? which.simId : await cardOfLine(acting, which.ownLineId);
  const card = simId === null ? null : await read(acting, simId);
  // a swap while it waited: the card is on another line, or on none
  if (!card || ('ownLineId' in which && card.lineId !== which.ownLineId)) throw new NotFound();
  return card;
}

function demandBlock(acting: Acting, card: CardRow, which: Which): Promise<Decision> {
  if ('simId' in which) return acting.demandOn(placeOf(card), 'sim:read', 'sim:block');
  const now = acting.tx.now.epochMilliseconds;
  return acting.demandOn({ ...placeOf(card), from: now, to: now }, 'line:read-own', 'line:block-own');
}

async function lockFor(acting: Acting, which: Which, version: number): Promise<{ card: CardRow; decision: Decision }> {
  const card = await seenCard(acting, which, lockCard);
  const decision = await demandBlock(acting, card, which);
  demandVersion(version, card.version);
  return { card, decision };
}

const tell = (acting: Acting, card: CardRow, { event, after, reason, decision }: { event: LedgerEvent; after: object; reason: string; decision: Decision }): Promise<void> =>
  recordChanges(acting, { event, subjectId: card.id, rules: [RULE], reason, decision }, [{ table: 'sim', id: card.id, ...placeOf(card), before: { state: card.state, ...card.block }, after }]);

const RULE = 'S0-6';
