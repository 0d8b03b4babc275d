import type { Mail, MailWords } from '../../platform/mail/outbox.js';
import { fill, type Language } from '../authority/index.js';
import type { Reader } from './publication.mails.js';

export type AnswerKind = 'objectionRecognised' | 'objectionRejected' | 'objectionRemedied' | 'consentGranted' | 'consentRefused' | 'consentWithdrawn';

/** Subjects are constant (S38); neither the document is named nor the third party, nor what was written: whose mailbox it is read in is not known (I1). */
const WORDS: Record<Language, Record<AnswerKind, MailWords>> = {
  en: {
    objectionRecognised: { subject: 'Your objection to a document was recognised', body: '{operator} recognises the objection that you raised for {customer}. The answer stands beside it in the portal.' },
    objectionRejected: { subject: 'Your objection to a document was rejected', body: '{operator} rejects the objection that you raised for {customer}. The reasons stand beside it in the portal.' },
    objectionRemedied: { subject: 'What you objected to was put right', body: '{operator} has put right what you objected to for {customer}. What was done stands beside the objection in the portal.' },
    consentGranted: { subject: 'A third party may use a document', body: '{operator} consents to the use of a document of {customer} by a third party, as you asked (clause GC-6.1). Its conditions, and how long it holds, stand in the portal.' },
    consentRefused: { subject: 'Consent to the use of a document was refused', body: '{operator} refuses the consent that you asked for, for a document of {customer} (clause GC-6.1). It stays for internal use. The reasons stand in the portal.' },
    consentWithdrawn: { subject: 'Consent to the use of a document was withdrawn', body: '{operator} withdraws the consent that you had asked for, for a document of {customer} (clause GC-6.1). From now on it is for internal use again. The reasons stand in the portal.' },
  },
  fr: {
    objectionRecognised: { subject: 'Votre contestation d’un document a été reconnue', body: '{operator} reconnaît le bien-fondé de la contestation que vous avez introduite pour {customer}. La réponse figure à côté d’elle dans le portail.' },
    objectionRejected: { subject: 'Votre contestation d’un document a été rejetée', body: '{operator} rejette la contestation que vous avez introduite pour {customer}. Les motifs figurent à côté d’elle dans le portail.' },
    objectionRemedied: { subject: 'Ce que vous contestiez a été corrigé', body: '{operator} a corrigé ce que vous contestiez pour {customer}. Ce qui a été fait figure à côté de la contestation dans le portail.' },
    consentGranted: { subject: 'Un tiers peut utiliser un document', body: '{operator} accepte qu’un tiers utilise un document de {customer}, comme vous l’aviez demandé (clause GC-6.1). Les conditions et la durée figurent dans le portail.' },
    consentRefused: { subject: 'L’accord pour l’usage d’un document a été refusé', body: '{operator} refuse l’accord que vous aviez demandé pour un document de {customer} (clause GC-6.1). Il reste réservé à l’usage interne. Les motifs figurent dans le portail.' },
    consentWithdrawn: { subject: 'L’accord pour l’usage d’un document a été retiré', body: '{operator} retire l’accord que vous aviez demandé pour un document de {customer} (clause GC-6.1). Il est désormais à nouveau réservé à l’usage interne. Les motifs figurent dans le portail.' },
  },
  nl: {
    objectionRecognised: { subject: 'Uw bezwaar tegen een document is erkend', body: '{operator} erkent het bezwaar dat u voor {customer} hebt gemaakt. Het antwoord staat ernaast in het portaal.' },
    objectionRejected: { subject: 'Uw bezwaar tegen een document is afgewezen', body: '{operator} wijst het bezwaar af dat u voor {customer} hebt gemaakt. De redenen staan ernaast in het portaal.' },
    objectionRemedied: { subject: 'Waartegen u bezwaar maakte, is rechtgezet', body: '{operator} heeft rechtgezet waartegen u voor {customer} bezwaar maakte. Wat er is gedaan, staat bij het bezwaar in het portaal.' },
    consentGranted: { subject: 'Een derde mag een document gebruiken', body: '{operator} stemt ermee in dat een derde een document van {customer} gebruikt, zoals u had gevraagd (bepaling GC-6.1). De voorwaarden en de duur staan in het portaal.' },
    consentRefused: { subject: 'Toestemming voor het gebruik van een document is geweigerd', body: '{operator} weigert de toestemming die u had gevraagd voor een document van {customer} (bepaling GC-6.1). Het blijft voor intern gebruik. De redenen staan in het portaal.' },
    consentWithdrawn: { subject: 'Toestemming voor het gebruik van een document is ingetrokken', body: '{operator} trekt de toestemming in die u had gevraagd voor een document van {customer} (bepaling GC-6.1). Vanaf nu is het weer voor intern gebruik. De redenen staan in het portaal.' },
  },
  de: {
    objectionRecognised: { subject: 'Ihr Einwand gegen ein Dokument wurde anerkannt', body: '{operator} erkennt den Einwand an, den Sie für {customer} erhoben haben. Die Antwort steht daneben im Portal.' },
    objectionRejected: { subject: 'Ihr Einwand gegen ein Dokument wurde zurückgewiesen', body: '{operator} weist den Einwand zurück, den Sie für {customer} erhoben haben. Die Gründe stehen daneben im Portal.' },
    objectionRemedied: { subject: 'Was Sie beanstandet haben, wurde behoben', body: '{operator} hat behoben, was Sie für {customer} beanstandet haben. Was getan wurde, steht beim Einwand im Portal.' },
    consentGranted: { subject: 'Ein Dritter darf ein Dokument verwenden', body: '{operator} stimmt zu, dass ein Dritter ein Dokument von {customer} verwendet, wie Sie gebeten hatten (Klausel GC-6.1). Die Bedingungen und die Dauer stehen im Portal.' },
    consentRefused: { subject: 'Die Zustimmung zur Verwendung eines Dokuments wurde verweigert', body: '{operator} verweigert die Zustimmung, um die Sie für ein Dokument von {customer} gebeten hatten (Klausel GC-6.1). Es bleibt zur internen Verwendung. Die Gründe stehen im Portal.' },
    consentWithdrawn: { subject: 'Die Zustimmung zur Verwendung eines Dokuments wurde widerrufen', body: '{operator} widerruft die Zustimmung, um die Sie für ein Dokument von {customer} gebeten hatten (Klausel GC-6.1). Ab jetzt dient es wieder nur der internen Verwendung. Die Gründe stehen im Portal.' },
  },
};

export function answerMail(kind: AnswerKind, { email, ...to }: Reader, told: { operator: string; customer: string; link: string }): Mail {
  const { subject, body } = WORDS[to.language][kind];
  return { kind, ...to, to: email, subject, body: `${fill(body, told)}\n\n${told.link}\n` };
}
