/** The four languages of the portal. */
export type MailLanguage = 'en' | 'fr' | 'nl' | 'de';

/** Matrix 0.3: what goes beyond the contract says so, and never becomes a duty. */
export const COURTESY: Readonly<Record<MailLanguage, string>> = {
  en: 'This message is a courtesy: no clause owes it, and nothing follows when it does not come.',
  fr: 'Ce message est envoyé par courtoisie : aucune clause ne l’impose, et son absence n’entraîne rien.',
  nl: 'Dit bericht is een dienst van onze kant: geen bepaling verplicht ertoe, en er volgt niets als het uitblijft.',
  de: 'Diese Nachricht ist ein Entgegenkommen: Keine Klausel schuldet sie, und nichts folgt, wenn sie ausbleibt.',
};
