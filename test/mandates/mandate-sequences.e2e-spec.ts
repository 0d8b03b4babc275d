import fc from 'fast-check';
import { aCustomer, type ACustomer, anAddress, anEnterpriseNumber, subscribe } from '../factories/customer.js';
import { draft, endMandate, type Mandate, namePerson, notify, ofMandates, refuse } from '../factories/mandate.js';
import { type Client, Persona, theAgent } from '../support/as.js';
import { asRuns, proof } from '../support/proof.js';

/** At one of two Customers, of one of two third parties, for one of two people; each is meant by its number. */
type Command = { do: 'draft' | 'notify' | 'refuse' | 'end' | 'name' | 'unname' | 'block' | 'lift'; at: 0 | 1; of: 0 | 1; whom: 0 | 1 };

const bit = fc.constantFrom<0 | 1>(0, 1);
const anyCommand: fc.Arbitrary<Command> = fc.record({ do: fc.constantFrom<Command['do']>('draft', 'notify', 'notify', 'name', 'name', 'name', 'unname', 'refuse', 'end', 'block', 'lift', 'lift'), at: bit, of: bit, whom: bit });

/** What the terms say of it (GC-9.2-c), without a word in common with the portal: one mandate at a time for each Customer and third party. */
class Model {
  readonly mandates = new Map<string, { state: 'draft' | 'notified' | 'refused' | 'ended' }>();
  readonly named = new Map<string, string>();
  readonly blocked = new Set<number>();
  /** The operator readmits nobody here. */
  readonly refused = new Set<string>();

  may(at: number, whom: number): boolean {
    const key = this.named.get(`${at}${whom}`);
    return key !== undefined && this.mandates.get(key)?.state === 'notified' && !this.blocked.has(Number(key[1]));
  }

  // eslint-disable-next-line complexity -- one line for each deed
  apply({ do: deed, at, of, whom }: Command): boolean {
    const key = `${at}${of}`;
    const mandate = this.mandates.get(key);
    const state = mandate?.state;
    const isBlocked = this.blocked.has(of);
    switch (deed) {
      case 'draft': return !isBlocked && (this.mandates.set(key, { state: 'draft' }), true);
      case 'notify': return state === 'draft' && !isBlocked && !this.refused.has(key) && this.become(key, 'notified');
      case 'refuse': return state === 'notified' && (this.refused.add(key), this.become(key, 'refused'));
      case 'end': return (state === 'draft' || state === 'notified' || state === 'refused') && this.become(key, 'ended');
      case 'name': return state === 'notified' && !isBlocked && !this.named.has(`${at}${whom}`) && (this.named.set(`${at}${whom}`, key), true);
      case 'unname': return this.named.delete(`${at}${whom}`);
      case 'block': return !isBlocked && (this.blocked.add(of), true);
      case 'lift': return this.blocked.delete(of);
    }
  }

  private become(key: string, state: 'notified' | 'refused' | 'ended'): boolean {
    this.mandates.set(key, { state });
    return true;
  }
}

/** The same deeds as requests; accepted or not. */
class Portal {
  private readonly mandates = new Map<string, string>();
  private readonly members = new Map<string, string>();
  private readonly blocks = new Map<number, string>();
  private readonly numbers = [anEnterpriseNumber(), anEnterpriseNumber()];

  constructor(private readonly desk: Client) {}

  async may(at: 0 | 1, whom: 0 | 1): Promise<boolean> {
    return (await (people[whom] as Persona).get(`/customers/${customers[at]?.id}/sims`)).status === 200;
  }

