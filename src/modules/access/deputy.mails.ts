import { Temporal } from 'temporal-polyfill';
import type { Mail } from '../../platform/mail/outbox.js';
import { capacityName, fill, type Language, legalTime } from '../authority/index.js';
import type { Reached } from './deputies.queries.js';

export interface DeputyNews {
  what: 'named' | 'ended';
  capacity: string;
  principal: string;
  deputy: string;
  customerId: string;
  customer: string;
  startsAt: string;
  endsAt: string;
  origin: string;
}

/** Subjects are constant: nothing that somebody typed stands in a header (S38). */
const WORDS: Record<Language, Record<DeputyNews['what'], { subject: string; body: string }>> = {
  en: {
    named: { subject: 'A deputy was named', body: '{deputy} stands in for {principal} as {capacity} of {customer}, from {from} until {until}. After that everything is as before by itself.\n\nIf you did not expect this, end it in the portal:\n{origin}' },
    ended: { subject: 'A deputy stands in no more', body: '{deputy} no longer stands in for {principal} as {capacity} of {customer}; it was to last until {until}.\n\nWho ended it, and why, stands in the portal:\n{origin}' },
  },
  fr: {
    named: { subject: 'Un remplaçant a été désigné', body: '{deputy} remplace {principal} comme {capacity} de {customer}, du {from} au {until}. Ensuite tout redevient de soi-même comme avant.\n\nSi vous ne vous y attendiez pas, mettez-y fin dans le portail :\n{origin}' },
    ended: { subject: 'Un remplacement a pris fin', body: '{deputy} ne remplace plus {principal} comme {capacity} de {customer} ; c\'était prévu jusqu\'au {until}.\n\nQui y a mis fin, et pourquoi, figure dans le portail :\n{origin}' },
  },
  nl: {
    named: { subject: 'Er werd een plaatsvervanger aangesteld', body: '{deputy} vervangt {principal} als {capacity} van {customer}, van {from} tot {until}. Daarna is alles vanzelf weer zoals voorheen.\n\nHad u dit niet verwacht, beëindig het dan in het portaal:\n{origin}' },
    ended: { subject: 'Een vervanging is beëindigd', body: '{deputy} vervangt {principal} niet langer als {capacity} van {customer}; dat was voorzien tot {until}.\n\nWie ze beëindigde, en waarom, staat in het portaal:\n{origin}' },
  },
  de: {
    named: { subject: 'Eine Vertretung wurde benannt', body: '{deputy} vertritt {principal} als {capacity} von {customer}, von {from} bis {until}. Danach ist von selbst alles wie zuvor.\n\nWenn Sie das nicht erwartet haben, beenden Sie es im Portal:\n{origin}' },
    ended: { subject: 'Eine Vertretung wurde beendet', body: '{deputy} vertritt {principal} nicht mehr als {capacity} von {customer}; vorgesehen war es bis {until}.\n\nWer sie beendet hat und warum, steht im Portal:\n{origin}' },
  },
};

export function deputyMail({ identityId, email, language }: Reached, { what, customerId, capacity, startsAt, endsAt, ...told }: DeputyNews): Mail {
  const { subject, body } = WORDS[language][what];
  const at = (instant: string): string => legalTime(language, Temporal.Instant.from(instant), 'dayAlone');
  return { kind: what === 'named' ? 'deputyNamed' : 'deputyEnded', to: email, language, personId: identityId, customerId, subject, body: `${fill(body, { ...told, capacity: capacityName(language, capacity), from: at(startsAt), until: at(endsAt) })}\n` };
}
