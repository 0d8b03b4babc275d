import { inDays } from '../clients/world.js';
import { anUnknownId, malformed, Target, type Wrong } from './refused.js';

let target: Target;
let before: string;

beforeAll(async () => {
  target = await Target.open();
});

afterAll(() => target.world.close());

beforeEach(async () => {
  before = await target.fingerprint();
});

/** Of everything both Customers have. */
const expectUnchanged = async (): Promise<void> => expect(await target.fingerprint()).toBe(before);

const reason = 'Wanted by the spec';
const match = (version = 1): Record<string, string> => ({ 'If-Match': `"${version}"` });
const assignment = (more: object = {}, headers = match()): Wrong => ({ method: 'put', path: `/lines/${target.sim.lineId}/assignment`, body: { memberId: target.fleet.owner.memberId, reason, ...more }, headers });
const admission = (more: object = {}): Wrong => ({ method: 'post', path: '/members', body: { displayName: 'Bram Claes', email: 'bram@claes.example', link: 'employment', language: 'nl', ...more } });
const grant = (more: object = {}): Wrong => ({ method: 'post', path: '/grants', body: { memberId: target.fleet.owner.memberId, profile: 'AccessManager', reason, ...more } });
const client = (more: object = {}): Wrong => ({ method: 'post', path: '/clients', body: { name: 'Sync', sponsorMemberId: target.fleet.owner.memberId, scopes: ['sim:read'], endsAt: inDays(30), authentication: 'secret', ...more } });

