import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './api-types.gen';

export const LANGUAGES = { en: 'English', fr: 'Français', nl: 'Nederlands', de: 'Deutsch' } as const satisfies Record<Language, string>;

const KEY = 'mandate.language';
export type Words = Record<string, unknown>;
/** By their path: those of every page, and how those of one folder are fetched. */
export type Files = Record<string, Words | (() => Promise<Words>)>;

/** A reader fetches one language: which pages there are weighs on him once, not four times. */
const SPOKEN: Record<Language, () => Promise<{ FILES: Files }>> = { en: () => import('./words/en'), fr: () => import('./words/fr'), nl: () => import('./words/nl'), de: () => import('./words/de') };
/** The words of each folder; fetched when a page of it is opened. */
const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(wanted, namespace, done) {
    wordsOf(wanted, namespace).then((words) => done(null, words), (fault: unknown) => done(fault instanceof Error ? fault : String(fault), false));
  },
};

async function wordsOf(wanted: string, namespace: string): Promise<Words> {
  const { FILES } = await SPOKEN[isLanguage(wanted) ? wanted : 'en']();
  const [, found] = Object.entries(FILES).find(([path]) => path.endsWith(`/${namespace}/texts/${wanted}.json`)) ?? [];
  if (!found) throw new Error(`no texts of ${namespace} in ${wanted}`);
  return typeof found === 'function' ? found() : found;
}

/** Of every page. */
const EVERYWHERE = ['lib', 'frame'];

const isLanguage = (text: string | null | undefined): text is Language => typeof text === 'string' && Object.hasOwn(LANGUAGES, text);

/** The one chosen on this device, else the first of the browser's that we speak. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(KEY), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return wanted.find(isLanguage) ?? 'en';
}

export const language = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

export async function speak(chosen: Language): Promise<void> {
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
  const lng = firstLanguage();
  document.documentElement.lang = lng;
  await i18next.use(files).use(initReactI18next).init({ lng, ns: EVERYWHERE, defaultNS: 'lib', fallbackLng: false, load: 'currentOnly', interpolation: { escapeValue: false } });
}
