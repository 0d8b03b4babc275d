import { anAffiliate, type Listed } from '../factories/affiliation.js';
import { aCustomer } from '../factories/customer.js';
import { packWith } from '../rules/packs.js';
import { holding, Register } from './register.js';
import { until } from '../support/until.js';

interface Verdict {
  rulePack: string;
  control: { kind: string } | null;
  proof: { polls: { sum: string; total: string; leftOut: { holder: { id: string }; weight: string; cause: string }[] }[] }[];
}

/** Days that no other spec asks about: each pack holds until the next. */
const PACKS = [['q20-own', '2090-01-01', ['own']], ['q20-suspended', '2091-01-01', ['suspended']], ['q20-literal', '2092-01-01', []]] as const;

let register: Register;
beforeAll(async () => {
  register = await Register.open();
  for (const [version, effectiveFrom, votesLeftOut] of PACKS) {
    const loaded = await register.desk.post('/operator/rule-packs', { pack: { ...packWith(version), votesLeftOut }, effectiveFrom, note: 'Q20' });
    if (loaded.status !== 201) throw new Error(loaded.bytes);
  }
});
afterAll(async () => {
  for (const [version] of PACKS) await register.desk.post(`/operator/rule-packs/${version}/withdrawal`, { reason: 'Of this spec alone' });
});

const verdict = async (holder: string, company: string, asOf: string): Promise<Verdict> => (await register.desk.get<Verdict>(`/operator/legal-entities/${holder}/control/${company}?asOf=${asOf}`)).body;

describe('Q20: what leaves the total is a setting of the rule pack in force on the day', () => {
  it('own shares and those of whom a company controls: the verdict, its proof, both ends and what a sale would change', async () => {
    const [holder, company, sub] = await register.entities(3) as [string, string, string];
    await register.recorded(company, [holding(holder, 40), holding(company, 20), holding(sub, 15)]);
    await register.recorded(sub, [holding(company, 60)]);
    expect(await verdict(holder, company, '2089-12-31')).toMatchObject({ rulePack: expect.not.stringMatching(/^q20/) as string, control: null, proof: [] }); // the neutral one, or that of a spec beside this one
    const { rulePack, control, proof } = await verdict(holder, company, '2090-01-01');
    expect([rulePack, control?.kind, proof]).toEqual(['q20-own', 'direct', [expect.objectContaining({ polls: [expect.objectContaining({ sum: '40', total: '65' })] })]]);
    expect(proof[0]?.polls[0]?.leftOut.map(({ holder: { id }, weight, cause }) => `${id} ${weight} ${cause}`).sort()).toEqual([`${company} 20 own`, `${sub} 15 own`].sort());
    expect([await register.controlled(holder, 'asOf=2090-06-01'), await register.controlled(holder, 'asOf=2091-06-01'), await register.controlled(holder, 'asOf=2092-06-01')]).toEqual([[company, sub].sort(), [], []]);
    expect((await register.control(company, 'asOf=2090-06-01')).controlledBy.map((each) => each.holder.id)).toEqual([holder]);
    const sale = (asOf: string) => register.desk.post<{ lost: { company: { id: string } }[] }>('/operator/control-what-ifs', { asOf, changes: [{ kind: 'transfer', companyId: company, fromId: holder, votes: '8' }] });
    expect((await sale('2090-06-01')).body.lost.map((each) => each.company.id).sort()).toEqual([company, sub].sort());
    expect((await sale('2089-06-01')).body.lost).toEqual([]);
  });

  it('suspended votes; the same by GraphQL', async () => {
    const [holder, other, company] = await register.entities(3) as [string, string, string];
    await register.recorded(company, [holding(holder, 45), holding(other, 20, { suspended: true })]);
    expect([(await verdict(holder, company, '2090-06-01')).control, (await verdict(holder, company, '2092-06-01')).control]).toEqual([null, null]);
    const { data } = await register.desk.graphql('query ($h: ID!, $c: ID!) { controlVerdict(legalEntityId: $h, companyId: $c, asOf: "2091-06-01") { rulePack proof { polls { sum total leftOut { holder { id } weight cause } } } } rulePack(packVersion: "q20-suspended") { votesLeftOut changes { rule part before after } } }', { h: holder, c: company });
    expect(data).toEqual({
      controlVerdict: { rulePack: 'q20-suspended', proof: [{ polls: [{ sum: '45', total: '80', leftOut: [{ holder: { id: other }, weight: '20', cause: 'suspended' }] }] }] },
      rulePack: { votesLeftOut: ['suspended'], changes: [{ rule: 'GC-1.2-a', part: 'votesLeftOut', before: 'own', after: 'suspended' }] },
    });
  });

  it('GC-9.1-e: an affiliate whose control ends with a pack that was loaded is listed until the day on which it begins', async () => {
    const [parent, affiliate] = [await aCustomer(), await aCustomer()];
    const entityOf = async ({ legalName: name, enterpriseNumber }: { legalName: string; enterpriseNumber: string }): Promise<string> => (await register.desk.post<{ id: string }>('/operator/legal-entities', { name, enterpriseNumber })).body.id;
    const [over, company, other] = [await entityOf(parent), await entityOf(affiliate), await register.entity()];
    await register.review(...await register.recorded(company, [holding(over, 60, { suspended: true }), holding(other, 40)]));
    const { id } = await anAffiliate(affiliate, parent);
    await register.recorded(other, []); // looked at again after any change
    const listed = async (): Promise<Listed | undefined> => (await register.desk.get<{ items: Listed[] }>(`/operator/affiliates?parentId=${parent.id}`)).body.items.find((each) => each.id === id);
    expect((await until(listed, (found) => typeof found?.control.until === 'string'))?.control.until).toBe('2090-12-31T23:00:00.000Z');
  });

  it.each<[unknown, string]>([['own', '/pack/votesLeftOut'], [['shares'], '/pack/votesLeftOut/0'], [['own', 'own'], '/pack/votesLeftOut/1']])('refuses %j', async (votesLeftOut, pointer) => {
    const { status, body } = await register.desk.post<{ errors: { pointer: string }[] }>('/operator/rule-packs', { pack: { ...packWith('q20-bad'), votesLeftOut }, effectiveFrom: '2093-01-01', note: 'Q20' });
    expect([status, body.errors[0]?.pointer]).toEqual([422, pointer]);
  });
});
