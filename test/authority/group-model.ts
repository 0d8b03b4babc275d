import type { Command, Company, GroupStart, Share } from './commands.js';

type AtParent = Extract<Command, { do: 'parent' }>;
type OnList = Extract<Command, { do: 'affiliate' }>;

/** What the operator keeps of an affiliate: since when and until when it is controlled, and the permission that it showed last. */
export interface Listing { ended: boolean; since: number; until: number | null; consent: { ends: number | null; withdrawn: boolean } | null }

/** At hour 0 it is seven in the evening of day 0. */
const dayOf = (hour: number): number => Math.floor((hour + 19) / 24);
const beginOf = (day: number): number => day * 24 - 19;
const LAST_DAY = 9;

/**
 * What the terms say of a company that controls the Customer (GC-1.2, GC-9.1), in the manner of the model of rights: people are numbered as
 * there, an hour is an hour, and of shares it asks on each day anew who has a majority.
 */
export class GroupModel {
  readonly listings: Listing[];
  private readonly start: GroupStart;
  private owner: number;
  private active = true;
  /** Whoever is bound to the parent, and when he leaves. */
  private readonly bound: Map<number, number | null>;
  private readonly keptOut = new Set<number>();
  private readonly shares: Share[];

  constructor(start: GroupStart) {
    this.start = start;
    this.owner = start.owner;
    this.shares = [...start.shares];
    this.bound = new Map(start.bound.map((who) => [who, null]));
    this.listings = [{ ended: false, since: beginOf(-1), until: null, consent: { ends: null, withdrawn: false } }];
  }

  /** GC-9.1-b: the Access Owner of the parent, as long as the Customer is listed as its affiliate. */
  owns(who: number, now: number): boolean {
    return this.owner === who && this.isSomebody(who, this.listings.length - 1, now);
  }

  /** Somebody of the parent has a place at the affiliate by the listing under which he came, and by no other. */
  isSomebody(who: number, under: number, now: number): boolean {
    const listing = this.listings[under];
    return listing !== undefined && !listing.ended && (listing.until === null || now < listing.until) && this.isAgreed(listing, now) && this.active && this.isBound(who, now) && !this.keptOut.has(who);
  }

  /** GC-9.1-d: withdrawn is withdrawn; whether it has to be shown at all is the operator's rule. */
  private isAgreed({ consent }: Listing, now: number): boolean {
    if (consent?.withdrawn) return false;
    return !this.start.needsConsent || (consent !== null && (consent.ends === null || now < consent.ends));
  }

  private isBound(who: number, now: number): boolean {
    const leaves = this.bound.get(who);
    return leaves !== undefined && (leaves === null || now < leaves);
  }

  /** What happens at the parent is not asked for here. */
  // eslint-disable-next-line complexity -- one line for each deed
  atParent({ how, whom, after }: AtParent, now: number): boolean {
    switch (how) {
      case 'handOver': return whom !== this.owner && this.bound.get(whom) === null && ((this.owner = whom), true);
      case 'leave': return whom !== this.owner && this.bound.get(whom) === null && (this.bound.set(whom, now + after), true);
      case 'return': return this.bound.has(whom) && !this.isBound(whom, now) && (this.bound.set(whom, null), true);
      case 'keepOut': this.keptOut.add(whom); return true;
      case 'letIn': this.keptOut.delete(whom); return true;
      case 'stop': case 'resume': this.active = how === 'resume'; return true;
    }
  }

  /** By the operator. */
  // eslint-disable-next-line complexity -- one line for each deed
  onList({ how, until }: OnList, now: number): boolean {
    const listing = this.listings.find(({ ended }) => !ended);
    switch (how) {
      case 'list': return !listing && this.controls(dayOf(now)) && this.listings.push({ ended: false, since: beginOf(this.shownSince(dayOf(now))), until: null, consent: null }) > 0;
      case 'unlist': return listing !== undefined && (listing.ended = true);
      case 'consent': return listing !== undefined && (until === null || until > 0) && ((listing.consent = { ends: until === null ? null : now + until, withdrawn: false }), true);
      case 'withdraw': return this.withdraw();
    }
  }

  /** Whoever never gave one may say so, too. */
  withdraw(): boolean {
    const listing = this.listings.find(({ ended }) => !ended);
    if (!listing || listing.consent?.withdrawn) return false;
    listing.consent = { ends: null, ...listing.consent, withdrawn: true };
    return true;
  }

  /** From a day on, whatever was known of that day before. */
  change(share: Share, now: number): void {
    this.shares.push({ ...share, day: dayOf(now) + share.day });
    this.look(now);
  }

  /** GC-9.1-e, when facts change and on each new day: what was lost is lost until it is listed again; what is still to come follows the facts. */
  look(now: number): void {
    const today = dayOf(now);
    for (const listing of this.listings.filter(({ ended, until }) => !ended && (until === null || until > now))) {
      const lostOn = this.controls(today) ? this.nextLoss(today) : this.lostSince(today, listing);
      listing.until = lostOn === null ? null : beginOf(lostOn);
    }
  }

  private nextLoss(day: number): number | null {
    return day > LAST_DAY ? null : this.controls(day) ? this.nextLoss(day + 1) : day;
  }

  /** It is listed from the day since which it is so without a break. */
  private shownSince(day: number): number {
    return this.controls(day - 1) ? this.shownSince(day - 1) : day;
  }

  /** Facts may have been told late; before it was shown nothing can be lost. */
  private lostSince(day: number, listing: Listing): number {
    return beginOf(day) > listing.since && !this.controls(day - 1) ? this.lostSince(day - 1, listing) : day;
  }

  /** GC-1.2: by more than half of the votes, its own and those of whom it controls. */
  controls(day: number): boolean {
    const ours: Company[] = ['parent'];
    for (const company of ['subsidiary', 'customer', 'subsidiary', 'customer'] as const) {
      const votes = ours.reduce((sum, holder) => sum + this.percentOn(day, holder, company), 0);
      if (votes > 50 && !ours.includes(company)) ours.push(company);
    }
    return ours.includes('customer');
  }

  private percentOn(day: number, holder: Company, of: Company): number {
    return this.shares.findLast((each) => each.holder === holder && each.of === of && each.day <= day)?.percent ?? 0;
  }
}
