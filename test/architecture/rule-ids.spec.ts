import { globSync, readFileSync } from 'node:fs';
import { idsIn, isKnown, testsByRule } from '../conformance/rules.ts';

test('every rule id in the code is one of the rulebook', () => {
  const named = globSync('src/**/*.ts').flatMap((file) => idsIn(readFileSync(file, 'utf8')).filter((id) => /^(GC|SC)-/.test(id)).map((id) => ({ file, id })));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ id }) => !isKnown(id))).toEqual([]);
});

test('an invented rule id is found', () => {
  expect(idsIn('GC-99.9-z: nobody wrote this').filter((id) => !isKnown(id))).toEqual(['GC-99.9-z']);
});

test('the rules the authority core is made of have tests that name them', () => {
  const tests = testsByRule();
  const core = ['GC-8.1.2-a', 'GC-8.1.2-b', 'GC-8.1.2-c', 'GC-8.2-a', 'GC-8.2-b', 'GC-8.3-a', 'GC-8.3-b', 'GC-8.3-c', 'GC-8.3-d', 'GC-8.4-a', 'GC-8.5-a', 'GC-9.2-a', 'GC-9.2-b', 'SC-MN-4', 'I1', 'I2', 'I3', 'I4', 'I5', 'I6'];
  expect(core.filter((id) => !tests.has(id))).toEqual([]);
});
