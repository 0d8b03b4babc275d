import { type Actors, customers, MEMBERS, type Session } from './actors.ts';
import type { Shot } from './load.ts';
import type { Running } from './processes.ts';
import { benchId, type World } from './world.ts';

const NODE = `id iccid imsi form state blockedUntil activatedAt line { id number tariffPlan options } costCentre { id code name } billingAccount { id number name }
  person { memberId name } device { id imei make model } abilities { read assign allocate block export history }`;
const PAGE = `query ($customer: ID!) { sims(customerId: $customer, first: 50) { edges { node { ${NODE} } } pageInfo { hasNextPage endCursor } } }`;

const at = (baseUrl: string, customer: number, path: string): string => `${baseUrl}/api/v1/customers/${benchId('customer', customer, 0)}${path}`;

/** Somewhere in what was. */
const THEN = '&at=2023-02-01T00:00:00Z&knownAt=2023-06-01T00:00:00Z';

/** A SIM in the middle of the large Customer, placed and with a device. */
const SIM = 4_444;

/** What is measured under load: Mandate and bare, the large Customer, its fleet manager. */
export async function loadShots(world: World, actors: Actors, servers: { mandate: Running; bare: Running }): Promise<Shot[]> {
  const [mandate, bare] = [servers.mandate.baseUrl, servers.bare.baseUrl];
  const { large } = customers(world);
  const session = { ...await actors.member(large, MEMBERS.wholeFleet) };
  const bearer = { authorization: `Bearer ${await actors.token(mandate, large)}` };
  const simId = benchId('sim', large, SIM);
  const list = at(mandate, large, '/sims?limit=50');
  const graphql = { url: `${mandate}/graphql`, body: JSON.stringify({ query: PAGE, variables: { customer: benchId('customer', large, 0) } }), headers: { ...session, 'content-type': 'application/json', 'mandate-csrf': '1' } };
  const shots: Shot[] = [
    { name: 'bare list', url: `${bare}/sims` },
    { name: 'REST list, session', url: list, headers: session, against: 'bare list', goal: 0.7 },
    { name: 'REST list, token', url: list, headers: bearer, against: 'bare list', goal: 0.7 },
    { name: 'GraphQL list', ...graphql, against: 'bare list', goal: 0.45 },
    { name: 'bare list by TypeORM', url: `${bare}/orm/sims`, against: 'bare list' },
    { name: 'bare one SIM', url: `${bare}/sims/${simId}` },
    { name: 'REST one SIM', url: at(mandate, large, `/sims/${simId}`), headers: session, against: 'bare one SIM', goal: 0.5 },
    { name: 'decisions, 1,000 at once', url: at(mandate, large, '/decisions/batch'), body: JSON.stringify({ questions: thousandQuestions(large) }), headers: { ...session, 'content-type': 'application/json', 'mandate-csrf': '1' } },
    { name: 'decision', url: at(mandate, large, `/decisions?permission=sim:read&resource=sim:${simId}`), headers: session, against: 'bare one SIM' },
  ];
  return shots.map((shot) => ({ ...shot, pid: servers[shot.url.startsWith(bare) ? 'bare' : 'mandate'].child.pid }));
}

/** Of the fleet manager himself: a page of buttons, each with its card. */
const thousandQuestions = (customer: number): object[] => Array.from({ length: 1000 }, (_, n) => (
  { permission: (['sim:read', 'line:assign', 'sim:export', 'line:allocate', 'sim:history'])[n % 5], resource: `sim:${benchId('sim', customer, 1 + (n * 997) % 50_000)}` }));

/** The same unscoped list at Customers of three sizes. */
export async function sizeShots(world: World, actors: Actors, baseUrl: string): Promise<Shot[]> {
  const { thousand, tenThousand, large } = customers(world);
  return Promise.all(Object.entries({ thousand, tenThousand, large }).map(async ([name, customer]) => ({
    name, url: at(baseUrl, customer, '/sims?limit=50'), headers: { ...await actors.member(customer, MEMBERS.wholeFleet) },
  })));
}

/** Scoped lists and every other list at the large Customer: looked at in the database. */
export async function listShots(world: World, actors: Actors, baseUrl: string): Promise<{ scoped: Shot[]; lists: Shot[] }> {
  const { large } = customers(world);
  const as = async (member: number): Promise<Session> => actors.member(large, member);
  const shot = (name: string, path: string, headers: Session): Shot => ({ name, url: at(baseUrl, large, path), headers: { ...headers } });
  const [whole, one, three, all, auditor, agent] = await Promise.all([
    as(MEMBERS.wholeFleet), as(MEMBERS.oneCentre), as(MEMBERS.threeCentres), as(MEMBERS.allCentres), as(MEMBERS.auditor), actors.agent(),
  ]);
  const scoped = Object.entries({ 'one cost centre': one, 'three cost centres': three, '200 cost centres': all }).flatMap(([name, who]) => ['iccid', 'number'].map((sort) =>
    shot(`SIMs of ${name} by ${sort}`, `/sims?limit=50&sort=${sort}`, who)));
  const sims = ['sort=number', 'sort=person', 'sort=tariffPlan', 'sort=state', 'sort=number&direction=desc', 'state=blocked', 'state=blocked,suspended&sort=number', 'form=eSIM',
    `costCentreId=${benchId('centre', large, 1)}&sort=number`, `billingAccountId=${benchId('account', large, 1)}`, `memberId=${benchId('member', large, 50)}`, 'unassigned=true',
    'tariffPlan=Mobile%20Unlimited', 'search=%2B3241002000', 'search=8932991002005', 'search=lotte', 'search=lotte&sort=person', 'search=cc-0007', 'search=nobody', 'count=true'];
  const others = ['/members?limit=50', '/members?limit=50&name=lotte', '/members?limit=50&profile=AccessManager', '/grants?limit=50', '/grants?limit=50&state=inForce', `/grants?limit=50&memberId=${benchId('member', large, 50)}`, '/clients?limit=50', '/ledger?limit=50', `/ledger?limit=50&subjectId=${benchId('line', large, 700)}`, '/ledger?limit=50&event=line.', `/ledger?limit=50&actorId=${benchId('identity', large, 3)}`,
    `/sims/${benchId('sim', large, SIM)}/access?permission=sim:read`,
    ...['', ...[`&memberId=${benchId('member', large, 50)}`, '&state=inForce']].map((filter) => `/grants?limit=50${filter}${THEN}`), `/members/${benchId('member', large, 50)}/rights?${THEN}`, `/sims/${benchId('sim', large, SIM)}/access?permission=sim:read${THEN}`];
  return {
    scoped,
    lists: [
      ...sims.map((query) => shot(`SIMs ${decodeURIComponent(query)}`, `/sims?limit=50&${query}`, whole)),
      ...others.map((path) => shot(path.replace('?limit=50', ''), path, auditor)),
      {
        name: 'operator: errors of a load', headers: { ...agent, 'mandate-reason': 'measured by the benchmark' },
        url: `${baseUrl}/api/v1/operator/customers/${benchId('customer', large, 0)}/inventory-loads/${benchId('load', large, 5)}/errors?limit=50`,
      },
      { name: 'operator: customers', url: `${baseUrl}/api/v1/operator/customers?limit=50`, headers: { ...agent } },
    ],
  };
}
