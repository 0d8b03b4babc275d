import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { aCustomer, type ACustomer } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { rows, theAgent } from '../support/as.js';
import { asRuns, proof } from '../support/proof.js';

const BEGIN = Temporal.Instant.from('2026-01-01T00:00:00Z');
const at = (minute: number): Temporal.Instant => BEGIN.add({ minutes: minute });

/** Whom a notice reached: the Customer by name, one of its people, its address, an address or a number that somebody had here, or somebody else. */
const REACHES = ['customer', 'person', 'office', 'oldAddress', 'oldNumber', 'elsewhere', 'otherCustomer'] as const;

interface Written { reaches: (typeof REACHES)[number]; written: number; sentAfter: number | null; rule: string }

const mail = fc.record<Written>({
  reaches: fc.constantFrom(...REACHES), written: fc.integer({ min: 0, max: 60 }), sentAfter: fc.option(fc.integer({ min: 0, max: 30 })), rule: fc.constantFrom('GC-2.2.3-a', 'S13'),
});
const history = fc.record({ mails: fc.array(mail, { maxLength: 8 }), from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 60 }), rule: fc.option(fc.constantFrom('GC-2.2.3-a', 'S13')) });

/** By hand. */
function counted({ mails, from, length, rule }: { mails: Written[]; from: number; length: number; rule: string | null }): { count: number; aboutCustomer: number; bySms: number } {
  const left = mails.filter(({ reaches, written, sentAfter, rule: by }) => {
    if (reaches === 'elsewhere' || reaches === 'otherCustomer' || sentAfter === null || (rule !== null && by !== rule)) return false;
    const minute = written + sentAfter;
    return minute >= from && minute < from + length;
  });
  return { count: left.length, aboutCustomer: left.filter(({ reaches }) => reaches === 'customer').length, bySms: left.filter(({ reaches }) => reaches === 'oldNumber').length };
}

const STRANGER = 'somebody@else.example';

let customer: ACustomer;
let other: ACustomer;
let personId: string;
/** One that he had, and removed. */
const oldNumber = `+32${String(Math.floor(Math.random() * 1e9)).padStart(9, '1')}`;

beforeAll(async () => {
  [customer, other] = [await aCustomer({ noticeEmail: `office-${crypto.randomUUID()}@proef.example` }), await aCustomer()];
  await aMember(customer);
  [{ personId } = { personId: '' }] = await rows<{ personId: string }>('select identity_id "personId" from member where customer_id = $1 order by id limit 1', [customer.id]);
  // an address that he had when he was admitted; a spec needs it, not how it came
  await rows(`set session_replication_role = replica; update member set email = 'old-' || id || '@proef.example' where customer_id = '${customer.id}'`);
  await rows(`insert into mobile_number (id, realm, subject_id, number, code_digest, asked_at, confirmed_at, ended_at) values (gen_random_uuid(), 'customer', $1, $2, '', now(), now(), now())`, [personId, oldNumber]);
});

async function keep({ mails }: { mails: Written[] }): Promise<void> {
  await rows(`delete from mail where subject = $1`, [customer.id]);
  const [{ office, old } = { office: '', old: '' }] = await rows<{ office: string; old: string }>('select c.notice_email office, m.email old from customer c join member m on m.customer_id = c.customer_id and m.identity_id = $2 where c.customer_id = $1', [customer.id, personId]);
  for (const { reaches, written, sentAfter, rule } of mails) {
    const to = { office: office.toUpperCase(), oldAddress: old, oldNumber, otherCustomer: old, customer: STRANGER, person: STRANGER, elsewhere: STRANGER }[reaches];
    const about = { customer: customer.id, otherCustomer: other.id, office: null, oldAddress: null, oldNumber: null, person: null, elsewhere: null }[reaches];
    await rows(`insert into mail (id, recipient, subject, body, digest, kind, rule, customer_id, person_id, created_at, sent_at, transport) values (gen_random_uuid(), $1, $2, '', '', 'invitation', $3, $4, $5, $6, $7, $8)`, [
      to, customer.id, rule, about, ['person', 'otherCustomer'].includes(reaches) ? personId : null, at(written).toString(), sentAfter === null ? null : at(written + sentAfter).toString(), reaches === 'oldNumber' ? 'sms' : 'mail',
    ]);
  }
}

afterAll(() => rows(`delete from mail where subject = $1`, [customer.id]));

interface Told { count: number; aboutCustomer: number; bySms: number; proven: boolean; completeUntil: string; waiting: number }

async function told(from: Temporal.Instant, to: Temporal.Instant, rule: string | null): Promise<Told> {
  const { status, body, bytes } = await (await theAgent('BackOffice')).get<Told>(`/operator/customers/${customer.id}/notices/silence?from=${from.toString()}&to=${to.toString()}${rule === null ? '' : `&rule=${rule}`}`);
  if (status !== 200) throw new Error(bytes);
  return body;
}

it('GC-2.2.3-b: silence counts what a count by hand does', async () => {
  await fc.assert(fc.asyncProperty(history, async (one) => {
    await keep(one);
    const expected = counted(one);
    expect(await told(at(one.from), at(one.from + one.length), one.rule)).toMatchObject({ ...expected, proven: expected.count === 0, waiting: 0 }); // what did not leave is given up by now
  }), asRuns(proof('silence counts what a count by hand does', 1_000)));
}, 600_000);

describe('GC-2.2.3-b: how far a count is complete', () => {
  // an hour back: whatever was written for this spec itself is younger
  const soon = (seconds: number): Temporal.Instant => Temporal.Now.instant().add({ seconds }).round({ smallestUnit: 'second' });
  const waits = (created: Temporal.Instant): Promise<object[]> => rows(`insert into mail (id, recipient, subject, body, digest, kind, rule, customer_id, created_at) values (gen_random_uuid(), 'somebody@else.example', $3, '', '', 'invitation', 'S13', $1, $2)`, [customer.id, created.toString(), customer.id]);

  beforeEach(() => rows('delete from mail where subject = $1 or customer_id::text = $1', [customer.id]));

  it('not beyond this moment, so a window that is still open proves nothing', async () => {
    const { proven, count, completeUntil } = await told(soon(-60), soon(3600), null);
    expect({ proven, count }).toEqual({ proven: false, count: 0 });
    expect(Temporal.Instant.compare(completeUntil, soon(5))).toBeLessThan(0);
  });

  it('what the gateway refused for good leaves no more, so it is waited for by nobody', async () => {
    await rows(`insert into mail (id, recipient, subject, body, digest, kind, rule, customer_id, created_at, transport, bounced_at, bounce) values (gen_random_uuid(), $1, $2, '', '', 'reported', 'GC-4.3-b', $4, $3, 'sms', $3, '422')`, [oldNumber, customer.id, soon(-4_800).toString(), customer.id]);
    expect(await told(soon(-9_000), soon(-3_600), null)).toMatchObject({ proven: true, count: 0, waiting: 0 });
  });

  it('not beyond the first mail that is still to leave: it may be leaving now', async () => {
    const [first, second] = [soon(-6_000), soon(-4_800)];
    await waits(second);
    await waits(first);
    const { completeUntil, ...counts } = await told(soon(-9_000), soon(-3_600), null);
    expect(counts).toMatchObject({ proven: false, count: 0, waiting: 2 });
    expect(Temporal.Instant.compare(completeUntil, first)).toBe(0);
    expect(await told(soon(-9_900), first, null)).toMatchObject({ proven: true, waiting: 0 });
    expect(await told(soon(-9_000), soon(-3_600), 'GC-2.2.3-a')).toMatchObject({ proven: true }); // another rule wrote nothing
  });
});
