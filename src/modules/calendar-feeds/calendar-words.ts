import type { Language } from '../authority/index.js';

/** What a calendar can hold. */
export const CALENDAR_ENTRIES = ['objectionEnds', 'accessEnds'] as const;
export type CalendarEntryKind = (typeof CALENDAR_ENTRIES)[number];

type Words = Record<CalendarEntryKind, { title: string; text: string }> & { name: string };

/** Whose calendar it is read in, and beside whom, is not known: no company, no title of a document, no name. */
export const CALENDAR_WORDS: Record<Language, Words> = {
  en: {
    name: 'Deadlines',
    objectionEnds: { title: 'Last day to object to a document', text: 'Until the end of this day, Brussels time (GC-6.2). Open the portal to read the document.' },
    accessEnds: { title: 'Last day of an access', text: 'One of your access rights ends. Open the portal to see which.' },
  },
  fr: {
    name: 'Échéances',
    objectionEnds: { title: 'Dernier jour pour contester un document', text: 'Jusqu’à la fin de cette journée, heure de Bruxelles (GC-6.2). Ouvrez le portail pour lire le document.' },
    accessEnds: { title: 'Dernier jour d’un accès', text: 'L’un de vos droits d’accès prend fin. Ouvrez le portail pour voir lequel.' },
  },
  nl: {
    name: 'Termijnen',
    objectionEnds: { title: 'Laatste dag om bezwaar te maken tegen een document', text: 'Tot het einde van deze dag, Brusselse tijd (GC-6.2). Open de portal om het document te lezen.' },
    accessEnds: { title: 'Laatste dag van een toegang', text: 'Een van uw toegangsrechten eindigt. Open de portal om te zien welk.' },
  },
  de: {
    name: 'Fristen',
    objectionEnds: { title: 'Letzter Tag, um Einwand gegen ein Dokument zu erheben', text: 'Bis zum Ende dieses Tages, Brüsseler Zeit (GC-6.2). Öffnen Sie das Portal, um das Dokument zu lesen.' },
    accessEnds: { title: 'Letzter Tag eines Zugangs', text: 'Eines Ihrer Zugangsrechte endet. Öffnen Sie das Portal, um zu sehen, welches.' },
  },
};
