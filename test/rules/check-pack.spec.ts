import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '../../src/kernel/index.js';
import { checkPack, packOf } from '../../src/modules/rules/check-pack.js';
import { NEUTRAL_PACK } from '../../src/modules/rules/neutral-pack.js';
import { differencesOf } from '../../src/modules/rules/pack-differences.js';
import { ruleIn } from '../../src/modules/rules/rule-dates.js';
import { asRuns, proof } from '../support/proof.js';
import { aPack, type Loose, loose, packWith } from './packs.js';

const pointers = (pack: unknown): string[] => checkPack(pack).map(({ pointer }) => pointer);
const at = (pack: Loose, id: string): number => pack.rules.findIndex((rule) => rule['id'] === id);

/** A way to break a pack at one rule: what it does, and where the fault is told. */
interface Breach {
  name: string;
  breaks: (rule: Record<string, unknown>) => string | null;
}

const set = (field: string, value: unknown, told = field): Breach => ({ name: `${field} = ${JSON.stringify(value)}`, breaks: (rule) => { rule[field] = value; return `/${told}`; } });
const where = (fits: (rule: Record<string, unknown>) => boolean, breach: Breach): Breach => ({ name: breach.name, breaks: (rule) => (fits(rule) ? breach.breaks(rule) : null) });
const both = (name: string, said: Record<string, unknown>, told: string): Breach => ({ name, breaks: (rule) => { Object.assign(rule, said); return told; } });
const isRule = (id: string) => (rule: Record<string, unknown>): boolean => rule['id'] === id;
const not = (fits: (rule: Record<string, unknown>) => boolean) => (rule: Record<string, unknown>): boolean => !fits(rule);
const isCustomers = ({ modality }: Record<string, unknown>): boolean => modality === 'MAY-CU' || modality === 'DUTY-CU';
const owes = (when: string, what: string) => ({ id }: Record<string, unknown>): boolean => (NEUTRAL_PACK.rules.find((rule) => rule.id === id)?.notices as Record<string, string>)[when] === what;
const noticed = (when: string, said: unknown): Breach => ({ name: `${when} = ${JSON.stringify(said)}`, breaks: (rule) => { (rule['notices'] as Record<string, unknown>)[when] = said; return `/notices/${when}`; } });

const BREACHES: readonly Breach[] = [
  ...['id', 'modality', 'starts', 'period', 'convention', 'rollover', 'leniency', 'exempt', 'notices'].map((field): Breach => ({ name: `without ${field}`, breaks: (rule) => { Reflect.deleteProperty(rule, field); return `/${field}`; } })),
  ...['id', 'modality', 'starts', 'period', 'convention', 'rollover', 'leniency', 'exempt', 'notices'].flatMap((field) => [set(field, null), set(field, 7), set(field, 'something')]),
  set('unless', true), set('id', 'GC-9'), set('exempt', ['telepathy'], 'exempt/0'),
  ...['P0D', 'P-5D', 'PD', 'P15', 'P1Y6M', 'P9999B', 'p5b', 'P1.5M', ''].map((period) => set('period', period)),
  where(({ modality }) => modality === 'MAY-OP', set('modality', 'AUTO')), where(({ modality }) => modality !== 'SHOW', set('modality', 'SHOW')),
  where(({ starts }) => starts !== 'published', set('starts', 'published')), where(not(isRule('S1-3')), both('months of working days', { period: 'P5B', convention: 'anniversary', rollover: 'none', leniency: 'none' }, '/convention')),
  where(isRule('S1-3'), set('period', 'P2M')), where(not(isRule('S1-3')), both('a working day rolls over', { period: 'P5B', convention: 'eve', rollover: 'next-working-day', leniency: 'none' }, '/rollover')),
  where((rule) => isCustomers(rule) && !isRule('S1-3')(rule), both('lenient where it rolls', { period: 'P15D', convention: 'eve', rollover: 'next-working-day', leniency: 'next-working-day' }, '/leniency')),
  where(not(isCustomers), both('lenient with the operator', { period: 'P1M', rollover: 'none', leniency: 'next-working-day' }, '/leniency')),
  where(not(isRule('GC-2.2.3-c')), set('exempt', ['documents'])), where(isRule('GC-2.2.3-c'), set('exempt', ['administration'], 'exempt/0')), where(isRule('GC-2.2.3-c'), set('exempt', ['documents', 'documents'], 'exempt/1')),
  ...['before', 'after'].flatMap((when) => [
    noticed(when, 'sometimes'), noticed(when, null), noticed(when, undefined), where(owes(when, 'must'), noticed(when, 'may')), where(owes(when, 'must'), noticed(when, 'mustNot')), where(owes(when, 'mustNot'), noticed(when, 'may')),
    where(owes(when, 'mustNot'), noticed(when, 'must')),
  ]),
];

