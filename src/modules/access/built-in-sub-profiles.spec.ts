import { BUNDLED } from '../authority/index.js';
import { BUILT_IN_SUB_PROFILES } from './built-in-sub-profiles.js';

describe('the built-in sub-profiles', () => {
  it.each(BUILT_IN_SUB_PROFILES)('GC-8.4-a, S10: $code bundles only what may be bundled', ({ permissions }) => {
    expect(permissions.filter((permission) => !BUNDLED.includes(permission))).toEqual([]);
  });

  it('GC-8.4-a: the auditor reads and changes nothing', () => {
    const auditor = BUILT_IN_SUB_PROFILES.find(({ code }) => code === 'auditor');
    expect(auditor?.permissions.filter((permission) => !/:(read|history|people)$/.test(permission))).toEqual([]);
  });

  it('GC-8.4-b: only the buyer orders', () => {
    expect(BUILT_IN_SUB_PROFILES.filter(({ permissions }) => permissions.includes('order:place')).map(({ code }) => code)).toEqual(['buyer']);
  });
});
