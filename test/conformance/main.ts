import { RULES, testsByRule } from './rules.ts';

/** `npm run conformance`: each rule with its tests, or "not yet". */
const tests = testsByRule();
let proven = 0;
for (const { id, title } of RULES) {
  const titles = tests.get(id) ?? [];
  if (titles.length > 0) proven += 1;
  process.stdout.write(`${id.padEnd(14)} ${title}\n${titles.length > 0 ? titles.map((each) => `  ✓ ${each}\n`).join('') : '  not yet\n'}`);
}
process.stdout.write(`\n${String(proven)} of ${String(RULES.length)} rules have tests that name them.\n`);
