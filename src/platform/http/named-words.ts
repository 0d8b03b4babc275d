import type { ApiDocument, DocumentPass } from './document-operations.js';

const WORDS = 'x-words';

/** Marks one place where a list of words stands with the name that it has everywhere. */
export const wordsNamed = (name: string): object => ({ [WORDS]: name });

type Node = Record<string, unknown>;

/** A list of words that is named at one place is that schema at every place: generated clients get one type for it. */
export const nameWords: DocumentPass = (document) => {
  const names = new Map<string, string>();
  eachNode(document, (node) => collect(node, names, document));
  eachNode(document.paths, (node) => pointFrom(node, names));
  for (const schema of Object.values(document.components.schemas ?? {})) eachNode(schema, (node) => pointFrom(node, names));
};

const keyOf = (words: readonly unknown[]): string => JSON.stringify(words.filter((each) => each !== null).toSorted());

function eachNode(node: object, visit: (node: Node) => void): void {
  visit(node as Node);
  for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) eachNode(child as object, visit);
}

function collect(node: Node, names: Map<string, string>, { components }: ApiDocument): void {
  const name = node[WORDS];
  const { items, schema } = node as { items?: Node; schema?: Node };
  const words = (schema ?? items ?? node)['enum'];
  if (typeof name !== 'string' || !Array.isArray(words)) return;
  names.set(keyOf(words), name);
  components.schemas = { ...components.schemas, [name]: { type: 'string', enum: words.filter((each) => each !== null) } };
  Reflect.deleteProperty(node, WORDS);
}

function pointFrom(node: Node, names: ReadonlyMap<string, string>): void {
  for (const [key, child] of Object.entries(node)) {
    const { enum: words, ...others } = (child ?? {}) as Node;
    const name = Array.isArray(words) ? names.get(keyOf(words)) : undefined;
    if (name === undefined) continue;
    delete others['type'];
    const pointer = { $ref: `#/components/schemas/${name}` };
    node[key] = (words as unknown[]).includes(null) ? { ...others, anyOf: [pointer, { type: 'null' }] } : { ...others, ...pointer };
  }
}