const breach = fc.constantFrom(...BREACHES);
const somewhere = fc.nat({ max: NEUTRAL_PACK.rules.length - 1 });

describe('rulebook 0: a rule pack that the portal can count by', () => {
  it('is the neutral one, which stays as it is: another one has another name', () => {
    expect(checkPack(NEUTRAL_PACK)).toEqual([]);
    // a change here changes dates that were counted: give the pack a new version instead; a rule that is added changes none
    expect([NEUTRAL_PACK.version, createHash('sha256').update(canonicalJson(NEUTRAL_PACK)).digest('hex')]).toEqual(['neutral-1', '5c59cda93de18b983be87df52e94b6459be9d271e160d51352e6f4c7f025c351']);
  });

  it('rulebook 0: one that was loaded before a rule was counted has it as the neutral one does', () => {
    const { rules, ...former } = packWith('former', { 'GC-2.2.3-c': { period: 'P3M' } });
    const pack = { ...former, rules: rules.filter(({ id }) => id !== 'SC-FM-7') };
    expect([ruleIn(pack, 'SC-FM-7').period, ruleIn(pack, 'GC-2.2.3-c').period]).toEqual(['P1D', 'P3M']);
    expect(() => ruleIn(pack, 'nothing')).toThrow('former has no nothing');
  });

  it('round-trips by canonical JSON, and nothing that the terms leave open is refused', () => {
    fc.assert(fc.property(aPack, (pack) => {
      const text = canonicalJson(pack);
      const read = packOf(JSON.parse(text));
      expect(read).not.toHaveProperty('faults');
      expect(canonicalJson((read as { pack: unknown }).pack)).toBe(text);
    }), asRuns(proof('rule packs: what may be said is taken, and comes back', 4_000)));
  });

  it('broken in any listed way, at any rule, is told where', () => {
    const wrong = BREACHES.flatMap(({ name, breaks }) => NEUTRAL_PACK.rules.map(({ id }, place) => {
      const broken = loose(NEUTRAL_PACK);
      const path = breaks(broken.rules[place] ?? {});
      return { name, id, tried: path !== null, found: path === null || pointers(broken).includes(`/rules/${place}${path}`) };
    }));
    expect(wrong.filter(({ found }) => !found)).toEqual([]);
    expect(BREACHES.filter(({ name }) => !wrong.some((each) => each.name === name && each.tried))).toEqual([]);
  });

  it('broken in two ways, whatever else it says, is told both', () => {
    fc.assert(fc.property(aPack, fc.uniqueArray(fc.tuple(breach, somewhere), { minLength: 2, maxLength: 2, selector: ([, place]) => place }), (pack, twice) => {
      const broken = loose(pack);
      const told = twice.map(([{ breaks }, place]) => [breaks(broken.rules[place] ?? {}), place] as const).filter(([path]) => path !== null).map(([path, place]) => `/rules/${place}${path}`);
      const found = pointers(broken);
      expect(told.filter((pointer) => !found.includes(pointer))).toEqual([]);
    }), asRuns(proof('rule packs: every listed fault is found where it is', 20_000)));
  });

  it('never breaks on whatever is sent instead of one', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      for (const each of [one, { version: one, calendar: other, rules: [one, other] }, { ...NEUTRAL_PACK, rules: one }, { ...NEUTRAL_PACK, rules: [...NEUTRAL_PACK.rules, other] }]) expect(pointers(each).length).toBeGreaterThan(0);
    }), asRuns(proof('rule packs: no value but a pack is one', 10_000)));
    expect(pointers({ ...NEUTRAL_PACK, rules: [{ id: { toString: 1 } }] }).length).toBeGreaterThan(0);
  });

  it.each([
    ['MAY-OP made AUTO', 'GC-2.2.3-a', { modality: 'AUTO' as const }, '/modality', 'what the operator may do never happens by itself'],
    ['GC-2.2.3-b no longer silent', 'GC-2.2.3-b', { notices: { before: 'mustNot' as const, after: 'may' as const } }, '/notices/after', 'nobody is told of this'],
    ['GC-2.2.3-c no longer told of', 'GC-2.2.3-c', { notices: { before: 'may' as const, after: 'may' as const } }, '/notices/after', 'this notice is owed'],
    ['GC-2.2.5-b sooner than GC-2.2.5-a', 'GC-2.2.5-b', { period: 'P14D' }, '/period', 'must not end before the period of GC-2.2.5-a, which is P15D'],
    ['GC-2.2.5-b sooner in one month of the year', 'GC-2.2.5-a', { period: 'P31D' }, '/period', 'must not end before'],
    ['a month of law', 'S1-3', { period: 'P45D' }, '/period', 'it is law'],
  ])('%s is refused', (...[, id, said, field, says]) => {
    const pack = packWith('spec', { 'GC-2.2.5-b': { period: id === 'GC-2.2.5-a' ? 'P1M' : 'P30D' }, [id]: said });
    const told = id === 'GC-2.2.5-a' ? 'GC-2.2.5-b' : id;
    expect(checkPack(pack)).toEqual(expect.arrayContaining([{ pointer: `/rules/${at(loose(pack), told)}${field}`, message: expect.stringContaining(says) as string }]));
  });

  it('has every rule once, and nothing else', () => {
    const missing = loose(NEUTRAL_PACK);
    const [gone] = missing.rules.splice(3, 1);
    expect(checkPack(missing)).toEqual([{ pointer: '/rules', message: `must have ${String(gone?.['id'])}: the portal counts by it` }]);
    const doubled = loose(NEUTRAL_PACK);
    doubled.rules.push({ ...doubled.rules[0] });
    expect(checkPack(doubled)).toEqual([{ pointer: `/rules/${doubled.rules.length - 1}/id`, message: 'is said a second time: it stands at /rules/0' }]);
    expect(checkPack({ ...loose(NEUTRAL_PACK), remark: 'x', 'a/b~c': 1 }).map(({ pointer }) => pointer)).toEqual(['/remark', '/a~1b~0c']);
    for (const version of ['', 'Neutral', 'a b', '-1', 'x'.repeat(41), 7]) expect(pointers({ ...NEUTRAL_PACK, version })).toEqual(['/version']);
    expect(pointers({ ...NEUTRAL_PACK, calendar: 'FR' })).toEqual(['/calendar']);
    expect(checkPack({ ...NEUTRAL_PACK, rules: Array.from({ length: 20_000 }, () => ({})) })).toHaveLength(1);
    for (const nothing of [null, [], 'pack', 7]) expect(pointers(nothing)).toEqual(['']);
  });
});

describe('what one pack says otherwise than another', () => {
  it('is nothing of itself, and the same from the other side', () => {
    fc.assert(fc.property(aPack, aPack, (one, other) => {
      expect(differencesOf(one, one)).toEqual([]);
      expect(differencesOf(other, one)).toEqual(differencesOf(one, other).map(({ before, after, ...what }) => ({ ...what, before: after, after: before })));
    }), asRuns(proof('rule packs: differences are those of both sides', 2_000)));
  });

  it('is told by rule and part', () => {
    expect(differencesOf(NEUTRAL_PACK, packWith('spec', { 'GC-2.2.3-c': { period: 'P3M', exempt: [] }, 'GC-6.2': { notices: { before: 'may', after: 'must' } } }))).toEqual([
      { rule: 'GC-2.2.3-c', part: 'period', before: 'P6M', after: 'P3M' }, { rule: 'GC-2.2.3-c', part: 'exempt', before: 'online-invoice', after: '' }, { rule: 'GC-6.2', part: 'notices.after', before: 'may', after: 'must' },
    ]);
  });
});
