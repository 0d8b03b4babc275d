import { Temporal } from 'temporal-polyfill';
import { beginOfDate } from '../../kernel/index.js';
import type { Mail, MailWords } from '../../platform/mail/outbox.js';
import { applicationLabel, fill, type Language, legalTime } from '../authority/index.js';
import type { Told } from './due-rights.queries.js';

type Lost = 'account' | 'application';

type Words = Record<Lost, MailWords> & {
  unusedSince: string;
  neverUsed: string;
  again: Record<Lost, string>;
  soon: Record<Lost, MailWords> & { use: string };
};

/** Subjects are constant (S38); nothing that somebody typed stands in the text. */
const WORDS: Record<Language, Words> = {
  en: {
    account: { subject: 'Your portal account was ended', body: '{operator} has ended your company\'s portal account and every application in it.' },
    application: { subject: 'An application was switched off', body: '{operator} has switched off an application of your company\'s portal account: {application}. The others stay as they are.' },
    unusedSince: 'It was last used on {day}, and not at all until {due} (clause {rule}).', neverUsed: 'It was never used from {day} until {due} (clause {rule}).',
    again: { account: 'You may open a new account at any time. That earlier data are there again is not promised.', application: 'Ask your operator when you want it back.' },
    soon: {
      account: { subject: 'Your portal account is not used', body: 'Nobody has used your company\'s portal account since {day}. If that stays so, {operator} may end it and every application in it after {due} (clause {rule}).' },
      application: { subject: 'An application is not used', body: 'Nobody has used an application of your company\'s portal account since {day}: {application}. If that stays so, {operator} may switch it off after {due} (clause {rule}).' },
      use: 'Whoever signs in and uses it before then keeps it.',
    },
  },
  fr: {
    account: { subject: 'Votre compte sur le portail a pris fin', body: '{operator} a mis fin au compte de votre entreprise sur le portail et à toutes ses applications.' },
    application: { subject: 'Une application a été désactivée', body: '{operator} a désactivé une application du compte de votre entreprise : {application}. Les autres restent telles quelles.' },
    unusedSince: 'La dernière utilisation date du {day} ; il n’y en a eu aucune jusqu’au {due} (clause {rule}).', neverUsed: 'Il n’y a eu aucune utilisation du {day} au {due} (clause {rule}).',
    again: { account: 'Vous pouvez ouvrir un nouveau compte à tout moment. Le retour des données antérieures n’est pas garanti.', application: 'Demandez à votre opérateur de la réactiver quand vous le souhaitez.' },
    soon: {
      account: { subject: 'Votre compte sur le portail n’est pas utilisé', body: 'Personne n’a utilisé le compte de votre entreprise sur le portail depuis le {day}. Si rien ne change, {operator} peut y mettre fin, ainsi qu’à toutes ses applications, après le {due} (clause {rule}).' },
      application: { subject: 'Une application n’est pas utilisée', body: 'Personne n’a utilisé une application du compte de votre entreprise depuis le {day} : {application}. Si rien ne change, {operator} peut la désactiver après le {due} (clause {rule}).' },
      use: 'Il suffit que quelqu’un se connecte et l’utilise d’ici là pour la conserver.',
    },
  },
  nl: {
    account: { subject: 'Uw account op het portaal is beëindigd', body: '{operator} heeft de account van uw bedrijf op het portaal en alle toepassingen ervan beëindigd.' },
    application: { subject: 'Een toepassing is uitgeschakeld', body: '{operator} heeft een toepassing van de account van uw bedrijf uitgeschakeld: {application}. De andere blijven zoals ze zijn.' },
    unusedSince: 'Het laatste gebruik was op {day}, daarna tot en met {due} geen enkel (bepaling {rule}).', neverUsed: 'Er was geen enkel gebruik van {day} tot en met {due} (bepaling {rule}).',
    again: { account: 'U kunt op elk ogenblik een nieuwe account openen. Dat vroegere gegevens er weer zijn, is niet gewaarborgd.', application: 'Vraag uw operator ze weer in te schakelen wanneer u dat wenst.' },
    soon: {
      account: { subject: 'Uw account op het portaal wordt niet gebruikt', body: 'Niemand heeft de account van uw bedrijf op het portaal gebruikt sinds {day}. Blijft dat zo, dan mag {operator} die en alle toepassingen ervan beëindigen na {due} (bepaling {rule}).' },
      application: { subject: 'Een toepassing wordt niet gebruikt', body: 'Niemand heeft een toepassing van de account van uw bedrijf gebruikt sinds {day}: {application}. Blijft dat zo, dan mag {operator} die uitschakelen na {due} (bepaling {rule}).' },
      use: 'Wie zich vóór die dag aanmeldt en ze gebruikt, behoudt ze.',
    },
  },
  de: {
    account: { subject: 'Ihr Konto im Portal wurde beendet', body: '{operator} hat das Konto Ihres Unternehmens im Portal und alle seine Anwendungen beendet.' },
    application: { subject: 'Eine Anwendung wurde abgeschaltet', body: '{operator} hat eine Anwendung im Konto Ihres Unternehmens abgeschaltet: {application}. Die anderen bleiben, wie sie sind.' },
    unusedSince: 'Zuletzt benutzt am {day}, danach bis zum {due} nicht mehr (Klausel {rule}).', neverUsed: 'Vom {day} bis zum {due} kein einziges Mal benutzt (Klausel {rule}).',
    again: { account: 'Sie können jederzeit ein neues Konto eröffnen. Dass frühere Daten wieder da sind, ist nicht zugesichert.', application: 'Fragen Sie Ihren Betreiber, wenn Sie sie wieder wünschen.' },
    soon: {
      account: { subject: 'Ihr Konto im Portal wird nicht benutzt', body: 'Niemand hat das Konto Ihres Unternehmens im Portal seit dem {day} benutzt. Bleibt es dabei, kann {operator} es samt allen Anwendungen nach dem {due} beenden (Klausel {rule}).' },
      application: { subject: 'Eine Anwendung wird nicht benutzt', body: 'Niemand hat eine Anwendung im Konto Ihres Unternehmens seit dem {day} benutzt: {application}. Bleibt es dabei, kann {operator} sie nach dem {due} abschalten (Klausel {rule}).' },
      use: 'Wer sich bis dahin anmeldet und sie benutzt, behält sie.',
    },
  },
};

