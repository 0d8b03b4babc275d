import { LANGUAGES } from '../authority/index.js';
import { affiliationMail } from './affiliation.mails.js';

const KINDS = ['affiliateListed', 'affiliateUnlisted', 'affiliateConsentWithdrawn', 'affiliateControlLost', 'affiliateControlShown'] as const;
const SIDES = ['affiliate', 'parent'] as const;
const cases = LANGUAGES.flatMap((language) => KINDS.flatMap((kind) => SIDES.map((side) => ({ language, kind, side }))));
const told = { operator: 'Northline Telecom', customer: 'Mouterij De Proef BV', day: '4 May 2026', link: 'https://portal.example/customers/1' };
const written = ({ language, kind, side }: (typeof cases)[number]): { subject: string; body: string } => affiliationMail({ personId: null, email: 'office@proef.example', language, customerId: '1' }, { ...told, kind, side });

describe('GC-9.1: what both companies are told of an affiliate', () => {
  it.each(cases)('$kind, to the $side, in $language: its own company, the clause, and the address of a page', (of) => {
    const { subject, body } = written(of);
    expect(subject).not.toMatch(/[{}]|Proef/); // S38
    expect(body).not.toMatch(/[{}]/);
    expect(body).toContain('Mouterij De Proef BV');
    expect(body).toContain({ affiliateListed: 'GC-9.1-a', affiliateUnlisted: 'GC-9.1-a', affiliateConsentWithdrawn: 'GC-9.1-d', affiliateControlLost: 'GC-9.1-e', affiliateControlShown: 'GC-9.1-e' }[of.kind]);
    expect(body.includes('4 May 2026')).toBe(of.kind === 'affiliateControlLost');
    expect(body).toMatch(/\n\nhttps:\/\/portal\.example\/customers\/1\n$/);
  });

  it('each in words of its own', () => {
    expect(new Set(cases.map((of) => written(of).body)).size).toBe(cases.length);
  });
});
