import type { JobPayloads } from '../../platform/jobs/jobs.js';
import type { Mail } from '../../platform/mail/outbox.js';
import { fill, type Language } from '../authority/index.js';

export type News = JobPayloads['affiliate-news']['kind'];

/** Which of the two companies the reader is of. */
export type Side = 'affiliate' | 'parent';

type Words = Record<News, { subject: string } & Record<Side, string>> & { where: string };

/** Subjects are constant (S38). The other company is not named, nor any reason: whose mailbox it is read in is not known, and who controls whom is not everybody's to know. */
const WORDS: Record<Language, Words> = {
  en: {
    affiliateListed: {
      subject: 'A company was listed as an affiliate',
      affiliate: '{operator} has listed {customer} as an affiliate of a company that controls it (clause GC-9.1-a). The Access Owner of that company is Access Owner of {customer}, too, beside its own.',
      parent: '{operator} has listed a company as an affiliate of {customer} (clause GC-9.1-a). The Access Owner of {customer} is Access Owner there, too, and {customer} is jointly and severally liable for what is done on that basis.',
    },
    affiliateUnlisted: {
      subject: 'A company was taken off the list of affiliates',
      affiliate: '{operator} does not list {customer} any more as an affiliate of a company that controlled it (clause GC-9.1-a). Nobody acts for {customer} on that basis any more.',
      parent: '{operator} does not list one of the affiliates of {customer} any more (clause GC-9.1-a). Nobody acts for that company in the name of {customer} any more.',
    },
    affiliateConsentWithdrawn: {
      subject: 'The consent of an affiliate was withdrawn',
      affiliate: 'The consent of {customer} to be acted for by a company that controls it was withdrawn (clause GC-9.1-d). Nobody acts for {customer} on that basis any more.',
      parent: 'The consent of an affiliate of {customer} was withdrawn (clause GC-9.1-d). Nobody acts for that company in the name of {customer} any more.',
    },
    affiliateControlLost: {
      subject: 'Control of an affiliate is not shown any more',
      affiliate: 'That {customer} is controlled by the company whose affiliate it is listed as is not shown any more from {day} on (clause GC-9.1-e). From then on nobody acts for {customer} on that basis.',
      parent: 'That {customer} controls one of its affiliates is not shown any more from {day} on (clause GC-9.1-e). From then on nobody acts for that company in the name of {customer}.',
    },
    affiliateControlShown: {
      subject: 'Control of an affiliate is shown again',
      affiliate: 'You were told of a day from which it would not be shown any more that {customer} is controlled by the company whose affiliate it is listed as (clause GC-9.1-e). That day does not come: facts have changed, and that company goes on acting for {customer}.',
      parent: 'You were told of a day from which it would not be shown any more that {customer} controls one of its affiliates (clause GC-9.1-e). That day does not come: facts have changed, and {customer} goes on acting for that company.',
    },
    where: 'Which company it is, and why, stand in the portal.',
  },
  fr: {
    affiliateListed: {
      subject: 'Une société a été inscrite comme société liée',
      affiliate: '{operator} a inscrit {customer} comme société liée à une société qui la contrôle (clause GC-9.1-a). L’Access Owner de cette société est aussi Access Owner de {customer}, à côté du sien.',
      parent: '{operator} a inscrit une société liée à {customer} (clause GC-9.1-a). L’Access Owner de {customer} y est aussi Access Owner, et {customer} répond solidairement de ce qui y est fait à ce titre.',
    },
    affiliateUnlisted: {
      subject: 'Une société a été retirée de la liste des sociétés liées',
      affiliate: '{operator} n’inscrit plus {customer} comme société liée à une société qui la contrôlait (clause GC-9.1-a). Plus personne n’agit pour {customer} à ce titre.',
      parent: '{operator} n’inscrit plus une des sociétés liées à {customer} (clause GC-9.1-a). Plus personne n’agit pour cette société au nom de {customer}.',
    },
    affiliateConsentWithdrawn: {
      subject: 'Le consentement d’une société liée a été retiré',
      affiliate: 'Le consentement de {customer} à ce qu’une société qui la contrôle agisse pour elle a été retiré (clause GC-9.1-d). Plus personne n’agit pour {customer} à ce titre.',
      parent: 'Le consentement d’une société liée à {customer} a été retiré (clause GC-9.1-d). Plus personne n’agit pour cette société au nom de {customer}.',
    },
    affiliateControlLost: {
      subject: 'Le contrôle d’une société liée n’est plus établi',
      affiliate: 'Que {customer} soit contrôlée par la société à laquelle elle est inscrite comme liée n’est plus établi à partir du {day} (clause GC-9.1-e). Dès lors, personne n’agit pour {customer} à ce titre.',
      parent: 'Que {customer} contrôle une de ses sociétés liées n’est plus établi à partir du {day} (clause GC-9.1-e). Dès lors, personne n’agit pour cette société au nom de {customer}.',
    },
    affiliateControlShown: {
      subject: 'Le contrôle d’une société liée est de nouveau établi',
      affiliate: 'Un jour vous avait été annoncé à partir duquel il ne serait plus établi que {customer} est contrôlée par la société à laquelle elle est inscrite comme liée (clause GC-9.1-e). Ce jour ne viendra pas : les faits ont changé, et cette société continue d’agir pour {customer}.',
      parent: 'Un jour vous avait été annoncé à partir duquel il ne serait plus établi que {customer} contrôle une de ses sociétés liées (clause GC-9.1-e). Ce jour ne viendra pas : les faits ont changé, et {customer} continue d’agir pour cette société.',
    },
    where: 'La société concernée et le motif figurent dans le portail.',
  },
  nl: {
    affiliateListed: {
      subject: 'Een vennootschap is ingeschreven als verbonden vennootschap',
      affiliate: '{operator} heeft {customer} ingeschreven als verbonden vennootschap van een vennootschap die haar controleert (bepaling GC-9.1-a). De Access Owner daarvan is ook Access Owner van {customer}, naast de eigen Access Owner.',
      parent: '{operator} heeft een verbonden vennootschap van {customer} ingeschreven (bepaling GC-9.1-a). De Access Owner van {customer} is er ook Access Owner, en {customer} is hoofdelijk aansprakelijk voor wat er op die grond gebeurt.',
    },
    affiliateUnlisted: {
      subject: 'Een vennootschap is van de lijst van verbonden vennootschappen gehaald',
      affiliate: '{operator} heeft {customer} niet langer ingeschreven als verbonden vennootschap van een vennootschap die haar controleerde (bepaling GC-9.1-a). Niemand handelt nog op die grond voor {customer}.',
      parent: '{operator} heeft een van de verbonden vennootschappen van {customer} niet langer ingeschreven (bepaling GC-9.1-a). Niemand handelt nog in naam van {customer} voor die vennootschap.',
    },
    affiliateConsentWithdrawn: {
      subject: 'De toestemming van een verbonden vennootschap is ingetrokken',
      affiliate: 'De toestemming van {customer} om een vennootschap die haar controleert voor haar te laten handelen, is ingetrokken (bepaling GC-9.1-d). Niemand handelt nog op die grond voor {customer}.',
      parent: 'De toestemming van een verbonden vennootschap van {customer} is ingetrokken (bepaling GC-9.1-d). Niemand handelt nog in naam van {customer} voor die vennootschap.',
    },
    affiliateControlLost: {
      subject: 'De controle over een verbonden vennootschap blijkt niet meer',
      affiliate: 'Dat {customer} gecontroleerd wordt door de vennootschap waarmee ze als verbonden is ingeschreven, blijkt vanaf {day} niet meer (bepaling GC-9.1-e). Van dan af handelt niemand op die grond voor {customer}.',
      parent: 'Dat {customer} een van haar verbonden vennootschappen controleert, blijkt vanaf {day} niet meer (bepaling GC-9.1-e). Van dan af handelt niemand in naam van {customer} voor die vennootschap.',
    },
    affiliateControlShown: {
      subject: 'De controle over een verbonden vennootschap blijkt opnieuw',
      affiliate: 'U kreeg een dag te horen vanaf wanneer niet meer zou blijken dat {customer} gecontroleerd wordt door de vennootschap waarmee ze als verbonden is ingeschreven (bepaling GC-9.1-e). Die dag komt er niet: de feiten zijn veranderd, en die vennootschap blijft voor {customer} handelen.',
      parent: 'U kreeg een dag te horen vanaf wanneer niet meer zou blijken dat {customer} een van haar verbonden vennootschappen controleert (bepaling GC-9.1-e). Die dag komt er niet: de feiten zijn veranderd, en {customer} blijft voor die vennootschap handelen.',
    },
    where: 'Om welke vennootschap het gaat, en waarom, staat in het portaal.',
  },
  de: {
    affiliateListed: {
      subject: 'Ein verbundenes Unternehmen wurde eingetragen',
      affiliate: '{operator} hat {customer} als verbundenes Unternehmen eines Unternehmens eingetragen, das es kontrolliert (Klausel GC-9.1-a). Dessen Access Owner ist auch Access Owner von {customer}, neben dem eigenen.',
      parent: '{operator} hat ein verbundenes Unternehmen von {customer} eingetragen (Klausel GC-9.1-a). Der Access Owner von {customer} ist auch dort Access Owner, und {customer} haftet gesamtschuldnerisch für alles, was auf dieser Grundlage geschieht.',
    },
    affiliateUnlisted: {
      subject: 'Ein Unternehmen ist nicht mehr als verbunden eingetragen',
      affiliate: '{operator} hat {customer} nicht mehr als verbundenes Unternehmen eines Unternehmens eingetragen, das es kontrollierte (Klausel GC-9.1-a). Niemand handelt mehr auf dieser Grundlage für {customer}.',
      parent: '{operator} hat eines der verbundenen Unternehmen von {customer} nicht mehr eingetragen (Klausel GC-9.1-a). Niemand handelt mehr im Namen von {customer} für dieses Unternehmen.',
    },
    affiliateConsentWithdrawn: {
      subject: 'Die Zustimmung eines verbundenen Unternehmens wurde widerrufen',
      affiliate: 'Die Zustimmung von {customer} dazu, dass ein Unternehmen, das es kontrolliert, für es handelt, wurde widerrufen (Klausel GC-9.1-d). Niemand handelt mehr auf dieser Grundlage für {customer}.',
      parent: 'Die Zustimmung eines verbundenen Unternehmens von {customer} wurde widerrufen (Klausel GC-9.1-d). Niemand handelt mehr im Namen von {customer} für dieses Unternehmen.',
    },
    affiliateControlLost: {
      subject: 'Die Kontrolle über ein verbundenes Unternehmen ist nicht mehr belegt',
      affiliate: 'Dass {customer} von dem Unternehmen kontrolliert wird, als dessen verbundenes Unternehmen es eingetragen ist, ist ab dem {day} nicht mehr belegt (Klausel GC-9.1-e). Von da an handelt niemand auf dieser Grundlage für {customer}.',
      parent: 'Dass {customer} eines seiner verbundenen Unternehmen kontrolliert, ist ab dem {day} nicht mehr belegt (Klausel GC-9.1-e). Von da an handelt niemand im Namen von {customer} für dieses Unternehmen.',
    },
    affiliateControlShown: {
      subject: 'Die Kontrolle über ein verbundenes Unternehmen ist wieder belegt',
      affiliate: 'Ihnen wurde ein Tag genannt, ab dem nicht mehr belegt wäre, dass {customer} von dem Unternehmen kontrolliert wird, als dessen verbundenes Unternehmen es eingetragen ist (Klausel GC-9.1-e). Dieser Tag kommt nicht: Die Tatsachen haben sich geändert, und dieses Unternehmen handelt weiter für {customer}.',
      parent: 'Ihnen wurde ein Tag genannt, ab dem nicht mehr belegt wäre, dass {customer} eines seiner verbundenen Unternehmen kontrolliert (Klausel GC-9.1-e). Dieser Tag kommt nicht: Die Tatsachen haben sich geändert, und {customer} handelt weiter für dieses Unternehmen.',
    },
    where: 'Um welches Unternehmen es geht und der Grund stehen im Portal.',
  },
};

export interface Reader {
  /** Null: nobody is Access Owner there, and it goes to the address of the registration. */
  personId: string | null;
  email: string;
  language: Language;
  customerId: string;
}

/** `day`: the first one without control. */
export function affiliationMail({ personId, email, language, customerId }: Reader, { kind, side, ...told }: { kind: News; side: Side; operator: string; customer: string; day: string; link: string }): Mail {
  const { where, [kind]: words } = WORDS[language];
  return { kind, to: email, language, ...(personId && { personId }), customerId, subject: words.subject, body: `${fill(words[side], told)} ${where}\n\n${told.link}\n` };
}
