import { Inject, Injectable } from '@nestjs/common';
import { demandVersion } from '../../platform/http/etag.js';
import { countingSims, followSims } from '../applications/index.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import type { CardInStockView, ReplacementView } from './block.view.js';
import { cardById, type CardRow, cardsInStock, lockCard, placeOf, swapCards } from './blocks.queries.js';
import { recordChanges } from './changes.js';
import { NotInStock, NotOnALine } from './inventory.errors.js';

/** S0-6: another card takes over the line of a lost or broken one. */
@Injectable()
export class ReplacementsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  inStock(call: Call, simId: string, iccid = ''): Promise<CardInStockView[]> {
    return this.gate.read(call, async (acting) => {
      const card = await cardById(acting, simId);
      await acting.demandOn(card && placeOf(card), 'sim:read', 'sim:block');
      return cardsInStock(acting, iccid);
    });
  }

  /** At one instant, and for good: who had the line keeps it, and its history says which card was on it when (SC-MN-1c). */
  replace(call: Call, simId: string, { newSimId, reason, version }: { newSimId: string; reason: string; version: number }): Promise<ReplacementView> {
    return this.gate.write(call, async (acting) => {
      const { card, fresh } = await lockBoth(acting, simId, newSimId.toLowerCase());
      const decision = await acting.demandOn(card && placeOf(card), 'sim:read', 'sim:block');
      if (!card) throw new NotFound();
      demandVersion(version, card.version);
      if (card.lineId === null || card.state === 'ended') throw new NotOnALine();
      if (!isFree(acting, fresh)) throw new NotInStock();
      await acting.demand('sim:block', placeOf(fresh));
      await swapCards(acting, { from: card.id, to: fresh.id, lineId: card.lineId });
      await followSims(acting.tx, acting.customerId, 1 - countingSims([card.state])); // a card can be on a line and in stock
      const onLine = placeOf(card);
      await recordChanges(acting, { event: 'sim.replaced', subjectId: card.id, rules: ['S0-6', 'SC-MN-1c'], reason, decision }, [
        { table: 'sim', id: card.id, ...onLine, before: { iccid: card.iccid, state: card.state, lineId: card.lineId }, after: { iccid: card.iccid, state: 'ended', lineId: null } },
        { table: 'sim', id: fresh.id, ...onLine, before: { iccid: fresh.iccid, state: fresh.state, lineId: null }, after: { iccid: fresh.iccid, state: 'active', lineId: card.lineId } },
      ]);
      return { simId: card.id, newSimId: fresh.id, lineId: card.lineId, from: acting.tx.now.toString(), version: card.version + 1 };
    });
  }
}

/** A card that whoever acts does not see is answered like one that is not there. */
const isFree = (acting: Acting, card: CardRow | null): card is CardRow =>
  card?.state === 'inStock' && card.lineId === null && acting.decide('sim:read', placeOf(card)).allowed;

/** In the order of their ids, so that two swaps never wait for each other. */
async function lockBoth(acting: Acting, simId: string, newSimId: string): Promise<{ card: CardRow | null; fresh: CardRow | null }> {
  const locked = new Map<string, CardRow | null>();
  for (const id of [...new Set([simId, newSimId])].sort()) locked.set(id, await lockCard(acting, id));
  return { card: locked.get(simId) ?? null, fresh: locked.get(newSimId) ?? null };
}
