import { Temporal } from 'temporal-polyfill';
import type { NoticeKind } from '../../platform/mail/notices.js';
import type { Mail, MailWords } from '../../platform/mail/outbox.js';
import { fill, type Language, legalTime, type NamedPart, type Permission, permissionLabel } from '../authority/index.js';
import type { Recipient } from './access-requests.queries.js';

export type Occasion = 'asked' | 'reminder' | 'overdue' | 'granted' | 'pending' | 'declined';

/** What a mail says of a request. The reason stays in the portal: there it is read by whoever may. */
export interface Matter {
  customerId: string;
  who: string;
  customer: string;
  permission: Permission;
  part: NamedPart | null;
  dueAt: string;
  link: string;
}

type Words = Record<Occasion, MailWords> & { places: Record<'customer' | 'line' | 'costCentre' | 'billingAccount', string> };

/** Subjects are constant: nothing that somebody typed stands in a header (S38). */
const WORDS: Record<Language, Words> = {
  en: {
    places: { customer: 'in the whole company', line: 'on one line', costCentre: 'in cost centre {part}', billingAccount: 'in billing account {part}' },
    asked: { subject: 'Somebody asks you for access', body: '{who} asks for access at {customer}: “{what}”, {where}.\n\nPlease answer by {due}. The reason, and what would help, you find here:\n{link}' },
    reminder: { subject: 'A request for access waits for you', body: '{who} still waits for access at {customer}: “{what}”, {where}. It is needed by {due}.\n\nAnswer here:\n{link}' },
    overdue: { subject: 'A request for access is overdue', body: 'Nobody has answered {who}, who asked for access at {customer}: “{what}”, {where}. It was needed by {due}.\n\nYou can answer yourself:\n{link}' },
    granted: { subject: 'You have been given access', body: 'You asked for access at {customer}: “{what}”, {where}. It was given to you.\n\n{link}' },
    pending: { subject: 'Your request for access was granted, and waits', body: 'You asked for access at {customer}: “{what}”, {where}. It was granted; a second person still has to agree.\n\n{link}' },
    declined: { subject: 'Your request for access was declined', body: 'You asked for access at {customer}: “{what}”, {where}. It was declined; the reason is here:\n{link}' },
  },
  fr: {
    places: { customer: 'dans toute la société', line: 'sur une ligne', costCentre: 'dans le centre de coûts {part}', billingAccount: 'dans le compte de facturation {part}' },
    asked: { subject: 'Quelqu\'un vous demande un accès', body: '{who} demande un accès chez {customer} : « {what} », {where}.\n\nMerci de répondre avant le {due}. Vous trouverez ici le motif et ce qui aiderait :\n{link}' },
    reminder: { subject: 'Une demande d\'accès vous attend', body: '{who} attend toujours un accès chez {customer} : « {what} », {where}. Il est nécessaire avant le {due}.\n\nRépondez ici :\n{link}' },
    overdue: { subject: 'Une demande d\'accès est en retard', body: 'Personne n\'a répondu à {who}, qui a demandé un accès chez {customer} : « {what} », {where}. Il était nécessaire avant le {due}.\n\nVous pouvez répondre vous-même :\n{link}' },
    granted: { subject: 'Un accès vous a été donné', body: 'Vous avez demandé un accès chez {customer} : « {what} », {where}. Il vous a été donné.\n\n{link}' },
    pending: { subject: 'Votre demande d\'accès est acceptée et en attente', body: 'Vous avez demandé un accès chez {customer} : « {what} », {where}. La demande est acceptée ; une deuxième personne doit encore donner son accord.\n\n{link}' },
    declined: { subject: 'Votre demande d\'accès a été refusée', body: 'Vous avez demandé un accès chez {customer} : « {what} », {where}. La demande a été refusée ; le motif se trouve ici :\n{link}' },
  },
  nl: {
    places: { customer: 'in het hele bedrijf', line: 'op één lijn', costCentre: 'in kostenplaats {part}', billingAccount: 'in factuurrekening {part}' },
    asked: { subject: 'Iemand vraagt u toegang', body: '{who} vraagt toegang bij {customer}: “{what}”, {where}.\n\nGelieve te antwoorden voor {due}. De reden, en wat zou helpen, vindt u hier:\n{link}' },
    reminder: { subject: 'Een aanvraag voor toegang wacht op u', body: '{who} wacht nog op toegang bij {customer}: “{what}”, {where}. Die is nodig voor {due}.\n\nAntwoord hier:\n{link}' },
    overdue: { subject: 'Een aanvraag voor toegang is te laat', body: 'Niemand heeft geantwoord aan {who}, die toegang vroeg bij {customer}: “{what}”, {where}. Die was nodig voor {due}.\n\nU kunt zelf antwoorden:\n{link}' },
    granted: { subject: 'U hebt toegang gekregen', body: 'U vroeg toegang bij {customer}: “{what}”, {where}. U hebt die gekregen.\n\n{link}' },
    pending: { subject: 'Uw aanvraag is toegestaan en wacht', body: 'U vroeg toegang bij {customer}: “{what}”, {where}. Uw aanvraag is toegestaan; een tweede persoon moet nog akkoord gaan.\n\n{link}' },
    declined: { subject: 'Uw aanvraag voor toegang werd afgewezen', body: 'U vroeg toegang bij {customer}: “{what}”, {where}. Uw aanvraag werd afgewezen; de reden staat hier:\n{link}' },
  },
  de: {
    places: { customer: 'im ganzen Unternehmen', line: 'auf einer Leitung', costCentre: 'in der Kostenstelle {part}', billingAccount: 'im Rechnungskonto {part}' },
    asked: { subject: 'Ein Antrag auf Zugang', body: '{who} beantragt Zugang bei {customer}: „{what}“, {where}.\n\nBitte antworten Sie bis {due}. Den Grund, und was helfen würde, finden Sie hier:\n{link}' },
    reminder: { subject: 'Ein Antrag auf Zugang wartet auf Sie', body: '{who} wartet bei {customer} noch auf Zugang: „{what}“, {where}. Er wird bis {due} gebraucht.\n\nAntworten Sie hier:\n{link}' },
    overdue: { subject: 'Ein Antrag auf Zugang ist überfällig', body: 'Niemand hat den Antrag von {who} auf Zugang bei {customer} beantwortet: „{what}“, {where}. Der Zugang wurde bis {due} gebraucht.\n\nSie können selbst antworten:\n{link}' },
    granted: { subject: 'Sie haben Zugang erhalten', body: 'Sie haben Zugang bei {customer} beantragt: „{what}“, {where}. Er wurde Ihnen gegeben.\n\n{link}' },
    pending: { subject: 'Ihr Antrag auf Zugang ist bewilligt und wartet', body: 'Sie haben Zugang bei {customer} beantragt: „{what}“, {where}. Der Antrag ist bewilligt; eine zweite Person muss noch zustimmen.\n\n{link}' },
    declined: { subject: 'Ihr Antrag auf Zugang wurde abgelehnt', body: 'Sie haben Zugang bei {customer} beantragt: „{what}“, {where}. Der Antrag wurde abgelehnt; der Grund steht hier:\n{link}' },
  },
};

const KINDS: Record<Occasion, NoticeKind> = {
  asked: 'accessAsked', reminder: 'accessReminder', overdue: 'accessOverdue', granted: 'accessGranted', pending: 'accessPending', declined: 'accessDeclined',
};

/** In words that everybody may read who could get it: no line is named in a mail (I1). */
export function accessRequestMail({ email, language, personId }: Recipient, occasion: Occasion, { customerId, part, permission, dueAt, ...matter }: Matter): Mail {
  const { places, [occasion]: { subject, body } } = WORDS[language];
  const values: Record<string, string> = {
    ...matter, what: permissionLabel(language, permission), where: fill(places[part?.kind ?? 'customer'], { part: nameOf(part) }), due: legalTime(language, Temporal.Instant.from(dueAt)),
  };
  return { kind: KINDS[occasion], to: email, language, personId, customerId, subject, body: `${fill(body, values)}\n` };
}

const nameOf = (part: NamedPart | null): string => (part === null || part.kind === 'line' ? '' : [part.code, part.name].filter((each) => each !== null).join(' '));
