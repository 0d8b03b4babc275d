import fc from 'fast-check';
import { CLOCK_RULES } from '../../src/modules/rules/clocks.js';
import { dated, type Group, notReplayed, summed } from '../../src/modules/rules/dry-run.js';
import { NEUTRAL_PACK } from '../../src/modules/rules/neutral-pack.js';
import type { RulePack } from '../../src/modules/rules/rule-pack.js';
import { asRuns, proof } from '../support/proof.js';
import { type ByHand, dayNumber, lastDayOf, ofDayNumber } from './calendar-by-hand.js';
import { aPack, OTHERS, packWith } from './packs.js';

const TODAY = dayNumber({ year: 2026, month: 11, day: 29 });
const text = (n: number): string => {
  const { year, month, day } = ofDayNumber(n);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** By hand: the number of the last day, or null. */
function due({ rules }: RulePack, { rule: id, application }: Group, dayZero: number): number | null {
  const rule = rules.find((each) => each.id === id);
  const [, count = '', unit = ''] = /^P(\d+)([BDWMY])$/.exec(rule?.period ?? '') ?? [];
  if (!rule || rule.exempt.includes(application)) return null;
  return lastDayOf(dayZero, { unit: unit as ByHand['unit'], count: Number(count), convention: rule.convention, rollover: rule.rollover === 'next-working-day' });
}

const group = fc.record({ rule: fc.constantFrom(...CLOCK_RULES), application: fc.constantFrom('administration', ...OTHERS), ago: fc.integer({ min: 0, max: 800 }), counted: fc.integer({ min: 1, max: 5_000 }) });

it('features 41, T7: a dry run counts what a calendar by hand counts under both packs', () => {
  fc.assert(fc.property(aPack, aPack, fc.array(group, { maxLength: 20 }), (before, after, last) => {
    const groups = last.map(({ ago, ...each }) => ({ ...each, dayZero: text(TODAY - ago) }));
    const byHand = groups.map((each, place) => {
      const dayZero = TODAY - (last[place]?.ago ?? 0);
      return { ...each, one: due(before, each, dayZero), other: due(after, each, dayZero) };
    }).filter(({ one, other }) => one !== null || other !== null);
    const dates = dated(groups, { before, after });
    expect(dates.map(({ dueBefore, dueAfter }) => [dueBefore, dueAfter])).toEqual(byHand.map(({ one, other }) => [one === null ? null : text(one), other === null ? null : text(other)]));
    const isDue = (last: number | null): boolean => last !== null && last < TODAY;
    const sum = (rule: string, fits: (each: (typeof byHand)[number]) => boolean): number => byHand.filter((each) => each.rule === rule && fits(each)).reduce((all, { counted }) => all + counted, 0);
    expect(summed(dates, text(TODAY))).toEqual(CLOCK_RULES.map((rule) => ({
      rule, counted: sum(rule, () => true), changed: sum(rule, ({ one, other }) => one !== other), dueOnlyAfter: sum(rule, ({ one, other }) => isDue(other) && !isDue(one)), dueOnlyBefore: sum(rule, ({ one, other }) => isDue(one) && !isDue(other)),
    })));
  }), asRuns(proof('features 41: dry runs == a calendar by hand', 2_000)));
});

it('features 41: says of which changed rules no events are kept', () => {
  const after = packWith('spec', { 'GC-2.2.3-c': { period: 'P3M' }, 'GC-14.5': { period: 'P4M' }, 'GC-10.5': { notices: { before: 'must', after: 'may' } } });
  expect(notReplayed({ before: NEUTRAL_PACK, after })).toEqual(['GC-14.5']);
});
