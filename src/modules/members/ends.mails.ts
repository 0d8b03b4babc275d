import type { Temporal } from 'temporal-polyfill';
import { beginOfDate } from '../../kernel/index.js';
import type { Mail, MailWords } from '../../platform/mail/outbox.js';
import type { Reached } from '../access/index.js';
import { fill, type Language, legalTime } from '../authority/index.js';
import type { EndingLink } from './members.queries.js';

export interface EndsNews {
  customerId: string;
  customer: string;
  /** The last day of all of them. */
  day: Temporal.PlainDate;
  ending: readonly EndingLink[];
  link: string;
}

/** More names than these say nothing more in a mail. */
const MOST_NAMED = 20;

type Words = MailWords & Record<'oneClient' | 'clients' | 'more', string>;

/** Subjects are constant: nothing that somebody typed stands in a header (S38). */
const WORDS: Record<Language, Words> = {
  en: {
    subject: 'Links of people end soon', oneClient: 'answers for 1 service client', clients: 'answers for {count} service clients', more: 'and {count} more',
    body: 'At {customer} these people have their last day on {day}:\n\n{list}\n\nAfter it their sign-in opens nothing there any more, and the service clients that they answer for stop. If somebody should take over, or stays, act before:\n{link}',
  },
  fr: {
    subject: 'Des liens de personnes prennent bientôt fin', oneClient: 'répond d\'un compte de service', clients: 'répond de {count} comptes de service', more: 'et {count} autres',
    body: 'Chez {customer}, ces personnes ont leur dernier jour le {day} :\n\n{list}\n\nEnsuite, leur connexion n\'y ouvre plus rien, et les comptes de service dont elles répondent s\'arrêtent. Si quelqu\'un doit reprendre ou rester, agissez avant :\n{link}',
  },
  nl: {
    subject: 'Banden van mensen eindigen binnenkort', oneClient: 'staat in voor 1 serviceclient', clients: 'staat in voor {count} serviceclients', more: 'en nog {count}',
    body: 'Bij {customer} is {day} de laatste dag van deze mensen:\n\n{list}\n\nDaarna opent hun aanmelding daar niets meer, en stoppen de serviceclients waarvoor ze instaan. Moet iemand overnemen of blijven, handel dan voordien:\n{link}',
  },
  de: {
    subject: 'Bindungen von Personen enden bald', oneClient: 'steht für 1 Dienstkonto ein', clients: 'steht für {count} Dienstkonten ein', more: 'und {count} weitere',
    body: 'Bei {customer} haben diese Personen am {day} ihren letzten Tag:\n\n{list}\n\nDanach öffnet ihre Anmeldung dort nichts mehr, und die Dienstkonten, für die sie einstehen, stehen still. Soll jemand übernehmen oder bleiben, handeln Sie vorher:\n{link}',
  },
};

export function endsMail({ identityId, email, language }: Reached, { customerId, customer, day, ending, link }: EndsNews): Mail {
  const { subject, body, oneClient, clients, more } = WORDS[language];
  const said = ({ name, clients: count }: EndingLink): string => `- ${name}${count === 0 ? '' : `, ${count === 1 ? oneClient : fill(clients, { count: String(count) })}`}`;
  const beyond = ending.length - MOST_NAMED;
  const list = [...ending.slice(0, MOST_NAMED).map(said), ...(beyond > 0 ? [fill(more, { count: String(beyond) })] : [])].join('\n');
  const shown = legalTime(language, beginOfDate(day), 'dayAlone');
  return { kind: 'linksEndSoon', to: email, language, personId: identityId, customerId, subject, body: `${fill(body, { customer, list, day: shown, link })}\n` };
}
