import { Temporal } from 'temporal-polyfill';
import { aCustomer, type ACustomer } from '../factories/customer.js';
import { admit, aMember } from '../factories/member.js';
import { rows } from '../support/as.js';

const inDays = (days: number): string => Temporal.Now.zonedDateTimeISO('Europe/Brussels').startOfDay().add({ days }).toInstant().toString();
const mailsTo = (email: string): Promise<{ body: string }[]> => rows<{ body: string }>(`select body from mail where kind = 'linksEndSoon' and recipient = $1`, [email]);

/** Jobs are looked for every second. */
async function told(email: string, many: number): Promise<{ body: string }[]> {
  for (;;) {
    const mails = await mailsTo(email);
    if (mails.length >= many) return mails;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const jobsOf = (customer: ACustomer): Promise<{ day: string; at: string }[]> =>
  rows<{ day: string; at: string }>(`select data ->> 'day' "day", to_char(start_after at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') "at" from jobs.job where name = 'link-end' and data ->> 'customerId' = $1 and state < 'completed' order by 1, 2`, [customer.id]);

describe('GC-9.2-b: ends ahead are told to those who can act', () => {
  it('those of one day in one mail, with what stops with them, to Owner and Managers, and once', async () => {
    const customer = await aCustomer({ language: 'en' });
    const manager = await aMember(customer, { profile: 'AccessManager' });
    const other = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer' });
    const leaver = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer' });
    await customer.registrant.post(`/customers/${customer.id}/clients`, { name: 'ERP', sponsorMemberId: leaver.id, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(300) });
    const { etag } = await customer.registrant.get(`/customers/${customer.id}/members/${leaver.id}`);
    expect((await customer.registrant.post(`/customers/${customer.id}/members/${leaver.id}/end`, { reason: 'Contract ends', at: inDays(6) }, { 'if-match': etag ?? '' })).status).toBe(200);
    const owner = await rows<{ email: string }>('select i.email from member m join identity i on i.id = m.identity_id where m.customer_id = $1 and m.id = $2', [customer.id, customer.registrantMemberId]);
    const [{ body } = { body: '' }] = await told(owner[0]?.email ?? '', 1);
    expect(body).toContain(`- ${leaver.displayName}, answers for 1 service client`);
    expect(body).toContain(Temporal.Now.plainDateISO('Europe/Brussels').add({ days: 5 }).toLocaleString('en-GB', { dateStyle: 'long' }));
    expect(body).toContain(`/customers/${customer.id}/people`);
    expect((await told(manager.email, 1)).length).toBe(1);
    expect(await mailsTo(other.email)).toEqual([]);

    // a job that comes twice tells once; another end tells anew
    await rows(`insert into jobs.job (name, data) values ('link-end', $1)`, [JSON.stringify({ customerId: customer.id, day: Temporal.Now.plainDateISO('Europe/Brussels').add({ days: 5 }).toString() })]);
    await admit(customer, { endsAt: inDays(4) });
    const all = await told(manager.email, 2);
    expect([all.length, all.filter(({ body: each }) => each.includes('1 serviceclient')).length]).toEqual([2, 1]);
  });

  it('an end that no job was planned for is told by the next one of its Customer, each day in its own mail; one whose morning has not come is not', async () => {
    const customer = await aCustomer({ language: 'en' });
    const manager = await aMember(customer, { profile: 'AccessManager' });
    const [forgotten, later] = [(await admit(customer, { displayName: 'Forgotten One' })).body, (await admit(customer, { displayName: 'Later One' })).body];
    await rows(`set session_replication_role = replica; update member set ends_at = '${inDays(10)}' where id = '${forgotten.id}'; update member set ends_at = '${inDays(30)}' where id = '${later.id}'`);
    await admit(customer, { displayName: 'Known One', endsAt: inDays(3) });
    const bodies = (await told(manager.email, 2)).map(({ body }) => /- (\w+ One)/g.exec(body)?.[1]);
    expect(bodies.sort()).toEqual(['Forgotten One', 'Known One']);
  });

  it('fourteen days before the last day, in the morning; one job for a day, however many end on it', async () => {
    const customer = await aCustomer();
    await admit(customer, { endsAt: inDays(60) });
    const lastDay = Temporal.Now.plainDateISO('Europe/Brussels').add({ days: 59 });
    expect(await jobsOf(customer)).toEqual([{ day: lastDay.toString(), at: `${lastDay.subtract({ days: 14 }).toString()} 08:00` }]);
  });

  it('GC-2.2.3-b: of a Customer that has ended nobody hears', async () => {
    const customer = await aCustomer();
    const manager = await aMember(customer, { profile: 'AccessManager' });
    await rows(`set session_replication_role = replica; update customer_directory set state = 'ended' where id = '${customer.id}'; update member set ends_at = now() + interval '3 days' where customer_id = '${customer.id}' and id = '${manager.id}'`);
    const day = Temporal.Now.plainDateISO('Europe/Brussels');
    for (const ahead of [2, 3, 4]) await rows(`insert into jobs.job (name, data) values ('link-end', $1)`, [JSON.stringify({ customerId: customer.id, day: day.add({ days: ahead }).toString() })]);
    while ((await jobsOf(customer)).length > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await mailsTo(manager.email)).toEqual([]);
    expect(await rows('select from announced_end where customer_id = $1', [customer.id])).toEqual([]);
  });
});
