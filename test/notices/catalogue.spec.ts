import { Temporal } from 'temporal-polyfill';
import { CLOCK_RULES, isSilent } from '../../src/modules/rules/index.js';
import type { Transaction } from '../../src/platform/database/database.js';
import { COURTESY } from '../../src/platform/mail/courtesy.js';
import { htmlOf } from '../../src/platform/mail/html-of.js';
import { channelsOf, NOTICE_KINDS, NOTICES, type NoticeKind, OCCASIONS, tellingOf } from '../../src/platform/mail/notices.js';
import { type Mail, Outbox } from '../../src/platform/mail/outbox.js';

interface Put { text: string; values: unknown[] }

const NUMBER = '+32470123456';

/** What an outbox would write, asked to put something. */
async function puts(ask: (outbox: Outbox, tx: Transaction) => Promise<void>, sms = true): Promise<Put[]> {
  const puts: Put[] = [];
  const query = (put: Put): Promise<object[]> => {
    if (put.text.startsWith('insert')) puts.push(put);
    return Promise.resolve([]);
  };
  const tx = { now: Temporal.Instant.from('2026-11-29T12:00:00Z'), query, afterCommit: () => undefined } as unknown as Transaction;
  await ask(new Outbox({ wake: () => undefined }, { sms }), tx);
  return puts;
}

const by = (kind: NoticeKind) => channelsOf(kind).includes('mail') ? 'mail' : 'sms';
const notice = (kind: NoticeKind) => ({ kind, language: 'fr', subject: 'Subject' }) as const;

/** By the way that it goes, or by another. */
const written = async (kind: NoticeKind, more: Partial<Mail> = {}, way = by(kind)): Promise<unknown[]> => (await puts((outbox, tx) => way === 'mail'
  ? outbox.put(tx, { ...notice(kind), to: 'office@proef.example', body: 'Body\n', ...more })
  : outbox.putSms(tx, { ...notice(kind), byPack: more.byPack, to: NUMBER, text: 'Body' }))).flatMap(({ values }) => values);

const toldAs = (...tellings: string[]): NoticeKind[] => NOTICE_KINDS.filter((kind) => tellings.includes(tellingOf(kind).telling));