  // eslint-disable-next-line complexity -- one line for each deed
  async apply({ do: deed, at, of, whom }: Command): Promise<boolean> {
    const customer = customers[at] as ACustomer;
    const id = this.mandates.get(`${at}${of}`);
    switch (deed) {
      case 'draft': return this.drafted(customer, `${at}${of}`, this.numbers[of] ?? '');
      case 'block': return this.kept(of, await this.desk.post<{ id: string }>('/operator/third-party-blocks', { thirdPartyNumber: this.numbers[of], reason: 'Wanted by the spec' }));
      case 'lift': return this.lifted(of);
      case 'unname': return this.removed(customer, `${at}${whom}`);
      case 'name': return id !== undefined && this.nameIn(customer, id, { key: `${at}${whom}`, email: (people[whom] as Persona).email });
      default: return id !== undefined && this.change(customer, id, deed);
    }
  }

  private async change(customer: ACustomer, id: string, deed: 'notify' | 'refuse' | 'end'): Promise<boolean> {
    const { body } = await customer.registrant.get<Mandate>(ofMandates(customer, `/${id}`));
    return (await { notify, refuse, end: endMandate }[deed](customer, body)).status === 200;
  }

  private async drafted(customer: ACustomer, key: string, thirdPartyNumber: string): Promise<boolean> {
    const { status, body } = await draft(customer, { thirdPartyNumber });
    if (status === 201) this.mandates.set(key, body.id);
    return status === 201;
  }

  private async nameIn(customer: ACustomer, id: string, { key, email }: { key: string; email: string }): Promise<boolean> {
    const { status, body } = await namePerson(customer, { id }, { email });
    if (status === 201) this.members.set(key, body.people.at(-1)?.memberId ?? '');
    return status === 201;
  }

  private async removed({ id, registrant }: ACustomer, key: string): Promise<boolean> {
    const member = this.members.get(key);
    this.members.delete(key);
    return member !== undefined && (await registrant.post(`/customers/${id}/members/${member}/end`, { reason: 'Left the agency' }, { 'if-match': '"1"' })).status === 200;
  }

  private kept(of: number, { status, body }: { status: number; body: { id: string } }): boolean {
    if (status === 201) this.blocks.set(of, body.id);
    return status === 201;
  }

  async lifted(of: number): Promise<boolean> {
    const block = this.blocks.get(of);
    this.blocks.delete(of);
    return block !== undefined && (await this.desk.post(`/operator/third-party-blocks/${block}/end`, { reason: 'Wanted by the spec' })).status === 200;
  }

  /** Nobody is left here for the next sequence. */
  async clear(): Promise<void> {
    for (const [key] of [...this.members]) await this.removed(customers[Number(key[0])] as ACustomer, key);
  }
}

let customers: ACustomer[];
let people: Persona[];
let desk: Client;

beforeAll(async () => {
  customers = [await aCustomer(), await aCustomer()];
  for (const customer of customers) await subscribe(customer, 'fleet-manager');
  desk = await theAgent('BackOffice');
  // who they are at a third Customer is nobody's business here
  const elsewhere = await aCustomer();
  people = await Promise.all([anAddress(), anAddress()].map(async (email) => {
    await elsewhere.registrant.post(`/customers/${elsewhere.id}/members`, { displayName: 'Marc Peeters', email, link: 'employment', language: 'en' });
    return Persona.accepting(email);
  }));
}, 60_000);

it('GC-9.2-c, M07: whoever a third party sends may act exactly as long as its mandate is active, at the Customer that gave it, whatever was done before', async () => {
  const size = proof('GC-9.2-c: mandates == a small model of the terms', 600);
  await fc.assert(fc.asyncProperty(fc.array(anyCommand, { minLength: 4, maxLength: 14 }), async (commands) => {
    const [model, portal] = [new Model(), new Portal(desk)];
    try {
      for (const command of commands) {
        const [expected, answered] = [model.apply(command), await portal.apply(command)];
        expect({ command, accepted: answered }).toEqual({ command, accepted: expected });
        for (const at of [0, 1] as const) for (const whom of [0, 1] as const) expect({ command, at, whom, may: await portal.may(at, whom) }).toEqual({ command, at, whom, may: model.may(at, whom) });
      }
    } finally {
      await portal.clear();
    }
  }), { ...asRuns(size), endOnFailure: true });
}, 600_000);
