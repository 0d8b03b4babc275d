/** Never an invoice: that has a rule of its own (S0-1). A live screen has no publication; what is to become final is a snapshot of it. */
export const DOCUMENT_KINDS = ['document', 'report', 'dataSnapshot', 'advice'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** GC-6.2. `accepted`: nobody objected in time, for good. `superseded`: a corrected version took its place, with a clock of its own. */
export const DOCUMENT_STATES = ['open', 'objected', 'recognised', 'rejected', 'remedied', 'accepted', 'superseded'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** `notScanned`: no scanner is configured, so nothing is claimed. */
export const SCANS = ['notScanned', 'clean'] as const;
export type Scan = (typeof SCANS)[number];

export const OUTCOMES = ['recognised', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What one objection carries. */
export const MOST_ATTACHMENTS = 5;
/** Some are brought, and others named: whoever errs is not at an end. */
export const MOST_BROUGHT = 4 * MOST_ATTACHMENTS;
/** So long an objection may name what was brought for it; then it is removed. */
export const NAMED_WITHIN = { hours: 24 };

/** GC-6.1. `takenBack`: by the Customer, before an answer; `withdrawn`: by the operator, after it. `expired`: its last day is over, by a comparison with now. */
export const CONSENT_STATES = ['waiting', 'granted', 'refused', 'takenBack', 'withdrawn', 'expired'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Of a document that wait for an answer, and in all. */
export const MOST_WAITING = 20;
export const MOST_CONSENTS = 100;
