import fc from 'fast-check';
import { counted, dayAt } from '../../../test/affiliates/counted-facts.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import { holdsOn } from './control-facts.js';
import { decisive, type Part } from './decisive.js';

const DAYS = [undefined, ...Array.from({ length: 6 }, (_, at) => dayAt(at))];
const part: fc.Arbitrary<Omit<Part, 'holder'>> = fc.record({ part: fc.bigInt(0n, 60n), whole: fc.constant(100n), from: fc.constantFrom(...DAYS), to: fc.constantFrom(...DAYS) });

/** As it is said: on a day, those who have most, as many as it takes until all the others together have no majority; of equals, who came last. */
function decisiveOn(parts: readonly Part[], day: string): string[] {
  const mostFirst = parts.filter((each) => holdsOn(each, day)).sort((one, other) => Number(other.part - one.part) || (other.from ?? '').localeCompare(one.from ?? '') || parts.indexOf(other) - parts.indexOf(one));
  const leaves = (taken: number): bigint => mostFirst.slice(taken).reduce((sum, each) => sum + each.part, 0n);
  return mostFirst.slice(0, mostFirst.findIndex((_, taken) => leaves(taken) * 2n <= 100n)).map(({ holder }) => holder);
}

it('GC-1.2: whoever decides on any day, in one walk, is whoever decides on each', () => {
  fc.assert(fc.property(fc.array(part, { maxLength: 12 }), (drawn) => {
    const parts = [...drawn, { part: 0n, whole: 100n }].map((each, at) => ({ ...each, holder: `H${at}` })); // who has nothing never decides
    expect(decisive(parts).sort()).toEqual([...new Set(DAYS.flatMap((day) => decisiveOn(parts, day ?? '')))].sort());
  }), asRuns(proof('decisive over time == decisive on each day', 20_000, 1_000)));
});

it('S33: each fact is looked at a few times, however many days there are', () => {
  const { facts, reads } = counted(Array.from({ length: 4_000 }, (_, at): Part => ({ holder: `H${at}`, part: 1n, whole: 4_000n, from: dayAt(at), ...(at % 2 === 0 && { to: dayAt(at + 3_000) }) })));
  expect(decisive(facts).length).toBeGreaterThan(100);
  expect(reads() / facts.length).toBeLessThan(100);
});
