import { LANGUAGES } from '../authority/index.js';
import { type MailKind, mailTo } from './mails.js';

const KINDS: readonly MailKind[] = ['invitation', 'passwordReset', 'passwordChanged', 'secondFactorSet', 'secondFactorRemoved', 'recoveryCodes'];
const parts = { link: 'https://portal.example/invitation#abc', origin: 'https://portal.example', inviter: 'Jan', customer: 'Proef NV' };

describe('the words of mails', () => {
  it.each(LANGUAGES)('are complete in %s, without an empty slot', (language) => {
    for (const kind of KINDS) {
      const mail = mailTo({ email: 'an@proef.example', language }, kind, parts);
      expect(mail.to).toBe('an@proef.example');
      expect(mail.body).not.toMatch(/[{}]/);
      expect(mail.subject.length).toBeGreaterThan(5);
    }
    expect(mailTo({ email: 'an@proef.example', language }, 'invitation', parts).body).toContain(parts.link);
  });

  it('S38: a name stays one harmless line and cannot bring a link, a header or a slot of its own', () => {
    const inviter = 'Jan\r\nBcc: x@evil.example\u2028https://evil.example/{link} <b>';
    const { subject, body } = mailTo({ email: 'an@proef.example', language: 'en' }, 'invitation', { ...parts, inviter });
    expect(subject).toBe('Your invitation to Mandate');
    expect(body.split('\n')[0]).toMatch(/^Jan Bcc.*invites you to the portal/);
    expect(body.match(/https?:\/\//g)).toHaveLength(1);
    expect(body).not.toContain('@');
  });

  it('S38: ten thousand characters of a name become a hundred', () => {
    const { body } = mailTo({ email: 'an@proef.example', language: 'en' }, 'invitation', { ...parts, inviter: 'x'.repeat(10_000) });
    expect(body.length).toBeLessThan(400);
  });
});
