import { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import { type Acting, type Decision, OPERATOR_ROLES } from '../authority/index.js';
import type { ConsentDecision } from './consent.requests.js';
import type { ConsentAbilitiesView, DocumentConsentView } from './consent.view.js';
import type { ToldConsent } from './consents.queries.js';
import type { ConsentState } from './document-words.js';
import { consentLabel, type ForThirdParty } from './document-labels.js';
import type { ToldDocument } from './documents.queries.js';

/** In which state the operator may decide what. */
export const DECIDABLE = { grant: 'waiting', refuse: 'waiting', withdraw: 'granted' } as const satisfies Record<ConsentDecision, ConsentState>;

/** Prior, so never for what another version has replaced, and never for a time that is over. */
export const canStillBeGranted = ({ endsAt }: Pick<ToldConsent, 'endsAt'>, { supersededBy }: ToldDocument, now: Temporal.Instant): boolean => supersededBy === null && Temporal.Instant.compare(now, Temporal.Instant.from(endsAt)) < 0;

export function consentView(acting: Acting, told: ToldConsent, document: ToldDocument): DocumentConsentView {
  const granted = inForce(told);
  return { ...told, label: granted && consentLabel(acting.language, granted), abilities: abilitiesOf(acting, told, document) };
}

/** Null unless it is in force. */
export function inForce({ state, thirdParty, caseNumber, purpose, answer }: ToldConsent): ForThirdParty | null {
  return state === 'granted' && answer ? { thirdParty, caseNumber, purpose, grantedOn: legalDateOf(Temporal.Instant.from(answer.at)).toString() } : null;
}

/** Whoever asked, by what lets him read; anybody else, by what lets him object. */
export const rightToTakeBack = (acting: Acting, { by }: Pick<ToldConsent, 'by'>): Decision => (by.id === acting.actor.memberId ? acting.decide('document:read') : acting.decide('document:object', {}));

/** Whoever asked, or who speaks for the Customer on documents: he who asked may have left. An agent asks for nobody. */
export const mayTakeBack = (acting: Acting, consent: Pick<ToldConsent, 'by'>): boolean => acting.actor.kind === 'person' && rightToTakeBack(acting, consent).allowed;

function abilitiesOf(acting: Acting, told: ToldConsent, document: ToldDocument): ConsentAbilitiesView {
  const { standing: { holder }, tx } = acting;
  const decides = holder.kind === 'agent' && (OPERATOR_ROLES[holder.role] as readonly string[]).includes('document:decide');
  const may = (decision: ConsentDecision): boolean => decides && told.state === DECIDABLE[decision];
  return { grant: may('grant') && canStillBeGranted(told, document, tx.now), refuse: may('refuse'), withdraw: may('withdraw'), takeBack: told.state === 'waiting' && mayTakeBack(acting, told) };
}