/** What is sent, and how it is refused. */
const wrongs: [title: string, wrong: () => Wrong, status: number, code?: string][] = [
  ['S01: a Customer that is not there', () => ({ path: `/api/v1/customers/${anUnknownId()}/sims` }), 404, 'not-found'],
  ['S01: a Customer of somebody else', () => ({ path: `/api/v1/customers/${target.foreign.customerId}/sims` }), 404, 'not-found'],
  ['a SIM that is not there', () => ({ path: `/sims/${anUnknownId()}` }), 404, 'not-found'],
  ['a line that is not there', () => ({ ...assignment(), path: `/lines/${anUnknownId()}/assignment` }), 404, 'not-found'],
  ['a device that is not there', () => ({ method: 'put', path: `/devices/${anUnknownId()}/ownership`, body: { owned: true, reason }, headers: match() }), 404, 'not-found'],
  ['a member of another Customer as assignee', () => assignment({ memberId: target.foreign.owner.memberId }), 422],
  ['a cost centre that is not there', () => ({ method: 'put', path: `/lines/${target.sim.lineId}/cost-centre`, body: { costCentreId: anUnknownId(), reason }, headers: match() }), 422],
  ['a member of another Customer as holder of a grant', () => grant({ memberId: target.foreign.owner.memberId }), 422],
  ['a cost centre of nobody as scope', () => grant({ profile: 'SupportPortalUser', scope: [{ kind: 'costCentre', id: anUnknownId() }] }), 422],
  ['a sponsor of another Customer', () => client({ sponsorMemberId: target.foreign.owner.memberId }), 422],
  ['an entry that is not there', () => ({ path: '/ledger/999999999' }), 404, 'not-found'],
  ['an entry that is no number', () => ({ path: '/ledger/first' }), 404, 'not-found'],

  ['a body that is no object', () => ({ ...assignment(), body: '[]' }), 400],
  ['a body that is null', () => ({ ...assignment(), body: 'null' }), 400],
  ['a body that is a string', () => ({ ...assignment(), body: '"memberId"' }), 400],
  ['a body that is no JSON', () => ({ ...assignment(), body: '{memberId:' }), 400, 'request.malformed'],
  ['no body', () => ({ ...assignment(), body: '' }), 400],
  ['an unknown field', () => assignment({ since: '2020-01-01' }), 400, 'request.invalid'],
  ['an unknown word in the query', () => ({ path: '/sims?colour=red' }), 400, 'request.invalid'],
  ['a number where a text belongs', () => assignment({ reason: 7 }), 400, 'request.invalid'],
  ['a list where an id belongs', () => assignment({ memberId: [target.fleet.owner.memberId] }), 400, 'request.invalid'],
  ['S32: an object where an id belongs', () => assignment({ memberId: { $ne: null } }), 400, 'request.invalid'],
  ['a text where a boolean belongs', () => ({ method: 'put', path: `/devices/${target.sim.deviceId}/ownership`, body: { owned: 'true', reason }, headers: match() }), 400, 'request.invalid'],
  ['a fraction where a whole number belongs', () => grant({ delegationDepth: 1.5 }), 400, 'request.invalid'],
  ['S32: an object that breaks whoever reads it as a number', () => ({ method: 'post', path: '/bulk-deeds/preview', body: { deed: 'allocate', selection: { filter: { blockEndsWithin: { toString: 'x' } } } } }), 400, 'request.invalid'],
  ['a number that is too large', () => grant({ delegationDepth: 1e300 }), 400, 'request.invalid'],
  ['a profile that does not exist', () => grant({ profile: 'AccessOwner' }), 400, 'request.invalid'],
  ['S40: __proto__ in the body', () => ({ ...assignment(), body: `{"memberId":"${target.fleet.owner.memberId}","reason":"why","__proto__":{"admin":true}}` }), 400],
  ['S40: constructor.prototype in the body', () => ({ ...assignment(), body: '{"reason":"why","constructor":{"prototype":{"admin":true}}}' }), 400],
  ['S40: __proto__ in a nested part', () => ({ ...grant(), body: '{"profile":"SupportPortalUser","reason":"why","scope":[{"__proto__":{"kind":"line"}}]}' }), 400],
  ['S40: __proto__ in the query', () => ({ path: '/sims?__proto__[state]=active' }), 400],
  ['a body of more than a megabyte', () => assignment({ reason: 'x'.repeat(1_100_000) }), 413, 'request.too-large'],
  ['a reason of two characters among blanks', () => assignment({ reason: '   ok   ' }), 400, 'request.invalid'],
  ['a reason of more than 500 characters', () => assignment({ reason: 'x'.repeat(501) }), 400, 'request.invalid'],
  ['more parts of a scope than a page can bear', () => grant({ scope: Array.from({ length: 201 }, () => ({ kind: 'line', id: anUnknownId() })) }), 400, 'request.invalid'],
  ['JSON that is nested ten thousand deep', () => ({ ...assignment(), body: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}` }), 400],

  ['S38, S39: a line break in a name', () => admission({ displayName: 'Bram\r\nBcc: all@example.com' }), 400, 'request.invalid'],
  ['S39: an escape sequence in a name', () => admission({ displayName: 'Bram \u001b[31mClaes' }), 400, 'request.invalid'],
  ['S39: a zero byte in a name', () => admission({ displayName: 'Bram\u0000' }), 400, 'request.invalid'],
  ['S39: U+2028 in a name', () => admission({ displayName: 'Bram\u2028Claes' }), 400, 'request.invalid'],
  ['a direction override in a name', () => admission({ displayName: 'Bram\u202egnp.exe' }), 400, 'request.invalid'],
  ['half a surrogate pair in a name', () => ({ ...admission(), body: '{"displayName":"Bram \\ud800","email":"b@c.example","link":"employment","language":"nl"}' }), 400, 'request.invalid'],
  ['a name of blanks', () => admission({ displayName: '   ' }), 400, 'request.invalid'],
  ['S39: control characters in a reason', () => assignment({ reason: 'New\u0007phone' }), 400, 'request.invalid'],
  ['S23: two addresses for one person', () => admission({ email: 'a@b.example,c@d.example' }), 400, 'request.invalid'],
  ['S23: an address with a display name', () => admission({ email: 'Bram <bram@claes.example>' }), 400, 'request.invalid'],
  ['S38: an address with a quoted local part', () => admission({ email: '"bram@evil.example x"@claes.example' }), 400, 'request.invalid'],
  ['a zero byte in a search', () => ({ path: '/sims?search=%00' }), 400, 'request.invalid'],
  ['a zero byte in a name that is searched', () => ({ path: '/members?name=a%00b' }), 400, 'request.invalid'],

  ['a day that does not exist', () => admission({ endsAt: '2027-02-30T09:00:00Z' }), 400, 'request.invalid'],
  ['an hour that does not exist', () => admission({ endsAt: '2027-02-20T25:00:00Z' }), 400, 'request.invalid'],
  ['an instant without its offset', () => admission({ endsAt: '2027-02-20T09:00:00' }), 400, 'request.invalid'],
  ['a day where an instant belongs', () => grant({ endsAt: '2027-02-20' }), 400, 'request.invalid'],
  ['a year of five digits', () => grant({ endsAt: '+12027-02-20T09:00:00Z' }), 400, 'request.invalid'],
  ['a link that ends before it begins', () => admission({ startsAt: inDays(9), endsAt: inDays(3) }), 422],
  ['a grant that ends before it begins', () => grant({ startsAt: inDays(9), endsAt: inDays(3) }), 422],
  ['a grant that begins in the past', () => grant({ startsAt: '2020-01-01T00:00:00Z', endsAt: inDays(3) }), 422],
  ['a client that ended before it began', () => client({ endsAt: '2020-01-01T00:00:00Z' }), 422],
  ['a client of more than two years', () => client({ endsAt: inDays(800) }), 422],
  ['an end of a member in the past', () => ({ method: 'post', path: `/members/${target.fleet.owner.memberId}/end`, body: { reason, at: '2020-01-01T00:00:00Z' }, headers: match() }), 409],
  ['a ledger of a day that does not exist', () => ({ path: '/ledger?from=2027-02-30T00:00:00Z' }), 400, 'request.invalid'],
  ['a ledger that ends before it begins', () => ({ path: '/ledger?from=2027-02-03T00:00:00Z&to=2027-02-02T23:59:59%2B00:00' }), 400, 'request.invalid'],
  ['an event that does not exist', () => ({ path: '/ledger?event=grant.stolen' }), 400, 'request.invalid'],
  ['half a noun of events', () => ({ path: '/ledger?event=gra' }), 400, 'request.invalid'],

  ['the assignment to whom it is already', () => ({ method: 'put', path: `/lines/${target.assigned.lineId}/assignment`, body: { memberId: '', reason }, headers: match() }), 400],
  ['the release of a line that is nobody\'s', () => ({ method: 'delete', path: `/lines/${target.sim.lineId}/assignment`, body: { reason }, headers: match() }), 409],
  ['P09: a change without If-Match', () => assignment({}, {}), 428, 'precondition.required'],
  ['P09: an ETag of yesterday', () => assignment({}, match(7)), 412, 'precondition.stale'],
  ['P09: a weak ETag', () => assignment({}, { 'If-Match': 'W/"1"' }), 400, 'precondition.malformed'],
  ['P09: any ETag at all', () => assignment({}, { 'If-Match': '*' }), 400, 'precondition.malformed'],
  ['P09: two ETags', () => assignment({}, { 'If-Match': '"1", "2"' }), 400, 'precondition.malformed'],
  ['P09: a number without quotes', () => assignment({}, { 'If-Match': '1' }), 400, 'precondition.malformed'],
  ['P09: an ETag beyond any number', () => assignment({}, { 'If-Match': `"${'9'.repeat(30)}"` }), 400, 'precondition.malformed'],
  ['P08: an Idempotency-Key that is too short', () => assignment({}, { ...match(), 'Idempotency-Key': 'x' }), 400, 'idempotency.key-malformed'],
  ['P08: an Idempotency-Key of 300 characters', () => assignment({}, { ...match(), 'Idempotency-Key': 'x'.repeat(300) }), 400, 'idempotency.key-malformed'],

  ['a page of nothing', () => ({ path: '/sims?limit=0' }), 400, 'request.invalid'],
  ['a page of 201', () => ({ path: '/sims?limit=201' }), 400, 'request.invalid'],
  ['a page of NaN', () => ({ path: '/members?limit=NaN' }), 400, 'request.invalid'],
  ['two limits', () => ({ path: '/sims?limit=1&limit=2' }), 400, 'request.invalid'],
  ['S32: a sort that is SQL', () => ({ path: '/sims?sort=iccid;drop%20table%20sim' }), 400, 'request.invalid'],
  ['S32: a direction that is SQL', () => ({ path: '/sims?direction=asc,pg_sleep(1)' }), 400, 'request.invalid'],
  ['S31: a sort by a column that nobody may sort by', () => ({ path: '/sims?sort=imei' }), 400, 'request.invalid'],
  ['a state that does not exist', () => ({ path: '/sims?state=active,stolen' }), 400, 'request.invalid'],
  ['a permission that does not exist', () => ({ path: '/decisions?permission=sim:fly' }), 400, 'request.invalid'],
  ['S40: a permission that every object has', () => ({ path: '/decisions?permission=constructor' }), 400, 'request.invalid'],
  ['a resource that is no name', () => ({ path: '/decisions?permission=sim:read&resource=sim:1%20or%201=1' }), 400, 'request.invalid'],
  ['an application that every object has', () => ({ method: 'post', path: '/sub-profiles', body: { code: 'own-one', name: 'Own', permissions: ['constructor'] } }), 400],
  ['a bundle of nothing', () => ({ method: 'post', path: '/sub-profiles', body: { code: 'own-one', name: 'Own', permissions: [] } }), 400, 'request.invalid'],
  ['a bundle with a right over rights', () => ({ method: 'post', path: '/sub-profiles', body: { code: 'own-one', name: 'Own', permissions: ['grant:give'] } }), 400],
  ['S32: a cursor of nonsense', () => ({ path: '/sims?after=abc' }), 400, 'cursor.not-valid'],
  ['S32: a cursor of a thousand bytes', () => ({ path: `/members?after=${'A'.repeat(1000)}` }), 400, 'cursor.not-valid'],
  ['S32: a cursor that is SQL', () => ({ path: `/ledger?after=${encodeURIComponent("1' or '1'='1")}` }), 400, 'cursor.not-valid'],
];

describe('G5: bad input is refused with a problem document, and nothing changes', () => {
  it.each(wrongs)('%s', async (...[, wrong, status, code = '']) => {
    const refusal = await target.refusal(wrong());
    expect(refusal).toEqual({ status, code: code || refusal.code, problem: true });
    expect(refusal.code).toMatch(/^[a-z][a-z-]*(\.[a-z-]+)?$/);
    await expectUnchanged();
  });

  it.each([
    ['/sims?limit=1&limit=2', '/limit', 'limit must be sent once'], ['/sims?search=a&search=b', '/search', 'search must be sent once'],
    ['/sims?state=active&state=bogus', '/state', expect.stringContaining('each value in state must be one of')], ['/sims?unknown=1&unknown=2', '/unknown', 'property unknown should not exist'],
  ])('G5: %s is told once, by what is wrong with it', async (path, pointer, message) => {
    const { text } = await target.raw(`/api/v1${target.fleet.path}${path}`, target.fleet.owner);
    expect((JSON.parse(text) as { errors: object[] }).errors).toEqual([{ pointer, message }]);
  });

  it.each([
    ['a Customer', (id: string) => ({ path: `/api/v1/customers/${id}/sims` })], ['a SIM', (id: string) => ({ path: `/sims/${id}` })],
    ['a history', (id: string) => ({ path: `/sims/${id}/history` })], ['a member', (id: string) => ({ path: `/members/${id}` })], ['a grant', (id: string) => ({ path: `/grants/${id}` })],
    ['a client', (id: string) => ({ path: `/clients/${id}` })], ['a device', (id: string) => ({ path: `/devices/${id}` })], ['a line', (id: string): Wrong => ({ ...assignment(), path: `/lines/${id}/assignment` })],
  ] satisfies [string, (id: string) => Wrong][])('S01: a malformed id of %s is answered like an unknown one', async (_, wrong) => {
    for (const id of malformed(target.sim.simId)) {
      const { status, problem } = await target.refusal(wrong(id));
      expect({ id, refused: [400, 404].includes(status), problem }).toEqual({ id, refused: true, problem: true });
    }
    await expectUnchanged();
  });

  it('S32: a cursor fits its own list only: not another Customer\'s, order, filter or kind, and not with one bit turned', async () => {
    const all: Target['fleet'][] = [target.fleet, target.foreign];
    for (const fleet of all) for (let more = 0; more < 3; more += 1) await fleet.aSim();
    before = await target.fingerprint();
    const cursorOf = async (path: string, by = target.fleet): Promise<string> => {
      const { text } = await target.raw(`/api/v1${by.path}${path}`, by.owner);
      return (JSON.parse(text) as { next: string }).next;
    };
    const cursor = await cursorOf('/sims?limit=1');
    expect((await target.raw(`/api/v1${target.fleet.path}/sims?limit=1&after=${cursor}`, target.fleet.owner)).status).toBe(200);
    const turned = `${cursor.slice(0, 20)}${cursor[20] === 'A' ? 'B' : 'A'}${cursor.slice(21)}`;
    const foreign = await cursorOf('/sims?limit=1', target.foreign);
    for (const [path, after] of [
      ['/sims?sort=number', cursor], ['/sims?direction=desc', cursor], ['/sims?state=active', cursor], ['/members?x=', cursor], ['/grants?x=', cursor], ['/sims?limit=1', foreign], ['/sims?limit=1', turned], ['/sims?limit=1', `${cursor}=`],
      ['/sims?limit=1', cursor.slice(0, -1)],
    ] as const) {
      const { status, problem } = await target.refusal({ path: `${path.replace('?x=', '?limit=1')}&after=${encodeURIComponent(after)}` });
      expect({ path, after, status, problem }).toEqual({ path, after, status: 400, problem: true });
    }
  });
});
