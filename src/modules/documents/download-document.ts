import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { FileStore } from '../../platform/files/file-store.js';
import { FILE_TYPES, type FileType } from '../../platform/files/media-type.js';
import { type Acting, type Call, consentedTo, Gate, NotFound } from '../authority/index.js';
import { ConsentNotInForce } from './consents.errors.js';
import { consentById } from './consents.queries.js';
import { endingIn, type ForThirdParty, labelledName } from './document-labels.js';
import type { DocumentFileView } from './document.view.js';
import { fileOfDocument, lockDocument, type ToldDocument } from './documents.queries.js';
import { documentEntry, type DocumentTold } from './tell-document.js';
import { inForce } from './told-consents.js';
import { readableDocument } from './told-documents.js';

export interface OpenFile {
  stream: Readable;
  fileName: string;
  mediaType: FileType;
  size: number;
  sha256: string;
  /** Of the consent under which it leaves (GC-6.1); null: for internal use. */
  caseNumber: string | null;
}

export interface Wanted {
  /** Of an attachment; absent: the document itself. */
  fileId?: string;
  consentId?: string;
}

/** A file leaves the portal: told in the ledger before its first byte, as an export is; of an agent, as his look. */
@Injectable()
export class DownloadDocument {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(FileStore) private readonly files: FileStore) {}

  async open(call: Call, id: string, wanted: Wanted = {}): Promise<OpenFile> {
    const { customerId, file, ...named } = await this.gate.write({ ...call, idempotency: null }, (acting) => told(acting, id, wanted));
    const { mediaType, size, sha256 } = file;
    return { stream: await this.files.open({ customerId, id: file.id }, { size, sha256 }), mediaType, size, sha256, ...named };
  }
}

interface Named {
  customerId: string;
  file: DocumentFileView;
  fileName: string;
  caseNumber: string | null;
}

async function told(acting: Acting, id: string, wanted: Wanted): Promise<Named> {
  const { fileId, consentId } = wantedBy(acting, id, wanted);
  const { document, file } = await demandFile(acting, id, fileId ?? null);
  const consent = consentId === undefined ? null : await demandInForce(acting, id, consentId);
  const under = consent && { consentId, caseNumber: consent.caseNumber, thirdParty: consent.thirdParty };
  if (acting.actor.kind !== 'agent') await tellDownload(acting, { id, title: document.title, after: { fileId: file.id, sha256: file.sha256, ...under } });
  // an attachment is the Customer's own, and carries no label
  const fileName = fileId === undefined ? labelled(acting, { document, file, consent }) : endingIn(file.name, FILE_TYPES[file.mediaType]);
  return { customerId: acting.customerId, file, fileName, caseNumber: consent?.caseNumber ?? null };
}

/** GC-6.1: by a third party the document alone, and under the consent by which it reads it, whether or not it names that. */
function wantedBy({ standing, tx }: Acting, id: string, wanted: Wanted): Wanted {
  const { fileId, consentId } = wanted;
  const consented = consentedTo(standing, tx.now);
  if (!consented) return wanted;
  const consent = consented.find((each) => each.documentId === id && (consentId ?? each.consentId) === each.consentId);
  if (!consent || fileId !== undefined) throw new NotFound();
  return { consentId: consent.consentId };
}

const labelled = ({ language }: Acting, { document: { publishedOn }, file, consent }: { document: ToldDocument; file: DocumentFileView; consent: ForThirdParty | null }): string =>
  labelledName(file.name, { language, publishedOn, ending: FILE_TYPES[file.mediaType], consent });

async function demandFile(acting: Acting, id: string, fileId: string | null): Promise<{ document: ToldDocument; file: DocumentFileView }> {
  const [document, file] = [await readableDocument(acting, id), await fileOfDocument(acting, id, fileId)];
  if (!file) throw new NotFound();
  return { document, file };
}

async function tellDownload(acting: Acting, download: DocumentTold): Promise<void> {
  const basis = acting.decide('document:read', { documentId: download.id }).basis.flatMap(({ grantId }) => grantId ?? []);
  await acting.record({ ...documentEntry('document.downloaded', [download], ['GC-6.1']), basis });
}

/** Under the lock of the document: what the operator ends meanwhile waits for this, or this sees it. */
async function demandInForce(acting: Acting, documentId: string, id: string): Promise<ForThirdParty> {
  await lockDocument(acting, documentId);
  const consent = await consentById(acting, documentId, id);
  if (!consent) throw new NotFound();
  const granted = inForce(consent);
  if (!granted) throw new ConsentNotInForce(consent.state);
  return granted;
}
