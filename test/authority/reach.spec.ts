import fc from 'fast-check';
import { contactsOf, type GrantFacts } from '../../src/modules/authority/index.js';
import { MOST_STEPS, pathsOf } from '../../src/modules/authority/reach.js';
import type { Company, Login, Path } from '../../src/modules/authority/reach-world.js';
import { asRuns, proof } from '../support/proof.js';
import { anySequence, aStart, aStartWithMandate, type Command, isOfGroup, numbered } from './commands.js';
import { at, CUSTOMER, memberId, subProfile } from './in-memory.js';
import { type Least, leastSteps, reads } from './reach-model.js';
import { ReferenceModel } from './reference-model.js';
import { BUNDLES } from './terms.js';
import { ServicesInMemory } from './services-in-memory.js';

async function companyOf({ store, pack }: ServicesInMemory): Promise<Company> {
  const contacts = await store.transaction((tx) => contactsOf({ tx, customerId: CUSTOMER, pack }));
  return {
    at: store.now, pack, machines: [], contacts: { ...contacts, grantee: null },
    people: store.members.map((_, who) => ({ standing: store.standingOf(who), grantee: store.grantee(memberId(who)) })),
    bundles: BUNDLES.map((_, n) => subProfile(`b${n}`)).filter((each) => each !== null),
  };
}

const NOTHING: Least = { open: null, any: null };

/** The model knows no machines, and nobody who is asked; a new login is nobody whom it knows. */
const KNOWN = ['acceptInvitation', 'useSecondFactor', 'acceptDelegation', 'giveGrant', 'decideGrant', 'nameDeputy'];

function leastBySrc(who: number, company: Company): Least {
  const known = pathsOf(memberId(who), company).filter(({ steps }) => steps.every(({ deed }) => KNOWN.includes(deed)));
  const least = (paths: typeof known): number | null => paths.reduce<number | null>((before, { steps }) => Math.min(before ?? Infinity, steps.length), null);
  return { open: least(known.filter(({ open }) => open)), any: least(known) };
}

async function come(commands: readonly Command[], optOut: boolean): Promise<{ services: ServicesInMemory; model: ReferenceModel }> {
  const [services, model] = [new ServicesInMemory(aStartWithMandate(optOut)), new ReferenceModel(aStartWithMandate(optOut))];
  for (const made of commands) {
    const command = numbered(made, model);
    await services.apply(command);
    model.apply(command);
  }
  return { services, model };
}

describe('GC-8.3-d, S15: who could reach customer data, in at most three allowed steps', () => {
  it('is found as by trying everything on a model of the terms: alone, and with a second person', async () => {
    const size = proof('reach == everything tried on the reference model', 4_000, 60);
    const counted = { open: 0, stopped: 0, none: 0, deep: 0 };
    await fc.assert(fc.asyncProperty(anySequence, async ({ optOut, commands }) => {
      const { services, model } = await come(commands.filter((each) => !isOfGroup(each)), optOut);
      const company = await companyOf(services);
      for (const who of model.people.keys()) {
        const expected = reads(model, who) ? NOTHING : leastSteps(model, who, MOST_STEPS);
        expect({ who, ...leastBySrc(who, company) }).toEqual({ who, ...expected });
        if (reads(model, who)) continue;
        counted[expected.open !== null ? 'open' : expected.any !== null ? 'stopped' : 'none'] += 1;
        if ((expected.any ?? 0) > 1) counted.deep += 1;
      }
    }), asRuns(size));
    process.stdout.write(`proof: reach: ${JSON.stringify(counted)}\n`);
    for (const [what, n] of Object.entries(counted)) expect([what, n >= size.n / 100]).toEqual([what, true]);
  }, 1_800_000);
});

const said = (paths: readonly Path[]): string[] => paths.map(({ open, steps }) => `${open ? 'open' : 'stopped'}: ${steps.map(({ deed, by, to }) => `${deed} ${by} > ${to}`).join(', ')}`);

describe('GC-8.3-d, S15: what was given and what he alone knows', () => {
  /** As it starts: 0 is the Owner, 1 and 2 are Managers, 1 reads something himself. */
  async function company(change: (login: Login, who: number) => Login): Promise<Company> {
    const found = await companyOf(new ServicesInMemory(aStart(false)));
    return { ...found, people: found.people.map(change) };
  }
  const withGrants = (login: Login, grants: readonly GrantFacts[]): Login => ({ ...login, standing: { ...login.standing, grants } });
  const asPerson = (login: Login, over: object): Login => ({ ...login, standing: { ...login.standing, holder: { ...login.standing.holder, ...over } } });
  const open = (paths: readonly Path[]): string[] => said(paths).filter((each) => each.startsWith('open'));

  it('a reported sign-in and a delegation that waits for him open by his own hand', async () => {
    const reported = await company((login, who) => (who === 1 ? asPerson(login, { reportedAt: at(-1) }) : login));
    expect(open(pathsOf('m1', reported))).toEqual(['open: renewPassword m1 > m1']);
    const held = reported.people[1]?.standing.grants.find(({ profile }) => profile === 'SupportPortalUser') as GrantFacts;
    const source = { ...held, id: 's', of: 's', sourceId: null, acceptedAt: null, holder: { memberId: 'm1', link: held.interval, keptOut: false } };
    const proposed = await company((login, who) => (who === 5 ? withGrants(login, [{ ...held, id: 'p', delegation: { sourceId: 's', acceptedAt: null, sources: [source] } }]) : login));
    expect(open(pathsOf('m5', proposed))).toEqual(['open: acceptDelegation m5 > m5']);
  });

  it('a Manager whom he admitted and nobody else vouched for may be he himself, until somebody vouches', async () => {
    const manages = (vouchedBy: string): Promise<Company> => company((login, who) => (who === 2
      ? { ...asPerson(login, { secondFactor: true }), grantee: { ...login.grantee, createdBy: 'i1', attestedBy: vouchedBy, secondFactorSet: true } }
      : who === 1 ? withGrants({ ...login, grantee: { ...login.grantee, createdBy: 'i3', attestedBy: 'i0' } }, login.standing.grants.filter(({ profile }) => profile === 'AccessManager')) : login));
    expect(open(pathsOf('m1', await manages('i1')))).toContain('open: giveGrant m2 > m1');
    expect(open(pathsOf('m1', await manages('i0')))).toEqual([]);
  });
});
