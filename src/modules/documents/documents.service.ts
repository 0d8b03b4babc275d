import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Call, Gate } from '../authority/index.js';
import type { DocumentState } from './document-words.js';
import type { DocumentDetailView, DocumentView, QueuedDocumentView } from './document.view.js';
import { type DocumentsAsked, listDocuments, listQueued } from './documents.queries.js';
import { shownDocument, viewOf } from './told-documents.js';

/** Reading what the operator published. */
@Injectable()
export class DocumentsService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  list(call: Call, { state, kind, publishedFrom, publishedTo }: DocumentsAsked, { limit, after }: { limit: number; after?: string }): Promise<Page<DocumentView>> {
    return this.gate.read(call, async (acting) => {
      const asked = { state, kind, publishedFrom, publishedTo };
      const keyset = this.pages.of({ list: 'documents', customerId: acting.customerId, ...asked });
      const { rows, counted } = await listDocuments(acting, asked, { limit, after: keyset.after(after) });
      return keyset.page(rows.map((row) => viewOf(acting, row)), counted, { limit, keyOf: ({ publishedAt, id }) => [publishedAt, id] });
    });
  }

  one(call: Call, id: string): Promise<DocumentDetailView> {
    return this.gate.read(call, (acting) => shownDocument(acting, id));
  }

  /** Of all Customers: how far what was published is. */
  queue(call: Call, state: DocumentState, { limit, after }: { limit: number; after?: string }): Promise<Page<QueuedDocumentView>> {
    return this.gate.operator(call, async () => {
      const keyset = this.pages.of({ list: 'queued documents', state });
      const { rows, counted } = await listQueued(this.pool, { state, now: this.clock.now().toString() }, { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: ({ dueAt, customerId, id }) => [dueAt, customerId, id] });
    });
  }
}
