import { Temporal } from 'temporal-polyfill';
import { contains, type Interval } from '../../src/kernel/index.js';
import type { AffiliationFacts } from '../../src/modules/authority/index.js';
import type { StoredFact } from '../../src/modules/legal-entities/stored-facts.js';
import { Problem } from '../../src/platform/http/problem.js';
import type { Command, GroupStart, Share } from './commands.js';

const DAY = Temporal.PlainDate.from('2026-03-02');
const dayText = (day: number): string => DAY.add({ days: day }).toString();

interface Listed { id: string; from: Temporal.Instant; to: Temporal.Instant | null; endedAt: Temporal.Instant | null; evidence: string; version: number }
interface Consent { of: string; interval: Interval; withdrawnAt: Temporal.Instant | null }

/** The rows of an affiliate's listings and consents, what is so at its parent, and the register that knows of both, answering the statements of the module of affiliations. */
export class GroupInMemory {
  listed: readonly Listed[];
  consents: readonly Consent[];
  private owner: number;
  private active = true;
  private readonly links: Map<number, readonly Interval[]>;
  private readonly keptOut = new Set<number>();
  private facts: readonly StoredFact[] = [];

  constructor({ owner, bound, shares }: GroupStart, at: (hours: number) => Temporal.Instant) {
    this.owner = owner;
    this.links = new Map(bound.map((who) => [who, [{ from: at(-9), to: null }]]));
    this.listed = [{ id: 'f0', from: at(-43), to: null, endedAt: null, evidence: 'register', version: 1 }];
    this.consents = [{ of: 'f0', interval: { from: at(-9), to: null }, withdrawnAt: null }];
    for (const share of shares) this.change(share);
  }

  /** For a transaction that fails. */
  kept(): () => void {
    const { listed, consents } = this;
    return () => { Object.assign(this, { listed, consents }); };
  }

  /** By which somebody is here, and what the Customer is an affiliate by. */
  factsOf(who: number, own: string | null): AffiliationFacts[] {
    const seen = this.listed.filter(({ id, endedAt }) => endedAt === null || id === own);
    return seen.map(({ id, from, to, endedAt }) => {
      const consent = this.consentOf(id);
      return {
        id, parent: { name: 'P', active: this.active }, endedAt, control: { from, to }, consent: consent && { interval: consent.interval, withdrawnAt: consent.withdrawnAt },
        isOwner: this.owner === who, links: this.links.get(who) ?? [], keptOut: this.keptOut.has(who),
      };
    });
  }

  get listings(): (Listed & { consent: Consent | null })[] {
    return this.listed.map((each) => ({ ...each, consent: this.consentOf(each.id) }));
  }

  private consentOf(id: string): Consent | null {
    return this.consents.findLast(({ of }) => of === id) ?? null;
  }

  /** What another Customer does is not asked for here. */
  // eslint-disable-next-line complexity -- one line for each deed
  atParent({ how, whom, after }: Extract<Command, { do: 'parent' }>, now: Temporal.Instant): void {
    const links = this.links.get(whom) ?? [];
    const isBound = links.some((link) => contains(link, now));
    const stays = links.some(({ to }) => to === null);
    switch (how) {
      case 'handOver': return demand(stays && whom !== this.owner, () => { this.owner = whom; });
      case 'leave': return demand(stays && whom !== this.owner, () => { this.links.set(whom, links.map((link) => (link.to === null ? { ...link, to: now.add({ hours: after }) } : link))); });
      case 'return': return demand(links.length > 0 && !isBound, () => { this.links.set(whom, [...links, { from: now, to: null }]); });
      case 'keepOut': this.keptOut.add(whom); return;
      case 'letIn': this.keptOut.delete(whom); return;
      case 'stop': case 'resume': this.active = how === 'resume';
    }
  }

  /** A holding ends where another one begins, and what was to begin later does not. */
  change({ holder, of, percent, day }: Share): void {
    const from = dayText(day);
    const isThat = (fact: StoredFact): boolean => fact.holder === holder && fact.company === of;
    const others = this.facts.flatMap((fact) => (!isThat(fact) || (fact.to !== null && fact.to <= from) ? [fact] : fact.from < from ? [{ ...fact, to: from }] : []));
    const made = { kind: 'holding' as const, company: of, holder, from, to: null, part: String(percent), whole: '100', shareClass: null, suspended: false, clause: null, reviewed: true, withdrawn: false, cast: [] };
    this.facts = percent === 0 ? others : [...others, { ...made, id: `${holder} ${of} ${from} ${this.facts.length}` }];
  }

