import fc from 'fast-check';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { consent, list, type Listed, operate } from '../factories/affiliation.js';
import { admit, aMember, subProfileId } from '../factories/member.js';
import { type Client, invitationOf, nobody, PASSWORD, type Persona } from '../support/as.js';
import { asRuns, proof } from '../support/proof.js';

type Deed = 'list' | 'consent' | 'withdraw' | 'lose' | 'unlist' | 'enter' | 'bring' | 'remove' | 'handOver' | 'leave' | 'back';
/** What is done, and of two people of the parent who is meant. */
interface Command { do: Deed; whom: 0 | 1 }

const anyCommand: fc.Arbitrary<Command> = fc.record({
  do: fc.constantFrom<Deed>('list', 'list', 'consent', 'consent', 'withdraw', 'lose', 'unlist', 'enter', 'enter', 'bring', 'bring', 'remove', 'handOver', 'leave', 'back', 'back'), whom: fc.constantFrom<0 | 1>(0, 1),
});

/** From here more is possible than chance alone reaches. */
const BEGUN: readonly Command[] = [{ do: 'list', whom: 0 }, { do: 'consent', whom: 0 }, { do: 'enter', whom: 0 }];

/** One that meets what chance may miss in few sequences. */
const EXAMPLE: Command[] = (['bring', 'handOver', 'enter', 'leave', 'back', 'withdraw', 'consent', 'lose', 'unlist', 'list', 'enter', 'remove'] as const).map((deed, at) => ({ do: deed, whom: at === 3 || at === 4 ? 0 : 1 }));

/** What the terms say of it (GC-9.1), without a word in common with the portal. */
class Model {
  private listing: { controls: boolean; consent: 'none' | 'given' | 'withdrawn' } | null = null;
  private owner: 0 | 1 = 0;
  private readonly bound = [true, true];
  /** Who has a place at the affiliate, and whether with a right of his own. */
  private readonly placed = new Map<number, { right: boolean; of: object }>();

  private get alive(): boolean {
    return this.listing !== null && this.listing.controls && this.listing.consent !== 'withdrawn';
  }

  /** A place of an earlier listing is none. */
  private placeOf(whom: number): { right: boolean } | undefined {
    const place = this.placed.get(whom);
    return place?.of === this.listing ? place : undefined;
  }

  may(whom: number): boolean {
    const place = this.placeOf(whom);
    return this.alive && place !== undefined && this.bound[whom] === true && (this.owner === whom || place.right);
  }

  // eslint-disable-next-line complexity -- one line for each deed
  apply({ do: deed, whom }: Command): boolean {
    const { listing } = this;
    switch (deed) {
      case 'list': return listing === null && ((this.listing = { controls: true, consent: 'none' }), true);
      case 'consent': return listing !== null && ((listing.consent = 'given'), true);
      case 'withdraw': return listing !== null && listing.consent !== 'withdrawn' && ((listing.consent = 'withdrawn'), true);
      case 'lose': return listing?.controls === true && ((listing.controls = false), true);
      case 'unlist': return listing !== null && ((this.listing = null), true);
      case 'enter': return this.owner === whom && this.alive && (this.placeOf(whom) || this.placed.set(whom, { right: false, of: listing as object }), true);
      case 'bring': return this.alive && this.placeOf(this.owner) !== undefined && this.bound[whom] === true && !this.placeOf(whom) && (this.placed.set(whom, { right: true, of: listing as object }), true);
      case 'remove': return this.placed.delete(whom);
      case 'handOver': return this.owner !== whom && this.bound[whom] === true && ((this.owner = whom), true);
      case 'leave': return this.owner !== whom && this.bound[whom] === true && ((this.bound[whom] = false), true);
      case 'back': return this.bound[whom] === false && ((this.bound[whom] = true), true);
    }
  }
}

let [affiliate, bundle]: [ACustomer | undefined, string] = [undefined, ''];

beforeAll(async () => {
  affiliate = await aCustomer();
  await subscribe(affiliate, 'fleet-manager');
  bundle = await subProfileId(affiliate.id, affiliate.registrant, 'fleet-manager');
});

/** The same deeds as requests; done or not. */
class Portal {
  private listed: Listed | null = null;
  private owner: 0 | 1 = 0;
  private readonly members: string[];

  private constructor(private readonly parent: ACustomer, private readonly at: ACustomer, private readonly people: readonly Persona[], other: string) {
    this.members = [parent.registrantMemberId, other];
  }

  static async open(at: ACustomer): Promise<Portal> {
    const parent = await aCustomer();
    const other = await aMember(parent);
    return new Portal(parent, at, [parent.registrant, other.persona], other.id);
  }

  /** Whoever is Owner there and has a right besides, has to choose between the two. */
  async may(whom: 0 | 1): Promise<boolean> {
    const { status, body } = await this.who(whom).get<{ code?: string }>(`/customers/${this.at.id}/sims`);
    return status === 200 || body.code === 'capacity.not-chosen';
  }

  /** For the next sequence. */
  async close(): Promise<void> {
    if (this.listed) await operate(this.at, await this.latest(), ['end']);
  }

  private who(whom: 0 | 1): Persona {
    return this.people[whom] as Persona;
  }

