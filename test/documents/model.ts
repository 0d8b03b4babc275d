import { type ByHand, endOfDay, isWorkingDay, lastDayOf, legalDay } from '../rules/calendar-by-hand.js';

/** GC-6.2 as a reader of the terms would say it, by whole numbers: it shares no code with src. */
export type ModelState = 'open' | 'objected' | 'recognised' | 'rejected' | 'remedied' | 'superseded' | 'accepted';
export type Deed = 'object' | 'withdraw' | 'recognise' | 'reject' | 'remedy' | 'correct' | 'outage' | 'outageBefore' | 'outageGoesOn';

const FIVE: ByHand = { unit: 'B', count: 5, convention: 'anniversary', rollover: false };

export class ModelDocument {
  state: ModelState = 'open';
  /** The last day, as a number. */
  last: number;
  /** Of one whose objection was taken back when its term was over. */
  private acceptedAt: number | null = null;
  private readonly extendedOn = new Set<number>();

  constructor(published: number) {
    this.last = lastDayOf(legalDay(published), FIVE);
  }

  get due(): number {
    return endOfDay(this.last);
  }

  /** When it is accepted, as it stands; null: not by time. */
  get final(): number | null {
    return this.acceptedAt ?? (this.state === 'open' ? this.due : null);
  }

  shown(now: number): string {
    return this.state === 'open' && now >= this.due ? 'accepted' : this.state;
  }

  /** Does it, and says so; or refuses. */
  does(deed: Deed, now: number): boolean {
    const state = this.shown(now);
    const becomes = (next: ModelState, ...from: string[]): boolean => {
      if (!from.includes(state)) return false;
      this.state = next;
      return true;
    };
    const deeds: Record<Deed, () => boolean> = {
      object: () => becomes('objected', 'open'),
      withdraw: () => (now < this.due ? becomes('open', 'objected') : becomes('accepted', 'objected') && this.acceptNow(now)),
      recognise: () => becomes('recognised', 'objected'),
      reject: () => becomes('rejected', 'objected'),
      remedy: () => becomes('remedied', 'recognised'),
      correct: () => becomes(state === 'recognised' ? 'remedied' : 'superseded', 'open', 'recognised', 'rejected'),
      outage: () => state === 'open' && this.extend(now),
      outageGoesOn: () => state === 'open' && this.extendNow(now),
      outageBefore: () => false, // the day before the last is no last day
    };
    return deeds[deed]();
  }

  private acceptNow(now: number): boolean {
    this.acceptedAt = now;
    return true;
  }

  /** An hour at noon of the last day, if it is over. */
  private extend(now: number): boolean {
    if (now < noonOf(this.last) + HOUR || this.extendedOn.has(this.last)) return false;
    this.extendedOn.add(this.last);
    return this.oneMore();
  }

  /** The portal has been out for an hour, and still is. */
  private extendNow(now: number): boolean {
    return legalDay(now - 1) === this.last && this.oneMore();
  }

  private oneMore(): boolean {
    do this.last += 1; while (!isWorkingDay(this.last));
    return true;
  }
}

export const HOUR = 3_600_000;
/** Twelve hours before the end of a day: no clock changes at noon. */
export const noonOf = (day: number): number => endOfDay(day) - 12 * HOUR;
