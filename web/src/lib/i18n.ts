import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './api-types.gen';

export const LANGUAGES = { en: 'English', fr: 'Français', nl: 'Nederlands', de: 'Deutsch' } as const satisfies Record<Language, string>;

const KEY = 'mandate.language';
/** The words of each folder in each language; fetched when a page of it is opened, in the reader's language alone. */
const FILES = import.meta.glob<Record<string, unknown>>(['/src/lib/texts/*.json', '/src/features/*/texts/*.json'], { import: 'default' });
const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(wanted, namespace, done) {
    const [, load] = Object.entries(FILES).find(([path]) => path.endsWith(`/${namespace}/texts/${wanted}.json`)) ?? [];
    if (load) load().then((words) => done(null, words), (fault: unknown) => done(fault instanceof Error ? fault : String(fault), false));
    else done(`no texts of ${namespace} in ${wanted}`, false);
  },
};
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
