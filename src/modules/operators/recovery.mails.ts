import type { NoticeKind } from '../../platform/mail/notices.js';
import type { Mail, MailWords } from '../../platform/mail/outbox.js';
import type { Language } from '../authority/index.js';
import type { RecoveryKind } from './recovery-case.entity.js';

type Moment = 'open' | 'executed' | 'refused';

/** Subjects are constant (S38); nothing that somebody typed stands in the text either. */
const WORDS: Record<Language, Record<Moment, MailWords> & { what: Record<RecoveryKind, string>; object: string }> = {
  en: {
    what: { secondFactor: 'the second factor of the Access Owner', ownership: 'who is Access Owner' },
    open: { subject: 'A recovery was asked for', body: 'The recovery desk was asked to change {what}. Two agents work on it; nothing has changed yet.' },
    executed: { subject: 'A recovery was carried out', body: 'The recovery desk has changed {what}. Both agents and the evidence stand in your ledger.' },
    refused: { subject: 'A recovery was refused', body: 'The recovery desk has refused to change {what}. Nothing was changed.' },
    object: 'If you know nothing of this, tell the operator at once.',
  },
  fr: {
    what: { secondFactor: 'le second facteur de l\'Access Owner', ownership: 'la personne qui est Access Owner' },
    open: { subject: 'Une récupération a été demandée', body: 'Il a été demandé au service de récupération de modifier {what}. Deux agents s\'en occupent ; rien n\'a encore changé.' },
    executed: { subject: 'Une récupération a été exécutée', body: 'Le service de récupération a modifié {what}. Les deux agents et les preuves figurent dans votre registre.' },
    refused: { subject: 'Une récupération a été refusée', body: 'Le service de récupération a refusé de modifier {what}. Rien n\'a changé.' },
    object: 'Si vous n\'en savez rien, prévenez aussitôt l\'opérateur.',
  },
  nl: {
    what: { secondFactor: 'de tweede factor van de Access Owner', ownership: 'wie Access Owner is' },
    open: { subject: 'Er werd een herstel gevraagd', body: 'Aan de hersteldienst werd gevraagd om te wijzigen: {what}. Twee medewerkers behandelen het; er is nog niets veranderd.' },
    executed: { subject: 'Een herstel werd uitgevoerd', body: 'De hersteldienst heeft gewijzigd: {what}. Beide medewerkers en het bewijs staan in uw register.' },
    refused: { subject: 'Een herstel werd geweigerd', body: 'De hersteldienst heeft geweigerd te wijzigen: {what}. Er is niets veranderd.' },
    object: 'Weet u hier niets van, verwittig dan meteen de operator.',
  },
  de: {
    what: { secondFactor: 'der zweite Faktor des Access Owner', ownership: 'wer Access Owner ist' },
    open: { subject: 'Eine Wiederherstellung wurde verlangt', body: 'Von der Wiederherstellungsstelle wurde eine Änderung verlangt: {what}. Zwei Mitarbeiter bearbeiten sie; noch ist nichts geändert.' },
    executed: { subject: 'Eine Wiederherstellung wurde ausgeführt', body: 'Die Wiederherstellungsstelle hat geändert: {what}. Beide Mitarbeiter und der Nachweis stehen in Ihrem Protokoll.' },
    refused: { subject: 'Eine Wiederherstellung wurde abgelehnt', body: 'Die Wiederherstellungsstelle hat die Änderung abgelehnt: {what}. Nichts wurde geändert.' },
    object: 'Wenn Sie davon nichts wissen, melden Sie es sofort dem Betreiber.',
  },
};

const KINDS: Record<Moment, NoticeKind> = { open: 'recoveryOpened', executed: 'recoveryExecuted', refused: 'recoveryRefused' };

export function recoveryMail(reader: { email: string; language: Language; id?: string }, moment: Moment, { kind, customerId }: { kind: RecoveryKind; customerId: string }): Mail {
  const { what, object, ...moments } = WORDS[reader.language];
  const { subject, body } = moments[moment];
  return { kind: KINDS[moment], to: reader.email, language: reader.language, personId: reader.id, customerId, subject, body: `${body.replace('{what}', what[kind])}\n\n${object}\n` };
}
