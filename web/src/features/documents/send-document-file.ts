import { api, told } from '../../lib/api';
import type { DocumentFileView, DocumentKind, PublishedDocumentView } from '../../lib/api-types.gen';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf', csv: 'text/csv', txt: 'text/plain', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg',
};

export const ACCEPTED = Object.keys(TYPES).map((ending) => `.${ending}`).join(',');

/** What it is its name says, since not every system tells a type; the server looks at its content. */
export const typeOf = (file: File): string | undefined => TYPES[file.name.split('.').at(-1)?.toLowerCase() ?? ''];

const asFile = (file: File) => ({ body: file as never, bodySerializer: (body: unknown) => body as never, headers: { 'Content-Type': typeOf(file) ?? file.type } });

export const attachFile = (customerId: string, documentId: string, file: File): Promise<DocumentFileView> =>
  told(api.POST('/api/v1/customers/{customerId}/documents/{documentId}/attachments', { params: { path: { customerId, documentId }, query: { fileName: file.name } }, ...asFile(file) }));

export interface Publication {
  kind: DocumentKind;
  title: string;
  language: 'en' | 'fr' | 'nl' | 'de';
  reference?: string;
  supersedes?: string;
}

export const publishDocument = (customerId: string, publication: Publication, file: File): Promise<PublishedDocumentView> =>
  told(api.POST('/api/v1/operator/customers/{customerId}/documents', { params: { path: { customerId }, query: { ...publication, fileName: file.name } }, ...asFile(file) }));
