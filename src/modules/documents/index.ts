export { documentsAccepted, nextAcceptance } from './document-changes.queries.js';
export { DocumentsModule } from './documents.module.js';
export { openTerms } from './documents.queries.js';
export { startDocuments } from './start-documents.js';
