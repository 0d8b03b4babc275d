import fc from 'fast-check';
import { canonicalJson } from '../../src/kernel/index.js';
import { NEUTRAL_PACK } from '../../src/modules/rules/neutral-pack.js';
import type { Rule, RulePack } from '../../src/modules/rules/rule-pack.js';

/** What may be changed freely, as JSON: a spec breaks it where it likes. */
export type Loose = Record<string, unknown> & { rules: Record<string, unknown>[] };

export const loose = (pack: RulePack): Loose => JSON.parse(canonicalJson(pack)) as Loose;

/** The neutral pack under another name, with some rules said otherwise. */
export const packWith = (version: string, said: Readonly<Record<string, Partial<Rule>>> = {}): RulePack => ({ ...NEUTRAL_PACK, version, rules: NEUTRAL_PACK.rules.map((rule) => ({ ...rule, ...said[rule.id] })) });

export const OTHERS = ['fleet-manager', 'number-management', 'online-invoice', 'invoice-insights', 'documents', 'incidents', 'orders'];

const LONGEST = { B: 60, D: 400, W: 60, M: 40, Y: 5 } as const;

const period = fc.constantFrom(...Object.keys(LONGEST) as (keyof typeof LONGEST)[]).chain((unit) => fc.integer({ min: 1, max: LONGEST[unit] }).map((count) => ({ unit, text: `P${count}${unit}` })));
const told = (owed: Rule['notices']['before']): fc.Arbitrary<Rule['notices']['before']> => (owed === 'may' ? fc.constantFrom('must' as const, 'may' as const, 'mustNot' as const) : fc.constant(owed));

/** A rule as the terms allow a pack to say it, written from the rulebook. */
function aRule(rule: Rule): fc.Arbitrary<Rule> {
  const term = rule.id === 'S1-3' ? fc.constant({ unit: 'M' as const, text: 'P1M' }) : period;
  return fc.record({ term, convention: fc.constantFrom('eve' as const, 'anniversary' as const), rolls: fc.constantFrom('none', 'rollover', 'leniency'), exempt: fc.subarray(OTHERS), before: told(rule.notices.before), after: told(rule.notices.after) })
    .map(({ term: { unit, text }, convention, rolls, exempt, before, after }) => ({
      ...rule, period: text, convention: 'MY'.includes(unit) ? convention : 'eve', rollover: rolls === 'rollover' && unit !== 'B' ? LATER : 'none', leniency: rolls === 'leniency' && isLenient(rule, unit) ? LATER : 'none',
      exempt: rule.id === 'GC-2.2.3-c' ? exempt : [], notices: { before, after },
    }));
}

const LATER = 'next-working-day';
/** T3: with the Customer, and where an end can lie on no working day. */
const isLenient = ({ modality }: Rule, unit: string): boolean => unit !== 'B' && ['MAY-CU', 'DUTY-CU'].includes(modality);

/** GC-2.2.5: of both clocks from one notice, the one that ends it is not the shorter. */
const inOrder = (rules: readonly Rule[], days: number, more: number): Rule[] =>
  rules.map((rule) => (rule.id === 'GC-2.2.5-a' ? { ...rule, period: `P${days}D`, convention: 'eve', rollover: 'none' } : rule.id === 'GC-2.2.5-b' ? { ...rule, period: `P${days + more}D`, convention: 'eve', rollover: 'none' } : rule));

/** Any pack that the portal can count by. */
export const aPack: fc.Arbitrary<RulePack> = fc.tuple(fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10})?$/), fc.tuple(...NEUTRAL_PACK.rules.map(aRule)), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 90 }))
  .map(([version, rules, days, more]) => ({ version, calendar: 'BE', outage: `P${1 + (days % 5)}B`, rules: inOrder(rules, days, more) }));