  /** By the name of the statement; undefined: it is of another module. */
  // eslint-disable-next-line complexity -- one line for each statement
  answer(name: string | undefined, values: readonly unknown[]): object[] | undefined {
    const [, second, third, fourth] = values as string[];
    switch (name) {
      case 'customer-ended': case 'affiliation-ring': return [];
      case 'customer-lock-version': case 'affiliate-hold': return [{ version: 1 }];
      case 'affiliation-numbers': return [{ holder: 'parent', company: 'customer' }];
      case 'registered-pair': return [{ holderEntityId: 'parent', companyEntityId: 'customer', isTold: true }];
      case 'rule-packs': return []; // the neutral one
      case 'ownership-facts-about': return this.facts.filter(({ company, from }) => (values[0] as string[]).includes(company) && from <= (third ?? ''));
      case 'ownership-facts-held': return this.facts.filter(({ holder, from }) => (values[0] as (string | null)[]).includes(holder) && from <= (third ?? ''));
      case 'affiliation-listed': return this.shown(third, instant(values[0])).map((row) => ({ ...row, state: row.state === 'unlisted' || row.state === 'controlLost' ? row.state : 'listed' }));
      case 'affiliation-here': return this.shown(third, instant(second));
      case 'affiliation-list': return this.insert(instant(values[8]), String(values[7]));
      case 'affiliation-loss': return this.put(second, ({ from }) => ({ to: later(instant(third), from) }));
      case 'affiliation-loss-drop': return this.put(second, ({ to }) => (to && Temporal.Instant.compare(to, instant(third)) > 0 ? { to: null } : {}));
      case 'affiliation-end': return this.put(second, () => ({ endedAt: instant(fourth) }));
      case 'affiliation-version': return this.put(second, () => ({}));
      case 'affiliate-consent-withdraw': return this.withdraw(second, instant(third));
      case 'affiliate-consent-refuse': return this.consent({ of: third ?? '', interval: { from: instant(values[4]), to: null }, withdrawnAt: instant(values[4]) });
      case 'affiliate-consent-insert': return this.consent({ of: third ?? '', interval: { from: instant(values[7]), to: values[8] ? instant(values[8]) : null }, withdrawnAt: null });
      case 'affiliate-consent-told': return [this.consentOf(second ?? '')].flatMap((each) => (each ? [toldConsent(each)] : []));
      default: return undefined;
    }
  }

  private insert(from: Temporal.Instant, evidence: string): object[] {
    if (this.listed.some(({ endedAt }) => endedAt === null)) return [];
    const id = `f${this.listed.length}`;
    this.listed = [...this.listed, { id, from, to: null, endedAt: null, evidence, version: 1 }];
    return [{ id }];
  }

  private put(id: string | undefined, change: (row: Listed) => Partial<Listed>): object[] {
    this.listed = this.listed.map((row) => (row.id === id ? { ...row, ...change(row), version: row.version + 1 } : row));
    return [];
  }

  private consent(row: Consent): object[] {
    this.consents = [...this.consents, row];
    return [];
  }

  private withdraw(of: string | undefined, at: Temporal.Instant): object[] {
    const open = this.consents.filter((each) => each.of === of && each.withdrawnAt === null);
    this.consents = this.consents.map((each) => (open.includes(each) ? { ...each, withdrawnAt: at } : each));
    return open;
  }

  /** As the affiliate sees it; the operator asks for less. */
  private shown(id: string | undefined, now: Temporal.Instant): { state: string }[] {
    return this.listed.filter((each) => each.id === id).map((row) => {
      const { from, to, endedAt, evidence, version } = row;
      const consent = this.consentOf(row.id);
      return {
        id, customer: { id: 'c' }, parent: { id: 'p', name: 'P' }, state: stateOf(row, consent, now), origin: '', control: { from: from.toString(), until: to?.toString() ?? null, evidence, lossKnownAt: null },
        doubtedAt: null, doubtWaivedAt: null, consent: consent && toldConsent(consent), end: endedAt && { at: endedAt.toString(), reason: '' }, version,
      };
    });
  }
}

function stateOf({ from, to, endedAt }: Listed, consent: Consent | null, now: Temporal.Instant): string {
  if (endedAt) return 'unlisted';
  if (!contains({ from, to }, now)) return 'controlLost';
  if (consent?.withdrawnAt) return 'consentWithdrawn';
  return consent && contains(consent.interval, now) ? 'active' : 'consentLacking';
}

function demand(isSo: boolean, work: () => void): void {
  if (!isSo) throw new Problem(409, 'not-at-the-parent', 'it cannot be');
  work();
}

const toldConsent = ({ of, interval: { from, to }, withdrawnAt }: Consent): object => ({ id: of, from: from.toString(), until: to?.toString() ?? null, withdrawnAt: withdrawnAt?.toString() ?? null });
const instant = (text: unknown): Temporal.Instant => Temporal.Instant.from(String(text));
const later = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant => (Temporal.Instant.compare(one, other) >= 0 ? one : other);
