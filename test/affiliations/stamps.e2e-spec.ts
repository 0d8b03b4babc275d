import { anAffiliate, enter, type Listed } from '../factories/affiliation.js';
import { aCustomer, type ACustomer, anAddress } from '../factories/customer.js';
import { rows } from '../support/as.js';

interface Entry { event: string; actor: { affiliationId: string | null; memberId: string | null } }

let holding: ACustomer;
let subsidiary: ACustomer;
let listed: Listed;
let memberId: string;

beforeAll(async () => {
  [holding, subsidiary] = [await aCustomer(), await aCustomer()];
  listed = await anAffiliate(subsidiary, holding);
  memberId = await enter(holding, listed);
});

/** Written by a job, as soon as it comes to it. */
async function entryOf(of: ACustomer, event: string): Promise<Entry | undefined> {
  for (let tries = 0; tries < 150; tries++) {
    const { body: { items: [entry] } } = await of.registrant.get<{ items: Entry[] }>(`/customers/${of.id}/ledger?event=${event}`);
    if (entry) return entry;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}

describe('GC-9.1-c: what is written down later says on the basis of whose control', () => {
  it('GC-2.1.2-b: that his address is another one', async () => {
    await rows(`insert into email_change (id, realm, subject_id, former_email, email, confirmation_hash, veto_hash, asked_at, due_at, confirmed_at)
      select gen_random_uuid(), 'customer', m.identity_id, $2, $3, sha256(convert_to($3, 'utf8')), sha256(convert_to($2, 'utf8')), now() - interval '73 hours', now() - interval '1 hour', now() - interval '2 hours' from member m where m.id = $1`, [memberId, holding.registrant.email, anAddress()]);
    await holding.registrant.get('/email-change');
    expect((await entryOf(subsidiary, 'member.address-changed'))?.actor).toMatchObject({ memberId, affiliationId: listed.id });
    expect((await entryOf(holding, 'member.address-changed'))?.actor).toMatchObject({ memberId: holding.registrantMemberId, affiliationId: null });
  });

  it('GC-4.3-b: that he reported himself', async () => {
    expect((await holding.registrant.post('/compromise', { reason: 'Phone stolen' })).status).toBeLessThan(300);
    expect((await entryOf(subsidiary, 'compromise.reported'))?.actor).toMatchObject({ memberId, affiliationId: listed.id });
  });
});