describe('matrix 0.3: the catalogue of notices', () => {
  it.each(toldAs('mustNot', 'mayOff'))('%s is put by nobody', async (kind) => {
    await expect(written(kind)).rejects.toThrow(`nobody is told by ${kind}`);
  });

  it.each(toldAs('mayOff'))('%s goes out where the pack says so, as a courtesy', async (kind) => {
    expect(await written(kind, { byPack: true })).toEqual(expect.arrayContaining([kind, `Body\n\n${COURTESY.fr}\n`]));
  });

  it.each(toldAs('mustNot'))('%s is put by nobody, whatever a pack says', async (kind) => {
    await expect(written(kind, { byPack: true })).rejects.toThrow(`nobody is told by ${kind}`);
  });

  it.each(toldAs('must', 'may'))('%s goes out with its rule, and says so where nobody owes it', async (kind) => {
    const values = await written(kind);
    expect(values).toEqual(expect.arrayContaining([kind, tellingOf(kind).rule]));
    expect(values.includes(`Body\n\n${COURTESY.fr}\n`)).toBe(tellingOf(kind).telling === 'may');
    expect(values.includes(by(kind) === 'mail' ? 'Body\n' : 'Body')).toBe(tellingOf(kind).telling === 'must');
  });

  it('GC-2.2.3-b: of what the rules call silent, nothing may be told; of what they do not, the end is told', () => {
    for (const rule of CLOCK_RULES) {
      const occasions = Object.values(OCCASIONS).filter((each) => each.rule === rule);
      expect(occasions).toHaveLength(1);
      for (const { before, after } of occasions) expect([before, after]).toEqual(isSilent(rule) ? ['mustNot', 'mustNot'] : ['mayOff', rule === 'SC-FM-7' ? 'may' : 'must']);
    }
    expect(toldAs('mustNot').length).toBeGreaterThan(1); // a refusal that nothing can meet proves nothing
  });

  it.each(toldAs('mustNot'))('GC-2.2.3-b: %s is put by nobody as an SMS either, whatever a pack says', async (kind) => {
    await expect(written(kind, { byPack: true }, 'sms')).rejects.toThrow(`nobody is told by ${kind}`);
  });

  it('goes by SMS only where the catalogue says so, and that is owed to somebody about his own sign-in', async () => {
    const bySms = NOTICE_KINDS.filter((kind) => channelsOf(kind).includes('sms'));
    for (const kind of NOTICE_KINDS.filter((each) => !bySms.includes(each))) await expect(written(kind, { byPack: true }, 'sms')).rejects.toThrow(/nobody is told|does not go by sms/);
    for (const kind of bySms) {
      expect([kind, ['S13', 'GC-4.3-b'].includes(tellingOf(kind).rule), tellingOf(kind).telling]).toEqual([kind, true, 'must']);
      expect(await written(kind, {}, 'sms')).toEqual(expect.arrayContaining([kind, NUMBER, 'sms']));
    }
    await expect(written('mobileConfirm', {}, 'mail')).rejects.toThrow('does not go by mail'); // a code never stands in the mailbox
  });

  it('beside its mail, a row for each way; no row where the operator has no gateway', async () => {
    const put = (outbox: Outbox, tx: Transaction): Promise<void> => outbox.put(tx, { ...notice('passwordChanged'), to: 'an@proef.example', body: 'Long', sms: { to: NUMBER, text: 'Short' } });
    const rows = await puts(put);
    expect(rows.map(({ values }) => values.filter((each) => ['an@proef.example', 'Long', NUMBER, 'Short', 'mail', 'sms'].includes(String(each))))).toEqual([['an@proef.example', 'Long', 'mail'], [NUMBER, 'Short', 'sms']]);
    expect(await puts(put, false)).toHaveLength(1);
  });

  it.each(['see https://portal.example/x', 'see www.portal.example', 'two\nlines', 'x'.repeat(460), 'ê'.repeat(202)])('no SMS says %j', async (text) => {
    await expect(puts((outbox, tx) => outbox.putSms(tx, { ...notice('passwordChanged'), to: NUMBER, text }))).rejects.toThrow('a short message is one line');
  });

  it.each(['0470123456', '+32 470 12 34 56', 'an@proef.example', `${NUMBER},+32470123457`])('no SMS goes to %j', async (to) => {
    await expect(puts((outbox, tx) => outbox.putSms(tx, { ...notice('passwordChanged'), to, text: 'Short' }))).rejects.toThrow('to one number in E.164');
  });

  it('every event that has to be told has a kind', () => {
    const said = new Set<string>(Object.values(NOTICES).map(({ of }) => of));
    const owed = Object.entries(OCCASIONS).filter(([, { before, after }]) => [before, after].some((telling) => telling === 'must')).map(([name]) => name);
    expect(owed.filter((name) => !said.has(name))).toEqual([]);
  });
});

describe('S38: the HTML of a mail', () => {
  const letter = { operatorName: 'North & "Line"', origin: 'https://portal.example' };
  const html = (body: string, subject = 'A subject'): string => htmlOf({ language: 'nl', subject, body }, letter);

  it('says the words of the text, in their language, and loads nothing', () => {
    const page = html('First & last.\n\nAccept:\nhttps://portal.example/invitation#to-ken\n');
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('<p>First &amp; last.</p><p>Accept:<br><a href="https://portal.example/invitation#to-ken">https://portal.example/invitation#to-ken</a></p>');
    expect(page).toContain('North &amp; &quot;Line&quot;');
    expect(page).not.toMatch(/<(img|script|iframe|link|object|svg|form)\b|url\(|@import|src=|background=|\son\w+=/i);
    expect([...page.matchAll(/(?:https?:)?\/\/[^\s"<]+/g)].map(([address]) => new URL(address).origin)).toEqual([letter.origin, letter.origin]);
    expect(page).toContain('prefers-color-scheme:dark');
  });

  it.each([
    '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title></style><b>', '&lt;b&gt;', 'https://evil.example/', 'https://portal.example.evil.example/', 'https://portal.example/ "onclick="x',
  ])('a name that says %s stays a name', (name) => {
    const page = html(`${name} invites you\n\n${name}\n`, name);
    expect(page.match(/<a\b/g)).toBeNull();
    expect(page.replace(/<\/?(?:!doctype html|html|head|meta|title|style|body|main|h1|p|footer)\b[^>]*>/g, '')).not.toMatch(/<(?!br>)/);
  });
});
