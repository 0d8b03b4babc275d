/** All texts in this language, one namespace for each folder that has some. */
const files = import.meta.glob<Record<string, unknown>>(['../*/texts/de.json', '../features/*/texts/de.json'], { eager: true, import: 'default' });

export const texts = Object.fromEntries(Object.entries(files).map(([path, words]) => [path.split('/').at(-3) ?? '', words]));
