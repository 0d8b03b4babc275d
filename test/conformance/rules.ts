import { globSync, readFileSync } from 'node:fs';

export interface Rule {
  id: string;
  title: string;
}

/** Every rule of the portal's terms that software can carry, by id; the titles are reminders, not the text. */
export const RULES: readonly Rule[] = readFileSync(`${import.meta.dirname}/rules.tsv`, 'utf8').trim().split('\n').map((line) => {
  const [id = '', title = ''] = line.split('\t');
  return { id, title };
});

const ID = /\b(?:GC|SC|S[0-3])-[0-9A-Z]+(?:\.[0-9]+)*(?:-[0-9]*[a-z]|-[0-9]+)?(?:\([0-9]\))?|\b[TQI][0-9]{1,2}\b/g;
const TITLE = /\b(?:describe|it|test)(?:\.each)?[\s\S]{0,2000}?(['"`])((?:\\.|(?!\1).)*)\1/g;

export const idsIn = (text: string): string[] => [...new Set(text.match(ID) ?? [])];

/** An article (GC-8.1.2) stands for its rules (GC-8.1.2-a …). */
export const isKnown = (id: string): boolean => RULES.some((rule) => rule.id === id || rule.id.startsWith(`${id}-`) || rule.id.startsWith(`${id}.`));

/** Titles of tests by the rule ids they name. */
export function testsByRule(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of [...globSync('src/**/*.spec.ts'), ...globSync('test/**/*spec.ts')]) {
    for (const [, , title = ''] of readFileSync(file, 'utf8').matchAll(TITLE)) {
      for (const id of idsIn(title)) found.set(id, [...(found.get(id) ?? []), `${file}: ${title}`]);
    }
  }
  return found;
}
