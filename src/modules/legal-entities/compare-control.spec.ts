import fc from 'fast-check';
import { DAYS } from '../../../test/affiliates/any-facts.js';
import { NAMES, reader, registers, SETTINGS, stored } from '../../../test/legal-entities/any-register.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import { controlBy, pairsOf, type Settings } from '../affiliates/index.js';
import { compareControl } from './compare-control.js';
import type { SupposedChangeBody } from './control-what-if.requests.js';
import { registerAt } from './reach.js';
import { factsOf, type StoredFact } from './stored-facts.js';
import { supposed } from './supposed-facts.js';

const name = fc.constantFrom(...NAMES);
const someone = fc.option(name, { nil: null });
const change: fc.Arbitrary<SupposedChangeBody> = fc.oneof(
  fc.record({ kind: fc.constant('transfer' as const), companyId: name, fromId: someone, toId: someone, votes: fc.constantFrom('1', '10', '20', '30', '51'), totalVotes: fc.constant('100') }),
  fc.record({ kind: fc.constant('merger' as const), companyId: name, intoId: name }),
  fc.record({ kind: fc.constant('meeting' as const), companyId: name, represented: fc.constant('5'), cast: fc.array(fc.record({ holderId: name, votes: fc.constantFrom('1', '3') }), { maxLength: 2 }) }),
  fc.record({ kind: fc.constantFrom('agreementBegins' as const, 'agreementEnds' as const), companyId: name, holderId: name }),
);

const pairs = (facts: readonly StoredFact[], day: string, settings: Settings): string[] => {
  const on = controlBy(factsOf(facts), day, settings);
  return NAMES.flatMap((holder) => pairsOf(on, holder)).map(({ holder, company }) => `${holder} ${company}`);
};

it('GC-9.1-e: what is compared by what the changes can touch is the difference between all verdicts of the whole register, before and after', async () => {
  let changed = 0;
  const { n, ...runs } = proof('what a restructuring changes = the law before and after', 10_000, 800);
  await fc.assert(fc.asyncProperty(registers, fc.array(change, { minLength: 1, maxLength: 3 }), fc.record({ asOf: fc.constantFrom(...DAYS, '2026-06-30'), settings: SETTINGS }), async (register, wanted, { asOf, settings }) => {
    const known = stored(register).filter(({ from }) => from <= asOf);
    const possible = wanted.filter((_, at) => !supposed(known, wanted, asOf).faults.some(({ pointer }) => pointer.startsWith(`/changes/${at}/`)));
    fc.pre(possible.length > 0);
      const absorbed = possible.flatMap(({ kind, companyId }) => (kind === 'merger' ? [`${companyId ?? ''} `] : []));
      const after = pairs(supposed(known, possible, asOf).facts, asOf, settings).filter((pair) => !absorbed.some((holder) => pair.startsWith(holder)));
      const before = pairs(known, asOf, settings);
      const { gained, lost } = await compareControl(registerAt(reader(stored(register)), { asOf, knownAt: 'infinity' }, settings), { asOf, changes: possible });
    const told = (all: readonly { holder: string; company: string }[]): string[] => all.map(({ holder, company }) => `${holder} ${company}`).sort();
    expect([told(gained), told(lost)]).toEqual([after.filter((pair) => !before.includes(pair)).sort(), before.filter((pair) => !after.includes(pair)).sort()]);
    changed += gained.length + lost.length;
  }), asRuns({ n, ...runs }));
  expect(changed).toBeGreaterThan(n / 4);
}, 3_600_000);
