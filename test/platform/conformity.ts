import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Answer } from '../support/as.js';
import { type ApiDocument, type Operation, pointed, type Response } from './api-document.js';

const EVERYWHERE = [413, 415, 503];

/** By the name of a handler, which leaves out what every address begins with. */
export function operationOf({ paths }: ApiDocument, name: string): Operation {
  const [method = '', path = ''] = name.split(' ');
  const operation = paths[`/api/v1${path}`]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${name} is not documented`);
  return operation;
}

/** Holds an answer against what the document says of its status. */
export class Conformity {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly said: ApiDocument) {
    addFormats.default(this.ajv);
    // a field that the document does not know is a fault of the document
    const schemas = Object.fromEntries(Object.entries(said.components.schemas).map(([name, schema]) => [name, 'properties' in schema ? { ...schema, additionalProperties: false } : schema]));
    this.ajv.addSchema({ $id: 'api:', components: { schemas } });
  }

  faultsOf(name: string, { status, bytes }: Answer<unknown>): string[] {
    const response = this.responseOf(name, status);
    if (!response) return [`${name}: ${status} is not documented: ${bytes.slice(0, 200)}`];
    const [content] = Object.values(response.content ?? {});
    if (!content) return bytes === '' ? [] : [`${name}: ${status} has a body`];
    if (response.content?.['text/csv']) return [];
    const validate = this.compile(content.schema);
    return validate(JSON.parse(bytes)) ? [] : [`${name} ${status}: ${this.ajv.errorsText(validate.errors)} in ${bytes.slice(0, 300)}`];
  }

  /** The default stands for what can happen at every door. */
  private responseOf(name: string, status: number): Response | undefined {
    const { responses } = operationOf(this.said, name);
    const response = responses[EVERYWHERE.includes(status) && !responses[status] ? 'default' : status];
    return response && pointed(this.said, 'responses', response);
  }

  private compile(schema: object): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/', '"api:#/');
    const known = this.compiled.get(text) ?? this.ajv.compile(JSON.parse(text) as object);
    this.compiled.set(text, known);
    return known;
  }
}
