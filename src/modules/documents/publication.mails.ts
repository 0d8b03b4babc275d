import { Temporal } from 'temporal-polyfill';
import type { Mail, MailWords } from '../../platform/mail/outbox.js';
import { fill, type Language, legalTime } from '../authority/index.js';

/** Subjects are constant (S38), and a document is not named: whose mailbox it is read in is not known (I1). */
const WORDS: Record<Language, MailWords> = {
  en: { subject: 'A document was published for your company', body: '{operator} has published a document for {customer}.\n\nObjections are possible before {due} (Brussels time); after that it is finally accepted (clause GC-6.2). What counts is the date in the portal, not that of this mail.\n\n{link}' },
  fr: { subject: 'Un document a été publié pour votre société', body: '{operator} a publié un document pour {customer}.\n\nIl peut être contesté avant le {due} (heure de Bruxelles) ; ensuite, il est définitivement accepté (clause GC-6.2). La date du portail fait foi, non celle de ce message.\n\n{link}' },
  nl: { subject: 'Er is een document voor uw bedrijf gepubliceerd', body: '{operator} heeft een document gepubliceerd voor {customer}.\n\nBezwaar is mogelijk vóór {due} (Brusselse tijd); daarna is het definitief aanvaard (bepaling GC-6.2). De datum in het portaal telt, niet die van deze mail.\n\n{link}' },
  de: { subject: 'Ein Dokument wurde für Ihr Unternehmen veröffentlicht', body: '{operator} hat ein Dokument für {customer} veröffentlicht.\n\nEinwände sind vor dem {due} (Brüsseler Zeit) möglich; danach ist es endgültig angenommen (Klausel GC-6.2). Es zählt das Datum im Portal, nicht das dieser Nachricht.\n\n{link}' },
};

export interface Reader {
  email: string;
  language: Language;
  /** His identity. */
  personId: string;
  customerId: string;
}

export function publicationMail({ email, ...to }: Reader, { dueAt, ...told }: { dueAt: Temporal.Instant; operator: string; customer: string; link: string }): Mail {
  const { subject, body } = WORDS[to.language];
  return { kind: 'documentPublished', ...to, to: email, subject, body: `${fill(body, { ...told, due: legalTime(to.language, dueAt) })}\n` };
}
