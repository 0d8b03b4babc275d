import { existsSync, globSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/promises.md', 'utf8');

interface Row { title: string; size: string; file: string }

const rows: Row[] = [...page.matchAll(/^\|[^|]+\| ([^|]+) \| ([^|]+) \| `([^`|]+\.ts)` \|$/gm)].map(([, title = '', size = '', file = '']) => ({ title, size, file }));

/** What `npm run prove` prints: the title of each proof, its full size where that is a number, and its file. */
function proofs(): Row[] {
  return globSync('{src,test}/**/*spec.ts').filter((file) => !file.includes('architecture/')).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/\b(?:proof|leaks)\((?:\w+, )?'([^']+)'(?:, ([\d_]+))?/g)].map(([, title = '', size = '']) => ({ title, size: size.replaceAll('_', ','), file }));
  });
}

test('every proof that is printed stands in docs/promises.md, and no other', () => {
  expect(proofs().length).toBeGreaterThan(20);
  expect(rows.map(({ title, file }) => `${file}: ${title}`).sort()).toEqual(proofs().map(({ title, file }) => `${file}: ${title}`).sort());
});

test('the full sizes that docs/promises.md names are those of the proofs', () => {
  const named = new Map(rows.map(({ title, size }) => [title, size]));
  expect(proofs().filter(({ title, size }) => size !== '' && named.get(title) !== size)).toEqual([]);
});

test('docs/promises.md names every fault and every part of the benchmark', () => {
  const faults = [...(/FAULTS = \{([^}]+)\}/.exec(readFileSync('test/faults/faults.ts', 'utf8'))?.[1] ?? '').matchAll(/'?([\w-]+)'?(?=[,:\s])(?:: \w+)?,?/g)].map(([, name = '']) => name);
  const parts = [...(/PARTS = \[([^\]]+)\]/.exec(readFileSync('test/bench/main.ts', 'utf8'))?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, name = '']) => `--only ${name}`);
  expect([faults.length, parts.length]).toEqual([9, 9]);
  expect([...faults, ...parts].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  expect(rows.filter(({ file }) => !existsSync(file))).toEqual([]);
});
