import { BUILT_IN_SUB_PROFILES } from '../../src/modules/access/built-in-sub-profiles.js';
import { LANGUAGES } from '../../src/modules/authority/index.js';
import { TEXTS } from '../../src/modules/authority/texts.js';

it.each(LANGUAGES)('GC-8.4-a: every built-in sub-profile has a name in %s', (language) => {
  expect(Object.keys(TEXTS[language].subProfiles)).toEqual(BUILT_IN_SUB_PROFILES.map(({ code }) => code));
});
