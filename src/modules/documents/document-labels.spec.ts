import { endingIn, labelledName } from './document-labels.js';

describe('a file is saved as what it is', () => {
  it.each([
    ['proof.txt', 'proof.txt'], ['PROOF.TXT', 'PROOF.TXT'], ['proof.pdf.hta', 'proof.pdf.hta.txt'], ['run.bat', 'run.bat.txt'], ['proof', 'proof.txt'],
  ])('S38: %s, which is text, is saved as %s', (name, saved) => {
    expect(endingIn(name, 'txt')).toBe(saved);
  });

  it('GC-6.1: a document says in its name that it is for internal use, and of which day', () => {
    expect(labelledName('report.exe', { language: 'en', publishedOn: '2026-04-01', ending: 'pdf' })).toBe('report (internal use, as of 2026-04-01).pdf');
  });

  const consent = { thirdParty: 'Revisor BV', caseNumber: 'C-2026-000007', grantedOn: '2026-04-02', purpose: 'the audit' };

  it.each([
    ['en', 'report (for Revisor BV, consent C-2026-000007 of 2026-04-02, for the audit, as of 2026-04-01).pdf'], ['fr', 'report (pour Revisor BV, accord C-2026-000007 du 2026-04-02, objet - the audit, au 2026-04-01).pdf'],
    ['nl', 'report (voor Revisor BV, toestemming C-2026-000007 van 2026-04-02, voor the audit, per 2026-04-01).pdf'], ['de', 'report (für Revisor BV, Zustimmung C-2026-000007 vom 2026-04-02, Zweck - the audit, Stand 2026-04-01).pdf'],
  ] as const)('GC-6.1: under a consent in force it says for whom, by which one and for what instead (%s)', (language, name) => {
    expect(labelledName('report.pdf', { language, publishedOn: '2026-04-01', ending: 'pdf', consent })).toBe(name);
  });

  it('GC-6.1: too long for a disk, the title gives way, then the purpose, then the third party; the case number and the end never do', () => {
    const whole = (fileName: string, purpose: string, thirdParty = 'Revisor BV'): string => labelledName(fileName, { language: 'de', publishedOn: '2026-04-01', ending: 'pdf', consent: { ...consent, purpose, thirdParty } });
    const title = whole(`${'Ü'.repeat(150)}.pdf`, 'the audit');
    expect(title).toMatch(/^Ü+… \(für Revisor BV, Zustimmung C-2026-000007 vom 2026-04-02, Zweck - the audit, Stand 2026-04-01\)\.pdf$/);
    const both = whole(`${'Ü'.repeat(150)}.pdf`, '漢'.repeat(200));
    expect(both).toMatch(/^Ü{10}… \(für Revisor BV, Zustimmung C-2026-000007 vom 2026-04-02, Zweck - 漢+…, Stand 2026-04-01\)\.pdf$/);
    const all = whole(`${'Ü'.repeat(150)}.pdf`, '漢'.repeat(200), '漢'.repeat(100));
    expect(all).toMatch(/^Ü{10}… \(für 漢+…, Zustimmung C-2026-000007 vom 2026-04-02, Zweck - 漢+…, Stand 2026-04-01\)\.pdf$/);
    for (const name of [title, both, all]) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
  });
});
