import { createHash } from 'node:crypto';
import type { Entry, LedgerEvent } from '../authority/index.js';

/** What of a document stands in the ledger: customer data, in its details alone, so that a Manager cannot read so much as a title (I1). What people wrote stays outside of the chain, by its digest. */
export interface DocumentTold {
  id: string;
  title: string;
  before?: object;
  after: object;
}

export const documentEntry = (event: LedgerEvent, documents: readonly DocumentTold[], rules: readonly string[] = ['GC-6.2']): Entry => ({
  event, subjectId: documents.length === 1 ? documents[0]?.id ?? null : null, rules,
  details: documents.map(({ id, title: name, before = null, after }) => ({ table: 'document', id, before, after: { name, ...after } })),
});

/** Of what people wrote. */
export const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
