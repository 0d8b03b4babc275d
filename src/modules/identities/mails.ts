import type { NoticeKind } from '../../platform/mail/notices.js';
import type { Mail, MailWords } from '../../platform/mail/outbox.js';
import type { Language } from '../authority/index.js';
import { isBySms, shortWords } from './short-words.js';

interface Reader {
  /** Without: an address of which nobody knows whose it is. */
  id?: string;
  email: string;
  language: Language;
  /** Confirmed by him; without, he is told by mail alone. */
  mobile?: string | null;
}

type Words = Record<Language, MailWords>;

/** Subjects are constant: nothing that somebody typed stands in a header (S38). `{name}` in a body is filled by the caller. */
const WORDS = {
  invitation: {
    en: { subject: 'Your invitation to Mandate', body: '{inviter} invites you to the portal Mandate for {customer}.\n\nAccept within 7 days:\n{link}\n\nIf you did not expect this, do nothing.' },
    fr: { subject: 'Votre invitation à Mandate', body: '{inviter} vous invite au portail Mandate pour {customer}.\n\nAcceptez dans les 7 jours :\n{link}\n\nSi vous ne vous y attendiez pas, ne faites rien.' },
    nl: { subject: 'Uw uitnodiging voor Mandate', body: '{inviter} nodigt u uit in het portaal Mandate voor {customer}.\n\nAanvaard binnen 7 dagen:\n{link}\n\nHad u dit niet verwacht, doe dan niets.' },
    de: { subject: 'Ihre Einladung zu Mandate', body: '{inviter} lädt Sie in das Portal Mandate für {customer} ein.\n\nNehmen Sie innerhalb von 7 Tagen an:\n{link}\n\nWenn Sie das nicht erwartet haben, tun Sie nichts.' },
  },
  passwordReset: {
    en: { subject: 'Choose a new password', body: 'Somebody, we hope you, asked for a new password.\n\nChoose it within 30 minutes:\n{link}\n\nYour second factor stays as it is. If it was not you, do nothing.' },
    fr: { subject: 'Choisissez un nouveau mot de passe', body: 'Quelqu\'un, vous nous l\'espérons, a demandé un nouveau mot de passe.\n\nChoisissez-le dans les 30 minutes :\n{link}\n\nVotre second facteur reste inchangé. Si ce n\'était pas vous, ne faites rien.' },
    nl: { subject: 'Kies een nieuw wachtwoord', body: 'Iemand, hopelijk uzelf, vroeg een nieuw wachtwoord.\n\nKies het binnen 30 minuten:\n{link}\n\nUw tweede factor blijft zoals hij is. Was u het niet, doe dan niets.' },
    de: { subject: 'Wählen Sie ein neues Passwort', body: 'Jemand, hoffentlich Sie selbst, hat ein neues Passwort angefordert.\n\nWählen Sie es innerhalb von 30 Minuten:\n{link}\n\nIhr zweiter Faktor bleibt, wie er ist. Wenn Sie es nicht waren, tun Sie nichts.' },
  },
  passwordChanged: {
    en: { subject: 'Your password was changed', body: 'Your password was changed and you were signed out everywhere. If it was not you, ask for a new password at once:\n{origin}' },
    fr: { subject: 'Votre mot de passe a été modifié', body: 'Votre mot de passe a été modifié et vous avez été déconnecté partout. Si ce n\'était pas vous, demandez aussitôt un nouveau mot de passe :\n{origin}' },
    nl: { subject: 'Uw wachtwoord werd gewijzigd', body: 'Uw wachtwoord werd gewijzigd en u werd overal afgemeld. Was u het niet, vraag dan meteen een nieuw wachtwoord:\n{origin}' },
    de: { subject: 'Ihr Passwort wurde geändert', body: 'Ihr Passwort wurde geändert und Sie wurden überall abgemeldet. Wenn Sie es nicht waren, fordern Sie sofort ein neues Passwort an:\n{origin}' },
  },
  secondFactorSet: {
    en: { subject: 'Your second factor was set', body: 'A new second factor was set for your sign-in; other sessions were ended. If it was not you, tell the person who gave you access at once.\n{origin}' },
    fr: { subject: 'Votre second facteur a été configuré', body: 'Un nouveau second facteur a été configuré pour votre connexion ; les autres sessions ont été fermées. Si ce n\'était pas vous, prévenez aussitôt la personne qui vous a donné accès.\n{origin}' },
    nl: { subject: 'Uw tweede factor werd ingesteld', body: 'Er werd een nieuwe tweede factor ingesteld om u aan te melden; andere sessies werden beëindigd. Was u het niet, verwittig dan meteen wie u toegang gaf.\n{origin}' },
    de: { subject: 'Ihr zweiter Faktor wurde eingerichtet', body: 'Für Ihre Anmeldung wurde ein neuer zweiter Faktor eingerichtet; andere Sitzungen wurden beendet. Wenn Sie es nicht waren, melden Sie es sofort der Person, die Ihnen Zugang gab.\n{origin}' },
  },
  secondFactorRemoved: {
    en: { subject: 'Your second factor was removed', body: 'The recovery desk removed your second factor and ended your sessions. Set a new one when you sign in. If you did not ask for this, tell the person who gave you access at once.\n{origin}' },
    fr: { subject: 'Votre second facteur a été supprimé', body: 'Le service de récupération a supprimé votre second facteur et fermé vos sessions. Configurez-en un nouveau à la connexion. Si vous ne l\'avez pas demandé, prévenez aussitôt la personne qui vous a donné accès.\n{origin}' },
    nl: { subject: 'Uw tweede factor werd verwijderd', body: 'De hersteldienst verwijderde uw tweede factor en beëindigde uw sessies. Stel een nieuwe in wanneer u zich aanmeldt. Hebt u dit niet gevraagd, verwittig dan meteen wie u toegang gaf.\n{origin}' },
    de: { subject: 'Ihr zweiter Faktor wurde entfernt', body: 'Die Wiederherstellungsstelle hat Ihren zweiten Faktor entfernt und Ihre Sitzungen beendet. Richten Sie bei der Anmeldung einen neuen ein. Wenn Sie das nicht verlangt haben, melden Sie es sofort der Person, die Ihnen Zugang gab.\n{origin}' },
  },
  recoveryCodes: {
    en: { subject: 'A recovery code was used, or new ones were made', body: 'A recovery code was used to sign in, or new recovery codes were made. If it was not you, tell the person who gave you access at once.\n{origin}' },
    fr: { subject: 'Codes de récupération utilisés ou renouvelés', body: 'Un code de récupération a servi à une connexion, ou de nouveaux codes ont été créés. Si ce n\'était pas vous, prévenez aussitôt la personne qui vous a donné accès.\n{origin}' },
    nl: { subject: 'Herstelcodes gebruikt of vernieuwd', body: 'Er werd een herstelcode gebruikt om aan te melden, of er werden nieuwe herstelcodes gemaakt. Was u het niet, verwittig dan meteen wie u toegang gaf.\n{origin}' },
    de: { subject: 'Wiederherstellungscodes benutzt oder erneuert', body: 'Ein Wiederherstellungscode wurde zur Anmeldung benutzt, oder es wurden neue erstellt. Wenn Sie es nicht waren, melden Sie es sofort der Person, die Ihnen Zugang gab.\n{origin}' },
  },
  passkeyAdded: {
    en: { subject: 'A passkey was added', body: 'A new passkey can sign in as you; other sessions were ended. If it was not you, tell the person who gave you access at once.\n{origin}' },
    fr: { subject: 'Une clé d\'accès a été ajoutée', body: 'Une nouvelle clé d\'accès permet de se connecter à votre nom ; les autres sessions ont été fermées. Si ce n\'était pas vous, prévenez aussitôt la personne qui vous a donné accès.\n{origin}' },
    nl: { subject: 'Er werd een toegangssleutel toegevoegd', body: 'Een nieuwe toegangssleutel kan als u aanmelden; andere sessies werden beëindigd. Was u het niet, verwittig dan meteen wie u toegang gaf.\n{origin}' },
    de: { subject: 'Ein Passkey wurde hinzugefügt', body: 'Ein neuer Passkey kann sich als Sie anmelden; andere Sitzungen wurden beendet. Wenn Sie es nicht waren, melden Sie es sofort der Person, die Ihnen Zugang gab.\n{origin}' },
  },
  passkeyRemoved: {
    en: { subject: 'A passkey was removed', body: 'One of your passkeys was removed; other sessions were ended. If it was not you, tell the person who gave you access at once.\n{origin}' },
    fr: { subject: 'Une clé d\'accès a été supprimée', body: 'L\'une de vos clés d\'accès a été supprimée ; les autres sessions ont été fermées. Si ce n\'était pas vous, prévenez aussitôt la personne qui vous a donné accès.\n{origin}' },
    nl: { subject: 'Er werd een toegangssleutel verwijderd', body: 'Een van uw toegangssleutels werd verwijderd; andere sessies werden beëindigd. Was u het niet, verwittig dan meteen wie u toegang gaf.\n{origin}' },
    de: { subject: 'Ein Passkey wurde entfernt', body: 'Einer Ihrer Passkeys wurde entfernt; andere Sitzungen wurden beendet. Wenn Sie es nicht waren, melden Sie es sofort der Person, die Ihnen Zugang gab.\n{origin}' },
  },
  reported: {
    en: { subject: 'Your sign-in was reported as compromised', body: '{inviter} reported at {customer} that your sign-in is not yours alone any more. There it opens nothing until you choose a new password.\n\nChoose it within 30 minutes:\n{link}\n\nIt ends every session, everywhere. Your second factors stay as they are: if one was stolen too, remove it in your account afterwards.' },
    fr: { subject: 'Votre connexion a été signalée comme compromise', body: '{inviter} a signalé chez {customer} que votre connexion n\'est plus à vous seul. Elle n\'y ouvre plus rien avant que vous choisissiez un nouveau mot de passe.\n\nChoisissez-le dans les 30 minutes :\n{link}\n\nToutes les sessions seront fermées, partout. Vos seconds facteurs restent inchangés : si l\'un d\'eux a été volé aussi, supprimez-le ensuite dans votre compte.' },
    nl: { subject: 'Uw aanmelding werd als gecompromitteerd gemeld', body: '{inviter} meldde bij {customer} dat uw aanmelding niet meer van u alleen is. Daar opent ze niets meer tot u een nieuw wachtwoord kiest.\n\nKies het binnen 30 minuten:\n{link}\n\nDat beëindigt alle sessies, overal. Uw tweede factoren blijven zoals ze zijn: werd er ook een gestolen, verwijder hem dan daarna in uw account.' },
    de: { subject: 'Ihre Anmeldung wurde als kompromittiert gemeldet', body: '{inviter} meldete bei {customer}, dass Ihre Anmeldung nicht mehr Ihnen allein gehört. Dort öffnet sie nichts, bis Sie ein neues Passwort wählen.\n\nWählen Sie es innerhalb von 30 Minuten:\n{link}\n\nDas beendet alle Sitzungen, überall. Ihre zweiten Faktoren bleiben, wie sie sind: Wurde auch einer gestohlen, entfernen Sie ihn danach in Ihrem Konto.' },
  },
  reportedByYourself: {
    en: { subject: 'You reported your sign-in as compromised', body: 'Every session was ended and your password counts no more.\n\nChoose a new one within 30 minutes:\n{link}\n\nLater ask for another link at the sign-in: {origin}\n\nYour second factors stay as they are: if one was stolen too, remove it in your account afterwards. Confirm the report by registered letter.' },
    fr: { subject: 'Vous avez signalé votre connexion comme compromise', body: 'Toutes les sessions ont été fermées et votre mot de passe ne vaut plus rien.\n\nChoisissez-en un nouveau dans les 30 minutes :\n{link}\n\nPlus tard, demandez un autre lien à la connexion : {origin}\n\nVos seconds facteurs restent inchangés : si l\'un d\'eux a été volé aussi, supprimez-le ensuite dans votre compte. Confirmez le signalement par lettre recommandée.' },
    nl: { subject: 'U meldde uw aanmelding als gecompromitteerd', body: 'Alle sessies werden beëindigd en uw wachtwoord telt niet meer.\n\nKies een nieuw binnen 30 minuten:\n{link}\n\nVraag later een andere link bij het aanmelden: {origin}\n\nUw tweede factoren blijven zoals ze zijn: werd er ook een gestolen, verwijder hem dan daarna in uw account. Bevestig de melding met een aangetekende brief.' },
    de: { subject: 'Sie haben Ihre Anmeldung als kompromittiert gemeldet', body: 'Alle Sitzungen wurden beendet, und Ihr Passwort gilt nicht mehr.\n\nWählen Sie innerhalb von 30 Minuten ein neues:\n{link}\n\nSpäter fordern Sie bei der Anmeldung einen anderen Link an: {origin}\n\nIhre zweiten Faktoren bleiben, wie sie sind: Wurde auch einer gestohlen, entfernen Sie ihn danach in Ihrem Konto. Bestätigen Sie die Meldung per Einschreiben.' },
  },
  signInNewDevice: {
    en: { subject: 'A new sign-in to Mandate', body: 'Somebody, we hope you, signed in as you from a kind of device that was not used before: {device}.\n\nIf it was you, do nothing. If not, say so within 72 hours; every session then ends at once:\n{link}' },
    fr: { subject: 'Une nouvelle connexion à Mandate', body: 'Quelqu\'un, vous nous l\'espérons, s\'est connecté à votre nom depuis un type d\'appareil qui n\'avait pas encore servi : {device}.\n\nSi c\'était vous, ne faites rien. Sinon, dites-le dans les 72 heures ; toutes les sessions prennent alors fin aussitôt :\n{link}' },
    nl: { subject: 'Een nieuwe aanmelding bij Mandate', body: 'Iemand, hopelijk uzelf, meldde zich als u aan vanaf een soort toestel dat nog niet gebruikt werd: {device}.\n\nWas u het, doe dan niets. Zo niet, zeg het binnen 72 uur; alle sessies stoppen dan meteen:\n{link}' },
    de: { subject: 'Eine neue Anmeldung bei Mandate', body: 'Jemand, hoffentlich Sie selbst, hat sich als Sie von einer Art Gerät angemeldet, die bisher nicht benutzt wurde: {device}.\n\nWaren Sie es, tun Sie nichts. Wenn nicht, sagen Sie es innerhalb von 72 Stunden; alle Sitzungen enden dann sofort:\n{link}' },
  },
  signInAfterFailures: {
    en: { subject: 'A sign-in after several wrong tries', body: 'Somebody, we hope you, signed in as you after several wrong tries: {device}.\n\nIf it was you, do nothing. If not, say so within 72 hours; every session then ends at once:\n{link}' },
    fr: { subject: 'Une connexion après plusieurs essais erronés', body: 'Quelqu\'un, vous nous l\'espérons, s\'est connecté à votre nom après plusieurs essais erronés : {device}.\n\nSi c\'était vous, ne faites rien. Sinon, dites-le dans les 72 heures ; toutes les sessions prennent alors fin aussitôt :\n{link}' },
    nl: { subject: 'Een aanmelding na verschillende foute pogingen', body: 'Iemand, hopelijk uzelf, meldde zich als u aan na verschillende foute pogingen: {device}.\n\nWas u het, doe dan niets. Zo niet, zeg het binnen 72 uur; alle sessies stoppen dan meteen:\n{link}' },
    de: { subject: 'Eine Anmeldung nach mehreren falschen Versuchen', body: 'Jemand, hoffentlich Sie selbst, hat sich nach mehreren falschen Versuchen als Sie angemeldet: {device}.\n\nWaren Sie es, tun Sie nichts. Wenn nicht, sagen Sie es innerhalb von 72 Stunden; alle Sitzungen enden dann sofort:\n{link}' },
  },
  emailConfirm: {
    en: { subject: 'Confirm your new address', body: 'Somebody, we hope you, wants to sign in to Mandate with this address.\n\nConfirm within 72 hours:\n{link}\n\nIf it was not you, do nothing.' },
    fr: { subject: 'Confirmez votre nouvelle adresse', body: 'Quelqu\'un, vous nous l\'espérons, veut se connecter à Mandate avec cette adresse.\n\nConfirmez dans les 72 heures :\n{link}\n\nSi ce n\'était pas vous, ne faites rien.' },
    nl: { subject: 'Bevestig uw nieuwe adres', body: 'Iemand, hopelijk uzelf, wil zich met dit adres bij Mandate aanmelden.\n\nBevestig binnen 72 uur:\n{link}\n\nWas u het niet, doe dan niets.' },
    de: { subject: 'Bestätigen Sie Ihre neue Adresse', body: 'Jemand, hoffentlich Sie selbst, möchte sich mit dieser Adresse bei Mandate anmelden.\n\nBestätigen Sie innerhalb von 72 Stunden:\n{link}\n\nWenn Sie es nicht waren, tun Sie nichts.' },
  },
  emailTaken: {
    en: { subject: 'This address signs in already', body: 'Somebody wants to sign in to Mandate with this address in place of another. It has a sign-in already, so nothing changes.\n{origin}' },
    fr: { subject: 'Cette adresse est déjà utilisée', body: 'Quelqu\'un veut se connecter à Mandate avec cette adresse au lieu d\'une autre. Elle sert déjà à une connexion : rien ne change.\n{origin}' },
    nl: { subject: 'Met dit adres meldt zich al iemand aan', body: 'Iemand wil zich met dit adres in plaats van een ander bij Mandate aanmelden. Er hoort al een aanmelding bij, dus verandert er niets.\n{origin}' },
    de: { subject: 'Mit dieser Adresse meldet sich schon jemand an', body: 'Jemand möchte sich mit dieser Adresse statt einer anderen bei Mandate anmelden. Zu ihr gehört schon eine Anmeldung, deshalb ändert sich nichts.\n{origin}' },
  },
  emailChangeAsked: {
    en: { subject: 'Your sign-in address is about to change', body: 'Somebody, we hope you, asked to sign in with another address in place of this one. Once confirmed there, it takes effect in 72 hours.\n\nStop it, or approve it so that it need not wait:\n{link}\n\nWho stops it is signed out everywhere.' },
    fr: { subject: 'Votre adresse de connexion va changer', body: 'Quelqu\'un, vous nous l\'espérons, a demandé à se connecter avec une autre adresse au lieu de celle-ci. Une fois confirmé là-bas, le changement prend effet dans 72 heures.\n\nArrêtez-le, ou approuvez-le pour ne pas attendre :\n{link}\n\nL\'arrêter vous déconnecte partout.' },
    nl: { subject: 'Uw aanmeldadres gaat veranderen', body: 'Iemand, hopelijk uzelf, vroeg om zich met een ander adres aan te melden in plaats van dit. Is dat daar bevestigd, dan gaat het over 72 uur in.\n\nHoud het tegen, of keur het goed om niet te wachten:\n{link}\n\nWie het tegenhoudt, wordt overal afgemeld.' },
    de: { subject: 'Ihre Anmeldeadresse soll sich ändern', body: 'Jemand, hoffentlich Sie selbst, möchte sich mit einer anderen Adresse statt dieser anmelden. Ist das dort bestätigt, gilt es in 72 Stunden.\n\nHalten Sie es auf, oder stimmen Sie zu, um nicht zu warten:\n{link}\n\nWer es aufhält, wird überall abgemeldet.' },
  },
  emailChanged: {
    en: { subject: 'Your sign-in address was changed', body: 'From now on you sign in to Mandate with your new address, and mails go there. Your password and your second factors stay as they are.\n{origin}' },
    fr: { subject: 'Votre adresse de connexion a été modifiée', body: 'Désormais, vous vous connectez à Mandate avec votre nouvelle adresse et les messages y sont envoyés. Votre mot de passe et vos seconds facteurs restent inchangés.\n{origin}' },
    nl: { subject: 'Uw aanmeldadres werd gewijzigd', body: 'Vanaf nu meldt u zich bij Mandate aan met uw nieuwe adres en gaan de mails daarheen. Uw wachtwoord en uw tweede factoren blijven zoals ze zijn.\n{origin}' },
    de: { subject: 'Ihre Anmeldeadresse wurde geändert', body: 'Ab jetzt melden Sie sich bei Mandate mit Ihrer neuen Adresse an, und Nachrichten gehen dorthin. Ihr Passwort und Ihre zweiten Faktoren bleiben, wie sie sind.\n{origin}' },
  },
  emailVetoed: {
    en: { subject: 'The change of your address was stopped', body: 'You still sign in with this address. Whoever asked for the change was signed in as you, so every session was ended. Choose a new password now:\n{origin}' },
    fr: { subject: 'Le changement de votre adresse a été arrêté', body: 'Vous vous connectez toujours avec cette adresse. L\'auteur de la demande était connecté à votre nom : toutes les sessions ont été fermées. Choisissez maintenant un nouveau mot de passe :\n{origin}' },
    nl: { subject: 'De wijziging van uw adres werd tegengehouden', body: 'U meldt zich nog altijd met dit adres aan. Wie de wijziging vroeg, was als u aangemeld; daarom werden alle sessies beëindigd. Kies nu een nieuw wachtwoord:\n{origin}' },
    de: { subject: 'Die Änderung Ihrer Adresse wurde aufgehalten', body: 'Sie melden sich weiterhin mit dieser Adresse an. Wer die Änderung verlangte, war als Sie angemeldet; deshalb wurden alle Sitzungen beendet. Wählen Sie jetzt ein neues Passwort:\n{origin}' },
  },
  emailNotChanged: {
    en: { subject: 'Your address was not changed', body: 'The new address has got a sign-in of its own meanwhile. You still sign in with this one.\n{origin}' },
    fr: { subject: 'Votre adresse n\'a pas été modifiée', body: 'La nouvelle adresse sert entre-temps à une autre connexion. Vous vous connectez toujours avec celle-ci.\n{origin}' },
    nl: { subject: 'Uw adres werd niet gewijzigd', body: 'Bij het nieuwe adres hoort intussen een eigen aanmelding. U meldt zich nog altijd met dit adres aan.\n{origin}' },
    de: { subject: 'Ihre Adresse wurde nicht geändert', body: 'Zur neuen Adresse gehört inzwischen eine eigene Anmeldung. Sie melden sich weiterhin mit dieser an.\n{origin}' },
  },
  mobileSet: {
    en: { subject: 'Warnings go to a mobile number, too', body: 'From now on short messages to {number} warn you about your sign-in, beside these mails. The number signs nobody in and resets nothing. If it was not you, remove it in your account and choose a new password at once.\n{origin}' },
    fr: { subject: 'Des alertes vont aussi vers un numéro mobile', body: 'Désormais, des SMS au {number} vous alertent au sujet de votre connexion, en plus de ces messages. Le numéro ne connecte personne et ne réinitialise rien. Si ce n\'était pas vous, supprimez-le dans votre compte et choisissez aussitôt un nouveau mot de passe.\n{origin}' },
    nl: { subject: 'Waarschuwingen gaan ook naar een mobiel nummer', body: 'Vanaf nu waarschuwen sms\'en naar {number} u over uw aanmelding, naast deze mails. Het nummer meldt niemand aan en herstelt niets. Was u het niet, verwijder het dan in uw account en kies meteen een nieuw wachtwoord.\n{origin}' },
    de: { subject: 'Warnungen gehen auch an eine Mobilnummer', body: 'Ab jetzt warnen SMS an {number} Sie zu Ihrer Anmeldung, neben diesen Mails. Die Nummer meldet niemanden an und setzt nichts zurück. Wenn Sie es nicht waren, entfernen Sie sie in Ihrem Konto und wählen Sie sofort ein neues Passwort.\n{origin}' },
  },
  mobileRemoved: {
    en: { subject: 'Your mobile number was removed', body: 'No short message warns you at {number} any more; mails do, as before. A report of your sign-in and a new password by a link remove a number, too, that somebody else may have set. If it was not you, choose a new password at once and set your number again.\n{origin}' },
    fr: { subject: 'Votre numéro mobile a été supprimé', body: 'Plus aucun SMS ne vous alerte au {number} ; les messages continuent. Un signalement de votre connexion et un nouveau mot de passe par lien suppriment aussi un numéro qu\'un autre a pu indiquer. Si ce n\'était pas vous, choisissez aussitôt un nouveau mot de passe et indiquez de nouveau votre numéro.\n{origin}' },
    nl: { subject: 'Uw mobiele nummer werd verwijderd', body: 'Geen sms waarschuwt u nog op {number}; de mails blijven komen. Een melding van uw aanmelding en een nieuw wachtwoord via een link verwijderen ook een nummer dat iemand anders opgegeven kan hebben. Was u het niet, kies dan meteen een nieuw wachtwoord en geef uw nummer opnieuw op.\n{origin}' },
    de: { subject: 'Ihre Mobilnummer wurde entfernt', body: 'Keine SMS warnt Sie mehr unter {number}; Mails kommen wie bisher. Eine Meldung Ihrer Anmeldung und ein neues Passwort über einen Link entfernen auch eine Nummer, die jemand anderes angegeben haben kann. Wenn Sie es nicht waren, wählen Sie sofort ein neues Passwort und geben Sie Ihre Nummer neu an.\n{origin}' },
  },
} as const satisfies Partial<Record<NoticeKind, Words>>;

export type MailKind = keyof typeof WORDS;

export function mailTo(reader: Reader, kind: MailKind, parts: Readonly<Record<string, string>>): Mail {
  const { subject, body } = WORDS[kind][reader.language];
  // one pass: a name that contains "{link}" stays a name
  const filled = body.replace(/\{(\w+)\}/g, (slot, name: string) => (name === 'link' || name === 'origin' ? parts[name] : harmless(parts[name])) ?? slot);
  const sms = reader.mobile && isBySms(kind) ? { to: reader.mobile, text: shortWords(kind, reader.language) } : undefined;
  return { kind, to: reader.email, language: reader.language, personId: reader.id, subject, body: `${filled}\n`, sms };
}

/** S38: a name is one short line and leads nowhere, however it was typed. */
const harmless = (name: string | undefined): string | undefined =>
  name?.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[<>:/\\@]+/g, ' ').trim().slice(0, 100);
