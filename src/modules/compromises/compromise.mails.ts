import type { Mail } from '../../platform/mail/outbox.js';
import type { Notified } from './compromises.queries.js';

/** To the Customer's notice mailbox. Constant: nobody's name stands in a mail that many read, and nothing that somebody typed (S38). */
const WORDS: Record<Notified['language'], { subject: string; body: string }> = {
  en: {
    subject: 'A credential was reported as compromised',
    body: 'A sign-in or a service client of your company was reported as compromised. What it opened here has ended; the case stands in the portal under Compromised credentials.\n\nConfirm the report by registered letter, and write its tracking number into the case (GC-4.3-b).',
  },
  fr: {
    subject: 'Un moyen d\'accès a été signalé comme compromis',
    body: 'Une connexion ou un compte de service de votre société a été signalé comme compromis. Ce qu\'il ouvrait ici a pris fin ; le dossier se trouve dans le portail, sous Accès compromis.\n\nConfirmez le signalement par lettre recommandée et notez-en le numéro de suivi dans le dossier (GC-4.3-b).',
  },
  nl: {
    subject: 'Een toegangsmiddel werd als gecompromitteerd gemeld',
    body: 'Een aanmelding of een serviceaccount van uw bedrijf werd als gecompromitteerd gemeld. Wat het hier opende, is beëindigd; het dossier staat in het portaal onder Gecompromitteerde toegang.\n\nBevestig de melding met een aangetekende brief en noteer het volgnummer in het dossier (GC-4.3-b).',
  },
  de: {
    subject: 'Ein Zugangsmittel wurde als kompromittiert gemeldet',
    body: 'Eine Anmeldung oder ein Dienstkonto Ihres Unternehmens wurde als kompromittiert gemeldet. Was es hier öffnete, ist beendet; der Fall steht im Portal unter Kompromittierte Zugänge.\n\nBestätigen Sie die Meldung per Einschreiben und tragen Sie dessen Sendungsnummer in den Fall ein (GC-4.3-b).',
  },
};

export function compromiseMail({ noticeEmail, language }: Notified, customerId: string): Mail {
  const { subject, body } = WORDS[language];
  return { kind: 'compromiseReported', to: noticeEmail, language, customerId, subject, body: `${body}\n` };
}
