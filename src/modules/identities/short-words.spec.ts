import { smsParts } from '../../kernel/index.js';
import { channelsOf, NOTICE_KINDS } from '../../platform/mail/notices.js';
import { LANGUAGES } from '../authority/index.js';
import { mailTo, type MailKind } from './mails.js';
import { codeWords, isBySms, shortWords } from './short-words.js';

const BY_SMS = NOTICE_KINDS.filter(isBySms);
const gsmOnly = (text: string): string => text.replace(/[^\u0000-\u007f]/g, (sign) => (smsParts(sign.repeat(71)) === 1 ? '' : sign)); // 71 signs are one message in that alphabet only

describe('the words of short messages', () => {
  it('the kinds that have them are those that the catalogue lets go by SMS', () => {
    expect(BY_SMS.length).toBeGreaterThan(5);
    expect([...BY_SMS, 'mobileConfirm'].sort()).toEqual(NOTICE_KINDS.filter((kind) => channelsOf(kind).includes('sms')).sort());
  });

  it.each(LANGUAGES)('each is one message in %s, in the alphabet of phones, without a link', (language) => {
    const texts = [...BY_SMS.map((kind) => shortWords(kind, language)), codeWords(language, '123456').text];
    for (const text of texts) {
      expect({ text, parts: smsParts(text), strange: gsmOnly(text).replace(/[^\u0080-\uffff]/g, '') }).toEqual({ text, parts: 1, strange: '' });
      expect(text).not.toMatch(/:\/\/|www\.|[{}]/);
    }
    expect(new Set(texts).size).toBe(texts.length);
    expect(codeWords(language, '123456').text).toContain('123456');
  });

  it('goes to a number that was confirmed, beside the mail; without one, and of any other kind, there is the mail alone', () => {
    const reader = { id: 'x', email: 'an@proef.example', language: 'nl' } as const;
    const by = (kind: MailKind, mobile: string | null): unknown => mailTo({ ...reader, mobile }, kind, { origin: 'https://portal.example', link: 'https://portal.example/x' }).sms;
    expect(by('passwordChanged', '+32470123456')).toEqual({ to: '+32470123456', text: shortWords('passwordChanged', 'nl') });
    expect(by('passwordChanged', null)).toBeUndefined();
    expect(by('passwordReset', '+32470123456')).toBeUndefined();
    expect(by('invitation', '+32470123456')).toBeUndefined();
  });
});