  // eslint-disable-next-line complexity -- one line for each deed
  async apply({ do: deed, whom }: Command): Promise<boolean> {
    switch (deed) {
      case 'list': return this.keep(await list(this.at, this.parent));
      case 'consent': return this.listed !== null && (await consent(this.at, await this.latest())).status === 200;
      case 'withdraw': return this.listed !== null && (await operate(this.at, await this.latest(), ['consent-withdrawal'])).status === 200;
      case 'lose': return this.listed !== null && (await operate(this.at, await this.latest(), ['control-loss', { lostOn: this.listed.control.from.slice(0, 10) }])).status === 200;
      case 'unlist': return this.listed !== null && (await operate(this.at, await this.latest(), ['end'])).status === 200 && ((this.listed = null), true);
      case 'enter': return this.listed !== null && (await this.who(whom).post(`/customers/${this.parent.id}/affiliates/${this.listed.id}/entry`, {})).status === 200;
      case 'bring': return this.listed !== null && this.brought(whom, this.listed.id);
      case 'remove': return this.ended(this.at, this.at.registrant, await this.placeOf(whom));
      case 'handOver': return this.handedOver(whom);
      case 'leave': return this.ended(this.parent, this.who(this.owner), this.members[whom]);
      case 'back': return this.cameBack(whom);
    }
  }

  private keep({ status, body }: { status: number; body: Listed }): boolean {
    if (status === 201) this.listed = body;
    return status === 201;
  }

  private async latest(): Promise<Listed> {
    const { body } = await this.at.registrant.get<Listed>(`/customers/${this.at.id}/affiliations/${this.listed?.id ?? ''}`);
    return body;
  }

  private async placeOf(whom: 0 | 1): Promise<string | undefined> {
    const { body } = await this.at.registrant.get<{ items: { id: string; email: string }[] }>(`/customers/${this.at.id}/members?state=inForce&limit=200`);
    return body.items.find(({ email }) => email === this.who(whom).email)?.id;
  }

  private async ended({ id }: ACustomer, by: Client, memberId: string | undefined): Promise<boolean> {
    if (!memberId) return false;
    const { etag } = await by.get(`/customers/${id}/members/${memberId}`);
    return (await by.post(`/customers/${id}/members/${memberId}/end`, { reason: 'Wanted by the spec' }, { 'if-match': etag ?? '' })).status === 200;
  }

  private async brought(whom: 0 | 1, affiliationId: string): Promise<boolean> {
    const { email } = this.who(whom);
    const { status } = await this.who(this.owner).post(`/customers/${this.at.id}/affiliations/${affiliationId}/people`, { displayName: 'Bert Nys', email, language: 'en', subProfileId: bundle, reason: 'Wanted by the spec' });
    if (status === 201) await nobody.post('/invitations/acceptance', { token: await invitationOf(email), password: PASSWORD });
    return status === 201;
  }

  private async handedOver(whom: 0 | 1): Promise<boolean> {
    const by = this.who(this.owner);
    const { etag } = await by.get(`/customers/${this.parent.id}/ownership`);
    const { status } = await by.put(`/customers/${this.parent.id}/ownership`, { memberId: this.members[whom], reason: 'Wanted by the spec' }, { 'if-match': etag ?? '' });
    if (status === 200) this.owner = whom;
    return status === 200;
  }

  private async cameBack(whom: 0 | 1): Promise<boolean> {
    const { email } = this.who(whom);
    const { status, body } = await admit({ ...this.parent, registrant: this.who(this.owner) }, { email });
    if (status !== 201) return false;
    this.members[whom] = body.id;
    await nobody.post('/invitations/acceptance', { token: await invitationOf(email), password: PASSWORD });
    return true;
  }
}

const done = new Map<string, number>();
function count(key: string): void {
  done.set(key, (done.get(key) ?? 0) + 1);
}

/** After each deed, both people have what the model says. */
async function walk(model: Model, portal: Portal, command: Command): Promise<void> {
  const expected = model.apply(command);
  expect([command, await portal.apply(command)]).toEqual([command, expected]);
  count(`${command.do} ${expected ? 'done' : 'refused'}`);
  for (const whom of [0, 1] as const) {
    expect([command, whom, await portal.may(whom)]).toEqual([command, whom, model.may(whom)]);
    if (model.may(whom)) count('may');
  }
}

it('GC-9.1, M10: people of a parent may act at its affiliate exactly as long as control, consent and their own link give it, whatever was done before', async () => {
  await fc.assert(fc.asyncProperty(fc.boolean(), fc.array(anyCommand, { minLength: 12, maxLength: 30 }), async (begun, further) => {
    const [model, portal] = [new Model(), await Portal.open(affiliate as ACustomer)];
    for (const command of [...(begun ? BEGUN : []), ...further]) await walk(model, portal, command);
    await portal.close();
  }), { ...asRuns(proof('GC-9.1: affiliates == a small model of the terms', 600, 12)), examples: [[true, EXAMPLE]] });
  expect(['list done', 'enter done', 'bring done', 'handOver done', 'leave done', 'withdraw done', 'lose done', 'remove done', 'may'].filter((key) => !done.has(key))).toEqual([]);
  console.log(`affiliates: ${JSON.stringify(Object.fromEntries([...done].sort()))}`);
}, 1_800_000);
