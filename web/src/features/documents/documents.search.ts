import * as v from 'valibot';
import type { ConsentState, DocumentKind, DocumentState } from '../../lib/api-types.gen';

export const KINDS = ['document', 'report', 'dataSnapshot', 'advice'] as const satisfies readonly DocumentKind[];
export const STATES = ['open', 'objected', 'recognised', 'rejected', 'remedied', 'accepted', 'superseded'] as const satisfies readonly DocumentState[];

const state = v.fallback(v.optional(v.picklist(STATES)), undefined);
const day = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined);

/** The list is its address. */
export const documentsSearch = v.object({ state, kind: v.fallback(v.optional(v.picklist(KINDS)), undefined), publishedFrom: day, publishedTo: day });

export const CONSENT_STATES = ['waiting', 'granted', 'expired', 'withdrawn', 'refused', 'takenBack'] as const satisfies readonly ConsentState[];

/** Which part of which queue; absent: objections that wait for an answer, and consents that do. */
export const queueSearch = v.object({ part: v.fallback(v.optional(v.picklist(['consents'])), undefined), state, consent: v.fallback(v.optional(v.picklist(CONSENT_STATES)), undefined) });
