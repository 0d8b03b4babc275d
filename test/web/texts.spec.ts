import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

type Words = { [key: string]: string | Words };

const LANGUAGES = ['en', 'fr', 'nl', 'de'];
const read = (folder: string, language: string): Words => JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')) as Words;
const flat = (words: Words, before = ''): [key: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${before}${key}`, value]] : flat(value, `${before}${key}.`)));
const folders = [...new Set(globSync('web/src/**/texts/*.json').map((file) => dirname(file)))].sort();

/** Of a count each language has the forms that it needs: `_one`, `_other`, in French also `_many`. */
const root = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name = '']) => name))].sort();
const byRoot = (words: Words): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const [key, text] of flat(words)) found.set(root(key), new Set([...found.get(root(key)) ?? [], ...placeholders(text)]));
  return found;
};

it('there are texts', () => expect(folders.length).toBeGreaterThan(2));

describe.each(folders)('%s', (folder) => {
  it('stands in every language', () => {
    expect(globSync(`${folder}/*.json`).map((file) => basename(file, '.json')).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LANGUAGES.slice(1))('%s has every text that English has, no other, and names the same things in it', (language) => {
    const [english, other] = [byRoot(read(folder, 'en')), byRoot(read(folder, language))];
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, names] of english) expect({ key, names: [...other.get(key) ?? []].sort() }).toEqual({ key, names: [...names].sort() });
  });

  it.each(LANGUAGES)('%s has each form of a count that its grammar needs', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = flat(read(folder, language)).map(([key]) => key);
    const counted = new Set(keys.filter((key) => /_(one|other)$/.test(key)).map(root));
    for (const key of counted) expect({ key, forms: keys.filter((each) => root(each) === key && each !== key).map((each) => each.slice(key.length + 1)).sort() }).toEqual({ key, forms: [...needed].sort() });
  });

  it.each(LANGUAGES.slice(1))('%s is translated: no longer text is the English one', (language) => {
    const english = new Map(flat(read(folder, 'en')));
    const same = flat(read(folder, language)).filter(([key, text]) => text === english.get(key) && text.split(/\s+/).length > 3 && /[a-z]{3}/i.test(text.replaceAll(/\{\{[^}]+\}\}/g, '')));
    expect(same).toEqual([]);
  });
});
