import type { NoticeKind } from '../../platform/mail/notices.js';
import type { Language } from '../authority/index.js';

/**
 * What an SMS says: one message of 160 places in the alphabet of phones (which has no "ê", no small "ç", no typographic signs, and no no-break space: so no French sign that wants one), no link, no name, and of whose sign-in nothing that a
 * stranger who finds the phone could use. What to do stands in the mail.
 */
const WORDS = {
  passwordChanged: {
    en: 'Mandate: your password was changed. If it was not you, ask for a new one at the sign-in now. More is in the mail to you.',
    fr: 'Mandate - votre mot de passe a été modifié. Si ce n\'était pas vous, demandez-en un nouveau à la connexion. Voir votre e-mail.',
    nl: 'Mandate: uw wachtwoord werd gewijzigd. Was u het niet, vraag dan nu een nieuw bij het aanmelden. Meer staat in de mail aan u.',
    de: 'Mandate: Ihr Passwort wurde geändert. Wenn Sie es nicht waren, fordern Sie jetzt bei der Anmeldung ein neues an. Mehr in der Mail an Sie.',
  },
  secondFactorRemoved: {
    en: 'Mandate: the recovery desk removed your second factor. If you did not ask for it, tell whoever gave you access now. More is in the mail to you.',
    fr: 'Mandate - votre second facteur a été supprimé. Si vous ne l\'avez pas demandé, prévenez qui vous a donné accès. Voir votre e-mail.',
    nl: 'Mandate: de hersteldienst verwijderde uw tweede factor. Vroeg u dat niet, verwittig dan nu wie u toegang gaf. Meer staat in de mail aan u.',
    de: 'Mandate: Ihr zweiter Faktor wurde entfernt. Wenn Sie das nicht verlangt haben, melden Sie es dem, der Ihnen Zugang gab. Mehr in der Mail an Sie.',
  },
  signInNewDevice: {
    en: 'Mandate: somebody signed in as you from a new kind of device. If it was not you, say so by the link in the mail to you.',
    fr: 'Mandate - connexion à votre nom depuis un nouveau type d\'appareil. Si ce n\'était pas vous, dites-le par le lien de votre e-mail.',
    nl: 'Mandate: iemand meldde zich als u aan vanaf een nieuw soort toestel. Was u het niet, zeg het via de link in de mail aan u.',
    de: 'Mandate: Jemand hat sich als Sie von einer neuen Art Gerät angemeldet. Waren Sie es nicht, sagen Sie es über den Link in der Mail an Sie.',
  },
  signInAfterFailures: {
    en: 'Mandate: somebody signed in as you after several wrong tries. If it was not you, say so by the link in the mail to you.',
    fr: 'Mandate - connexion à votre nom après plusieurs essais erronés. Si ce n\'était pas vous, dites-le par le lien de votre e-mail.',
    nl: 'Mandate: iemand meldde zich als u aan na verschillende foute pogingen. Was u het niet, zeg het via de link in de mail aan u.',
    de: 'Mandate: Jemand hat sich nach mehreren falschen Versuchen als Sie angemeldet. Waren Sie es nicht, sagen Sie es über den Link in der Mail an Sie.',
  },
  emailChangeAsked: {
    en: 'Mandate: your sign-in address is about to change. If you did not ask for it, stop it within 72 hours by the link in the mail to you.',
    fr: 'Mandate - votre adresse de connexion va changer. Si vous ne l\'avez pas demandé, vous avez 72 heures, le lien est dans votre e-mail.',
    nl: 'Mandate: uw aanmeldadres gaat veranderen. Vroeg u dat niet, houd het binnen 72 uur tegen via de link in de mail aan u.',
    de: 'Mandate: Ihre Anmeldeadresse soll sich ändern. Wenn Sie das nicht wollten, halten Sie es innerhalb von 72 Stunden auf: Link in der Mail an Sie.',
  },
  reported: {
    en: 'Mandate: your sign-in was reported as compromised. Choose a new password by the link in the mail to you, or ask for one at the sign-in.',
    fr: 'Mandate - votre connexion a été signalée comme compromise. Choisissez un nouveau mot de passe par le lien de votre e-mail.',
    nl: 'Mandate: uw aanmelding werd als gecompromitteerd gemeld. Kies een nieuw wachtwoord via de link in de mail aan u.',
    de: 'Mandate: Ihre Anmeldung wurde als kompromittiert gemeldet. Wählen Sie über den Link in der Mail an Sie ein neues Passwort.',
  },
  reportedByYourself: {
    en: 'Mandate: you reported your sign-in as compromised. Every session was ended; choose a new password by the link in the mail to you.',
    fr: 'Mandate - vous avez signalé votre connexion comme compromise. Tout est fermé, choisissez un nouveau mot de passe par votre e-mail.',
    nl: 'Mandate: u meldde uw aanmelding als gecompromitteerd. Alles is afgemeld; kies een nieuw wachtwoord via de mail aan u.',
    de: 'Mandate: Sie haben Ihre Anmeldung als kompromittiert gemeldet. Alle Sitzungen sind beendet; wählen Sie über die Mail ein neues Passwort.',
  },
  mobileRemoved: {
    en: 'Mandate: no warning about your sign-in comes to this number any more. If you did not remove it, choose a new password now.',
    fr: 'Mandate - plus aucune alerte sur votre connexion ne vient à ce numéro. Si ce n\'était pas vous, choisissez un nouveau mot de passe.',
    nl: 'Mandate: naar dit nummer komt geen waarschuwing over uw aanmelding meer. Was u het niet, kies dan nu een nieuw wachtwoord.',
    de: 'Mandate: An diese Nummer kommt keine Warnung zu Ihrer Anmeldung mehr. Wenn Sie es nicht waren, wählen Sie jetzt ein neues Passwort.',
  },
} as const satisfies Partial<Record<NoticeKind, Record<Language, string>>>;

/** A code is asked for by whoever sits before the page: somebody else is to know that it is for nobody's ears. */
const CODE: Record<Language, { subject: string; text: string }> = {
  en: { subject: 'The code for your mobile number', text: 'Mandate: {code} confirms this number, within 10 minutes. Tell it to nobody. If you did not ask for it, do nothing.' },
  fr: { subject: 'Le code pour votre numéro mobile', text: 'Mandate - {code} confirme ce numéro, dans les 10 minutes. Ne le dites à personne. Si vous n\'avez rien demandé, ne faites rien.' },
  nl: { subject: 'De code voor uw mobiele nummer', text: 'Mandate: {code} bevestigt dit nummer, binnen 10 minuten. Zeg ze aan niemand. Vroeg u niets, doe dan niets.' },
  de: { subject: 'Der Code für Ihre Mobilnummer', text: 'Mandate: {code} bestätigt diese Nummer, innerhalb von 10 Minuten. Sagen Sie ihn niemandem. Wenn Sie nichts verlangt haben, tun Sie nichts.' },
};

export type ShortKind = keyof typeof WORDS;

export const isBySms = (kind: NoticeKind): kind is ShortKind => kind in WORDS;

export const shortWords = (kind: ShortKind, language: Language): string => WORDS[kind][language];

export const codeWords = (language: Language, code: string): { subject: string; text: string } =>
  ({ subject: CODE[language].subject, text: CODE[language].text.replace('{code}', code) });
