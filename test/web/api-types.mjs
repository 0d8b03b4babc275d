import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

export const FILE = 'web/src/lib/api-types.gen.ts';

/** Headers that the web portal's client adds to each request: its pages do not name them. */
const ADDED = ['Proof', 'ProofWithCookie', 'Language', 'Reason'].map((name) => `#/components/parameters/${name}`);
const ADDED_BY_NAME = ['Mandate-Reason'];

/** @param {object} document the OpenAPI document of the server @returns {Promise<string>} the types of the web portal's client */
export async function typesOf(document) {
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      operation.parameters = operation.parameters?.filter(({ $ref, name }) => !ADDED.includes($ref) && !ADDED_BY_NAME.includes(name));
    }
  }
  const syntax = await openapiTS(document, { rootTypes: true, rootTypesNoSchemaPrefix: true, alphabetize: true });
  return `// Made from the OpenAPI document: npm run web:types\n${astToString(syntax)}`;
}

export const written = () => readFile(FILE, 'utf8');
export const write = (types) => writeFile(FILE, types);
