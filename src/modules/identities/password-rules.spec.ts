import { demandGoodPassword, normalPassword } from './password-rules.js';

const alone = { words: ['an.peeters', 'Northline Telecom'], besideSecondFactor: false };
const beside = { ...alone, besideSecondFactor: true };
const refusal = (password: string, context = alone): string | undefined => {
  try {
    demandGoodPassword(password, context);
    return undefined;
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('P15: a password', () => {
  it('has 15 characters where it stands alone, 8 beside a second factor, 256 at most', () => {
    expect(refusal('kelp under ship')).toBeUndefined();
    expect(refusal('kelp under shi')).toBe('password.too-short');
    expect(refusal('kelp ows', beside)).toBeUndefined();
    expect(refusal('kelp ow', beside)).toBe('password.too-short');
    expect(refusal('kelp under ship '.repeat(16))).toBeUndefined();
    expect(refusal(`${'kelp under ship '.repeat(16)}!`)).toBe('password.too-long');
  });

  it('is counted in characters, not in bytes, and needs no classes of them', () => {
    expect(refusal('водоросли и суда')).toBeUndefined();
    expect(refusal('🦀🐙🦑🐚🐟🐬🐳', beside)).toBe('password.too-short');
    expect(refusal('🦀🐙🦑🐚🐟🐬🐳🐠', beside)).toBeUndefined();
  });

  it('is the same composed and decomposed', () => {
    expect(normalPassword('e\u0301te\u0301')).toBe(normalPassword('\u00e9t\u00e9'));
  });

  it.each(['passwordpassword1', 'Wachtwoord123456', 'motdepassemotdepasse', 'azertyuiopqwertyuiop', '1111111111111111', 'abababababababab', 'an.peeters.an.peeters',
    'PeetersPeeters2026', 'Northline-Telecom', 'mandatemandatemandate', 'welkom welkom welkom'])('is not %s', (password) => {
    expect(refusal(password)).toBe('password.too-common');
  });

  it('may contain such a word among its own', () => {
    expect(refusal('my password is a blue whale')).toBeUndefined();
  });
});
