import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './api-types.gen';

export const LANGUAGES = { en: 'English', fr: 'Français', nl: 'Nederlands', de: 'Deutsch' } as const satisfies Record<Language, string>;

const KEY = 'mandate.language';
/** One file a language, with the texts of all features; only the reader's is fetched, and English behind it is complete by test. */
const FILES = {
  en: () => import('../texts/en'), fr: () => import('../texts/fr'), nl: () => import('../texts/nl'), de: () => import('../texts/de'),
} as const;

const isLanguage = (text: string | null | undefined): text is Language => typeof text === 'string' && Object.hasOwn(LANGUAGES, text);

/** The one chosen on this device, else the first of the browser's that we speak. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(KEY), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return wanted.find(isLanguage) ?? 'en';
}

export const language = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

export async function speak(chosen: Language): Promise<void> {
  const { texts } = await FILES[chosen]();
  for (const [namespace, words] of Object.entries(texts)) i18next.addResourceBundle(chosen, namespace, words);
  await i18next.changeLanguage(chosen);
  document.documentElement.lang = chosen;
}

/** On this device; the account's own language is set under one's profile. */
export async function choose(chosen: Language): Promise<void> {
  localStorage.setItem(KEY, chosen);
  await speak(chosen);
}

/** The account's language was changed, and counts here, too. */
export async function adopt(account: Language): Promise<void> {
  localStorage.removeItem(KEY);
  await speak(account);
}

/** The account's language, unless another was chosen on this device. */
export const follow = async (account: Language): Promise<void> => {
  if (localStorage.getItem(KEY) === null && account !== language()) await speak(account);
};

export async function startSpeaking(): Promise<void> {
  await i18next.use(initReactI18next).init({ resources: {}, fallbackLng: false, defaultNS: 'lib', interpolation: { escapeValue: false }, react: { useSuspense: false } });
  await speak(firstLanguage());
}