interface Of {
  reader: { email: string; language: Language };
  told: Told;
  operator: string;
}

/** Owed afterwards, to the address of the registration form (GC-2.2.3-a, -c). */
export function inactivityMail(of: Of): Mail {
  const { again, unusedSince, neverUsed, ...ended } = WORDS[of.reader.language];
  const lost = lostBy(of.told);
  return { kind: lost === 'account' ? 'accountEnded' : 'applicationOff', ...letter(of, ended[lost], [of.told.event === 'used' ? unusedSince : neverUsed, again[lost]]) };
}

/** Ahead of it, as a courtesy (matrix 0.3). */
export function warningMail(of: Of): Mail {
  const { soon } = WORDS[of.reader.language];
  const lost = lostBy(of.told);
  return { kind: lost === 'account' ? 'accountEndsSoon' : 'applicationOffSoon', byPack: true, ...letter(of, soon[lost], [soon.use]) };
}

const lostBy = ({ rule }: Told): Lost => (rule === 'GC-2.2.3-a' ? 'account' : 'application');

function letter({ reader: { email, language }, told: { customerId, rule, application, dayZero, dueOn }, operator }: Of, { subject, body }: MailWords, more: readonly string[]): Omit<Mail, 'kind'> {
  const day = (date: string): string => legalTime(language, beginOfDate(Temporal.PlainDate.from(date)), 'dayAlone');
  const values = { operator, application: applicationLabel(language, application), day: day(dayZero), due: day(dueOn), rule };
  return { to: email, language, customerId, subject, body: `${fill([body, ...more].join('\n\n'), values)}\n` };
}
