import fc from 'fast-check';
import { DAYS } from '../../../test/affiliates/any-facts.js';
import { counted, dayAt } from '../../../test/affiliates/counted-facts.js';
import { NAMES, reader, registers, SETTINGS, stored } from '../../../test/legal-entities/any-register.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import { type Control, controlBy, pairsOf } from '../affiliates/index.js';
import { factsAbove, factsBelow, registerAt } from './reach.js';
import { factsOf } from './stored-facts.js';

it('what is reached from an entity, up and down, gives the verdicts of the whole register', async () => {
  await fc.assert(fc.asyncProperty(registers, fc.constantFrom(...DAYS, '2026-06-30'), SETTINGS, async (register, asOf, settings) => {
    const [source, whole] = [registerAt(reader(stored(register)), { asOf, knownAt: 'infinity' }, settings), controlBy(factsOf(stored(register)), asOf, settings)];
    for (const entity of NAMES) {
      expect(pairsOf(controlBy(factsOf(await factsBelow(source, [entity])), asOf, settings), entity)).toEqual(pairsOf(whole, entity));
      const above = controlBy(factsOf(await factsAbove(source, [entity])), asOf, settings);
      const over = (on: typeof whole): Control[] => NAMES.flatMap((holder) => pairsOf(on, holder)).filter(({ company }) => company === entity);
      expect(over(above)).toEqual(over(whole));
    }
  }), asRuns(proof('what a verdict reaches suffices for it', 10_000, 800)));
}, 3_600_000);

it('S33: of a company with many holders, each from a day of his own, each fact is looked at a few times', async () => {
  const holdings = Array.from({ length: 4_000 }, (_, at) => ({ holder: `H${at}`, company: 'C', votes: 1n, totalVotes: 4_000n, from: dayAt(at), ...(at % 2 === 0 && { to: dayAt(at + 3_000) }) }));
  const { facts: rows, reads } = counted(stored({ holdings, appointments: [], agreements: [], meetings: [] }));
  expect(await factsAbove(registerAt(reader(rows), { asOf: dayAt(9_000), knownAt: 'infinity' }), ['C'])).toHaveLength(4_000);
  expect(reads() / rows.length).toBeLessThan(100);
});
