import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';
import { type Acting, type Call, Gate, NotFound, wasDone, withContent } from '../authority/index.js';
import { MOST_BROUGHT } from './document-words.js';
import { BringFile, type SentFile } from './bring-file.js';
import { attachFiles, broughtBy, insertFile, insertObjection, moveState, type NewFile } from './document-changes.queries.js';
import { type ObjectToDocumentRequest } from './document.requests.js';
import type { DocumentDetailView, DocumentFileView } from './document.view.js';
import { DocumentFinal, DocumentSuperseded, ObjectedAlready, TooManyAttachments, UnknownAttachment } from './documents.errors.js';
import { lockDocument, type ToldDocument } from './documents.queries.js';
import { digestOf, documentEntry } from './tell-document.js';
import { memberOf, shownDocument } from './told-documents.js';

/** GC-6.2: the Customer objects, with reasons, before the term is over. */
@Injectable()
export class ObjectToDocument {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(BringFile) private readonly bring: BringFile) {}

  /** What an objection may name afterwards; by itself it says nothing. */
  async attach(call: Call, id: string, file: SentFile): Promise<DocumentFileView> {
    await this.gate.write({ ...call, idempotency: null }, async (acting) => (await wasDone(acting, call.idempotency)) || demandRoom(acting, id));
    return this.bring.execute(call.customerId ?? '', file, (kept) => this.gate.write(withContent(call, kept.sha256), async (acting) => {
      await demandRoom(acting, id);
      await insertFile(acting, { ...kept, attachedBy: { documentId: id, memberId: memberOf(acting) } });
      return { answer: shown(kept), fileId: kept.id };
    }));
  }

  /** The row is locked, then the clock is read: in time is before the end of the term, and nothing else decides. */
  execute(call: Call, id: string, { reasons, parts, attachmentIds }: ObjectToDocumentRequest): Promise<DocumentDetailView> {
    return this.gate.write(call, async (acting) => {
      const document = await openDocument(acting, id);
      const objection = {
        id: newId(acting.tx.now), documentId: id, memberId: memberOf(acting), byName: acting.actor.displayName, reasons, reasonsSha256: digestOf(reasons), documentSha256: document.file.sha256, parts: parts ?? [],
      };
      await insertObjection(acting, objection);
      const attached = await attachFiles(acting, objection, attachmentIds ?? []);
      if (attached.length !== (attachmentIds?.length ?? 0)) throw new UnknownAttachment();
      await moveState(acting, id, { state: 'objected' });
      const answer = await shownDocument(acting, id);
      const { reasonsSha256, documentSha256 } = objection;
      const basis = acting.decide('document:object').basis.flatMap(({ grantId }) => grantId ?? []);
      await acting.record({
        ...documentEntry('document.objected', [{
          id, title: document.title, before: { state: 'open' },
          after: { state: 'objected', objectionId: objection.id, receivedAt: acting.tx.now.toString(), dueAt: document.dueAt, reasonsSha256, documentSha256, attachments: attached.map((each) => each.sha256) },
        }]),
        basis,
      });
      return answer;
    });
  }
}

const shown = ({ id, name, mediaType, size, sha256: digest, scan }: NewFile): DocumentFileView => ({ id, name, mediaType, size, sha256: digest, scan });

async function openDocument(acting: Acting, id: string): Promise<ToldDocument> {
  const document = await lockDocument(acting, id);
  if (!document) throw new NotFound();
  if (document.supersededBy !== null) throw new DocumentSuperseded(document.supersededBy);
  if (['objected', 'recognised', 'rejected', 'remedied'].includes(document.state)) throw new ObjectedAlready();
  if (document.state !== 'open' || Temporal.Instant.compare(acting.tx.now, Temporal.Instant.from(document.dueAt)) >= 0) throw new DocumentFinal(document.dueAt);
  return document;
}

async function demandRoom(acting: Acting, id: string): Promise<void> {
  await openDocument(acting, id);
  if (await broughtBy(acting, { documentId: id, memberId: memberOf(acting) }) >= MOST_BROUGHT) throw new TooManyAttachments();
}
