import { Problem } from '../../platform/http/problem.js';
import { type DocumentState, MOST_BROUGHT } from './document-words.js';

const RULE = 'GC-6.2';

/** Irrevocably: an objection that comes with the end of the term, or later, is none. */
export class DocumentFinal extends Problem {
  constructor(dueAt: string) {
    super(409, 'document.final', 'The document is finally accepted: the time to object is over.', { rule: RULE, detail: `An objection was in time before ${dueAt}.` });
  }
}

export class ObjectedAlready extends Problem {
  constructor() {
    super(409, 'document.objected', 'Somebody of the Customer has objected to this document already.', { rule: RULE, detail: 'The Customer objects once; read the objection, and what was answered.' });
  }
}

export class DocumentSuperseded extends Problem {
  constructor(id: string) {
    super(409, 'document.superseded', 'A corrected version has taken the place of this document.', { rule: RULE, detail: `Object to that one: ${id}.` });
  }
}

export class NotPossibleNow extends Problem {
  constructor(state: DocumentState) {
    super(409, 'document.not-possible', 'This cannot be done with the document as it stands.', { rule: RULE, detail: `It is ${state}.` });
  }
}

export class UnknownAttachment extends Problem {
  constructor() {
    super(422, 'document.attachment', 'An attachment is a file that you brought for this document, and that no objection has yet.', { errors: [{ pointer: '/attachmentIds', message: 'names another one' }] });
  }
}

export class TooManyAttachments extends Problem {
  constructor() {
    super(409, 'document.attachments', `You have brought ${MOST_BROUGHT} files for this document already.`);
  }
}

/** Nobody of the Customer could read it, and it would become final. */
export class NobodyCouldObject extends Problem {
  constructor() {
    super(409, 'document.unreadable', 'Nobody of the Customer could read it and object, so it is not published.', { rule: RULE, detail: 'Its account is not active, the Application for documents is off, or nobody there may object to documents.' });
  }
}

export class OutageNotOfLastDay extends Problem {
  constructor(detail: string) {
    super(422, 'document.outage', 'An outage extends a term when it was on the last day of it.', { rule: RULE, detail });
  }
}

export class NoFileSent extends Problem {
  constructor() {
    super(415, 'file.media-type', 'Send the file as it is, with its media type in Content-Type.');
  }
}
