import fc from 'fast-check';
import { type Application, APPLICATIONS } from '../../src/modules/authority/index.js';
import { ACTIVATION, conditionsOf, type Facts, failing, nextStep } from '../../src/modules/applications/activation.js';
import { type Notice, priceAccepted, priceOn } from '../../src/modules/applications/price.js';
import { asRuns, proof } from '../support/proof.js';

const none: Facts = { sims: 0, inventory: false, mobileContract: false, billing: false };
const names = Object.keys(APPLICATIONS) as Application[];

/** The terms as one reads them, once more and by a table. */
const WANTS: Readonly<Record<string, (facts: Facts) => boolean>> = {
  'fleet-manager': ({ sims, inventory }) => Number(sims) > 29 && inventory !== false,
  'number-management': ({ mobileContract }) => mobileContract !== false,
  'invoice-insights': ({ billing }) => billing,
};

describe('SC-FM-2, T9: thirty SIMs are enough', () => {
  it.each([[29, false], [30, true], [31, true]])('with %i: %s', (sims, holds) => {
    expect(conditionsOf('fleet-manager', { ...none, sims, inventory: true }, null)).toEqual([
      { kind: 'minimumSims', rule: 'SC-FM-2', holds, found: sims, wanted: 30 }, { kind: 'firstData', rule: 'SC-FM-2', holds: true, found: null, wanted: null },
    ]);
  });

  it('I1: what whoever reads may not know neither holds nor fails', () => {
    const conditions = conditionsOf('fleet-manager', { ...none, sims: null, inventory: null }, null);
    expect(conditions.map(({ holds, found }) => [holds, found])).toEqual([[null, null], [null, null]]);
    expect(nextStep('fleet-manager', { state: 'off', waiting: false, before: false, conditions })).toBe('request');
  });
});

describe('who begins', () => {
  it.each([['SC-OI-2', 'online-invoice'], ['SC-II-2', 'invoice-insights'], ['SC-MN-3', 'number-management']] as const)('%s: the operator, for %s', (rule, application) => {
    expect(ACTIVATION[application]).toMatchObject({ way: 'byOperator', rule });
  });

  it('what the operator begins comes back on request once it has ended (GC-2.2.3-c)', () => {
    const asked = { state: 'off', waiting: false, conditions: [] } as const;
    expect([nextStep('documents', { ...asked, before: false }), nextStep('documents', { ...asked, before: true })]).toEqual(['operatorActivates', 'request']);
  });
});

it('SC-FM-2, SC-II-2, SC-MN-3, GC-7: the activation of any Application is that of a small model', () => {
  const run = proof('activation == a small model of the terms', 20_000);
  const facts: fc.Arbitrary<Facts> = fc.record({ sims: fc.integer({ min: 0, max: 60 }), inventory: fc.boolean(), mobileContract: fc.boolean(), billing: fc.boolean() });
  const asked = fc.record({ application: fc.constantFrom(...names), known: facts, accepted: fc.option(fc.boolean()), state: fc.constantFrom('active' as const, 'suspended' as const, 'off' as const) });
  fc.assert(fc.property(asked, ({ application, known, accepted, state }) => {
    const conditions = conditionsOf(application, known, accepted);
    const holds = WANTS[application]?.(known) ?? true;
    expect(failing(conditions).length === 0).toBe(holds && accepted !== false);
    const step = nextStep(application, { state, waiting: false, before: false, conditions });
    const begins = { byOperator: 'operatorActivates', onRequest: 'request', always: 'request' }[ACTIVATION[application].way];
    expect(step).toBe(state === 'active' ? 'nothing' : !holds ? 'meetConditions' : accepted === false ? 'acceptPrice' : begins);
  }), asRuns(run));
});

type Dated = Notice & { day: number; trial: number | null };

/** Since the last yes, or the last free day: what it was to, and the lowest price of each contract. */
class Agreed {
  private to: Dated | null = null;
  private lowest = new Map<string | null, number>();

  /** @returns whether it holds without a further yes */
  hears(notice: Dated, yes: boolean): boolean {
    const said = yes || notice.amountCents === 0;
    const holds = said || this.isFall(notice);
    if (said) [this.to, this.lowest] = [notice, new Map<string | null, number>()];
    this.lowest.set(notice.agreement, Math.min(notice.amountCents, this.lowest.get(notice.agreement) ?? Infinity));
    return holds;
  }

  private isFall({ amountCents, agreement, trial, day }: Dated): boolean {
    if (!this.to || this.to.amountCents === 0 || this.to.agreement !== agreement) return false;
    return trial === null && (this.to.trial ?? -1) < day && amountCents <= (this.lowest.get(agreement) ?? -1);
  }
}

/** Days are numbers; what one pays is looked up day by day from the beginning, as a clerk would. */
function clerk(today: number, notices: readonly Dated[], accepted: ReadonlySet<number>): { pays: number; consent: boolean } {
  const agreed = new Agreed();
  let pays = { cents: 0, freeTo: -1 };
  let consent = true;
  for (let day = 0; day <= today; day += 1) {
    // of those of one day the last is the one that begins
    for (const notice of notices.filter(({ day: begins }) => begins === day).sort((one, other) => other.version - one.version).slice(0, 1)) {
      consent = agreed.hears(notice, accepted.has(notice.version));
      if (consent) pays = { cents: notice.amountCents, freeTo: notice.trial ?? -1 };
    }
  }
  return { pays: today > pays.freeTo ? pays.cents : 0, consent };
}

const dayOf = (day: number): string => `2026-03-${String(day + 1).padStart(2, '0')}`;

it('GC-7: nobody pays what he did not accept, on any day, whatever was announced', () => {
  const run = proof('the price == a clerk who goes through the days', 20_000);
  const notice = fc.record({ day: fc.integer({ min: 0, max: 9 }), amountCents: fc.constantFrom(0, 500, 900, 1200), trial: fc.option(fc.integer({ min: 0, max: 6 })), agreement: fc.constantFrom('A', 'A', 'B') });
  fc.assert(fc.property(fc.array(notice, { maxLength: 5 }), fc.integer({ min: 0, max: 12 }), fc.uniqueArray(fc.integer({ min: 1, max: 5 })), (said, today, yes) => {
    const notices = said.map(({ day, amountCents, trial, agreement }, at) => {
      const until = trial === null ? null : day + trial;
      return { version: at + 1, amountCents, effectiveOn: dayOf(day), trialUntil: until === null ? null : dayOf(until), agreement, day, trial: until };
    });
    const accepted = new Set(yes);
    const price = priceOn(dayOf(today), notices, accepted);
    const expected = clerk(today, notices, accepted);
    expect(price.paysCents).toBe(expected.pays);
    expect(price.charge === 'needsConsent').toBe(!expected.consent);
    expect(priceAccepted(price)).toBe(price.charge === 'free' ? null : expected.consent);
    // nobody is asked to accept what another one took the place of
    const last = (day: string): number => Math.max(...notices.filter(({ effectiveOn }) => effectiveOn === day).map(({ version }) => version));
    const told = [price.inForce, price.toAccept, ...price.announced].filter((each) => each !== null);
    expect(told.map(({ version }) => version)).toEqual(told.map(({ effectiveOn }) => last(effectiveOn)));
    // what is shown as free costs nothing, what is shown as charged its price
    const shown = { free: 0, trial: 0, charged: price.inForce?.amountCents, needsConsent: expected.pays }[price.charge];
    expect(price.paysCents).toBe(shown);
  }), asRuns(run));
});
