import fc from 'fast-check';
import { anyFacts, DAYS } from '../../../test/affiliates/any-facts.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import { type Control, controls } from './control.js';
import type { Facts, Settings } from './control-facts.js';
import { KnownFacts } from './known-facts.js';
import { reassessControl } from './reassess-control.js';

const NAMES = Array.from({ length: 9 }, (_, at) => String.fromCharCode(65 + at));
const TODAY = '2026-06-30';

const change = fc.constantFrom(...NAMES).chain((company) => fc.record({ company: fc.constant(company), facts: anyFacts(NAMES, { about: [company], most: 4 }) }));
const settings: fc.Arbitrary<Settings> = fc.record({ leaveOutOwn: fc.boolean(), leaveOutSuspended: fc.boolean() });

const pairsIn = (facts: Facts, asOf: string, by: Settings): Map<string, Control[]> => Map.groupBy(controls(facts, asOf, by).pairs, ({ holder }) => holder);

function restated(facts: Facts, company: string, now: Facts): Facts {
  const others = <Fact extends { company: string }>(all: readonly Fact[], its: readonly Fact[]): Fact[] => [...all.filter((each) => each.company !== company), ...its];
  return { holdings: others(facts.holdings, now.holdings), appointments: others(facts.appointments, now.appointments), agreements: others(facts.agreements, now.agreements), meetings: others(facts.meetings, now.meetings) };
}

it('GC-1.2-e: after any change, working out anew whom it can touch is working out everybody anew', () => {
  fc.assert(fc.property(anyFacts(NAMES, { most: 16 }), fc.array(change, { minLength: 1, maxLength: 4 }), fc.constantFrom(...DAYS, TODAY), settings, (...[first, changes, asOf, by]) => {
    const known = new KnownFacts(first, by);
    const kept = pairsIn(first, asOf, by);
    let facts = first;
    for (const { company, facts: now } of changes) {
      for (const [holder, pairs] of reassessControl(known, { company, facts: now }, asOf)) kept.set(holder, pairs);
      facts = restated(facts, company, now);
      expect(new Map([...kept].filter(([, pairs]) => pairs.length > 0))).toEqual(pairsIn(facts, asOf, by));
    }
  }), asRuns(proof('GC-1.2-e: changes worked out for whom they can touch == everybody anew', 10_000, 300)));
}, 3_600_000);

it('leaves everybody else alone', () => {
  const of = (holder: string, company: string): Facts['holdings'][number] => ({ holder, company, votes: 51n, totalVotes: 100n });
  const known = new KnownFacts({ holdings: [of('A', 'B'), of('B', 'C'), of('X', 'Y')], appointments: [], agreements: [], meetings: [] });
  const now = reassessControl(known, { company: 'C', facts: { holdings: [of('X', 'C')], appointments: [], agreements: [], meetings: [] } }, TODAY);
  expect([...now].map(([holder, pairs]) => `${holder}: ${pairs.map(({ company }) => company).join()}`).sort()).toEqual(['A: B', 'B: ', 'X: C,Y']);
});
