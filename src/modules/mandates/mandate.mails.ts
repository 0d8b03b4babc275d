import type { Mail, MailWords } from '../../platform/mail/outbox.js';
import { fill, type Language } from '../authority/index.js';

/** Subjects are constant (S38). Neither the third party is named nor the reason: whose mailbox it is read in is not known. */
const WORDS: Record<Language, MailWords> = {
  en: { subject: 'A mandate of a third party was refused', body: '{operator} refuses a mandate by which a third party acts for {customer} (clause GC-9.2-c). Its people have no access any more. Which one, and the reason, stand in the portal.' },
  fr: { subject: 'Le mandat d’un tiers a été refusé', body: '{operator} refuse un mandat par lequel un tiers agit pour {customer} (clause GC-9.2-c). Ses collaborateurs n’ont plus accès. Le mandat concerné et le motif figurent dans le portail.' },
  nl: { subject: 'Een mandaat van een derde is geweigerd', body: '{operator} weigert een mandaat waarmee een derde voor {customer} handelt (bepaling GC-9.2-c). De medewerkers van die derde hebben geen toegang meer. Om welk mandaat het gaat, en de reden, staan in het portaal.' },
  de: { subject: 'Ein Mandat eines Dritten wurde abgelehnt', body: '{operator} lehnt ein Mandat ab, mit dem ein Dritter für {customer} handelt (Klausel GC-9.2-c). Dessen Mitarbeiter haben keinen Zugang mehr. Um welches Mandat es geht und der Grund stehen im Portal.' },
};

interface Owner {
  identityId: string;
  email: string;
  language: Language;
  customerId: string;
}

export function refusalMail({ identityId, email, language, customerId }: Owner, told: { operator: string; customer: string; link: string }): Mail {
  const { subject, body } = WORDS[language];
  return { kind: 'mandateRefused', to: email, language, personId: identityId, customerId, subject, body: `${fill(body, told)}\n\n${told.link}\n` };
}
