import { PasswordTooWeak } from './identities.errors.js';

const ALONE = 15;
const WITH_SECOND_FACTOR = 8;
const LONGEST = 256;
const ENOUGH_OWN_CHARACTERS = 5;

/** First tries of every guesser in our four languages, and rows of the keyboard. */
const COMMON = ['password', 'passwort', 'wachtwoord', 'motdepasse', 'mot de passe', 'welcome', 'welkom', 'bienvenue', 'willkommen', 'qwertyuiop', 'qwerty',
  'azertyuiop', 'azerty', 'qwertz', 'asdfgh', 'qsdfgh', '1234567890', '123456789', '12345678', '123456', 'abcdefgh', 'abc123', 'iloveyou', 'jetaime',
  'letmein', 'football', 'voetbal', 'sunshine', 'princess', 'dragon', 'monkey', 'admin', 'secret', 'geheim', 'changeme', 'summer', 'winter', 'zomer',
  'sommer', 'brussels', 'bruxelles', 'brussel', 'belgium', 'belgique', 'belgie', 'telecom', 'mandate'];

/** SP 800-63B: composed and decomposed accents are the same password. */
export const normalPassword = (password: string): string => password.normalize('NFKC');

export const shortestPassword = ({ besideSecondFactor }: { besideSecondFactor: boolean }): number => (besideSecondFactor ? WITH_SECOND_FACTOR : ALONE);

/**
 * P15, SP 800-63B-4: at least 15 characters where the password stands alone, 8 beside a second factor; no rules of composition. What
 * is left without common words and words of the context (address, operator) must be somebody's own.
 */
export function demandGoodPassword(password: string, context: { words: readonly string[]; besideSecondFactor: boolean }): void {
  const normal = normalPassword(password);
  const length = [...normal].length;
  const shortest = shortestPassword(context);
  if (length < shortest) throw new PasswordTooWeak('too-short', `A password has at least ${shortest} characters.`);
  if (length > LONGEST) throw new PasswordTooWeak('too-long', `A password has at most ${LONGEST} characters.`);
  if (new Set(ownPart(normal, context.words)).size < ENOUGH_OWN_CHARACTERS) {
    throw new PasswordTooWeak('too-common', 'This is one of the first passwords anybody would try here.');
  }
}

function ownPart(password: string, context: readonly string[]): string {
  const words = [...COMMON, ...context.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)])]
    .map((word) => word.toLowerCase()).filter((word) => word.length >= 3);
  // longest first: "qwerty" would leave a tail of "qwertyuiop"
  return words.sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}
