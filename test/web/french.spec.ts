import { globSync, readFileSync } from 'node:fs';

/** What stands between quotes; the blocks of one language follow each other as in `LANGUAGES`. */
const quoted = (source: string): string[] => [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)].map(([, single, double]) => (single ?? double ?? '').replaceAll('\\n', '\n'));
const french = (file: string): string[] => {
  const source = readFileSync(file, 'utf8');
  if (/\/fr\.(ts|json)$/.test(file)) return quoted(source);
  return [...source.matchAll(/^\s*fr: \{[\s\S]*?^\s*nl: \{/gm)].flatMap(([block]) => quoted(block));
};
const files = globSync(['src/**/*.ts', 'web/src/**/texts/fr.json']).filter((file) => french(file).length > 0).sort();

it('French stands in the portal, in its sentences and in its mails', () => {
  for (const part of ['web/src/lib/texts/fr.json', 'src/modules/authority/texts/fr.ts', 'src/modules/identities/mails.ts', 'src/modules/operators/recovery.mails.ts']) expect(files).toContain(part);
});

it.each(files)('%s: a no-break space stands before : ; ! ? and within quotation marks', (file) => {
  const wrong = french(file).filter((text) => /(?<!\u00a0)[:;!?](?=\s|$)|(?<!\u00a0)»|«(?!\u00a0)/.test(text));
  expect(wrong).toEqual([]);
});
