import { connect } from 'node:net';
import request from 'supertest';
import { baseUrl } from '../support/server.js';
import { anUnknownId, refusalOf, Target } from './refused.js';

let target: Target;
let before: string;

beforeAll(async () => {
  target = await Target.open();
  before = await target.fingerprint();
});

afterAll(() => target.world.close());


/** One member that must not be admitted, whatever the type of its body is called. */
const BODY = JSON.stringify({ displayName: 'Bram Claes', email: 'bram@headers.example', link: 'employment', language: 'nl' });

/** RFC 9110 allows the first ones; they mean JSON, so what counts is that the guard stands in front of them too. */
const SPELLINGS = [
  'application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/json;charset=UTF-8', 'application/json ; charset=utf-8', 'Application/Json;x=y', 'application/json;', 'application/json; ',
  'application/json\t', 'application/json\t; charset=utf-8', 'application/json,', 'application/json,text/plain', 'application/jsonx', 'application/json+x', 'application/ json', 'application /json', 'application/json foo', 'application/json foo=bar',
  'application/x-json', 'text/json', 'application/problem+json', 'application/vnd.api+json', 'application/ld+json', 'application/json-patch+json', 'text/plain', 'text/plain; application/json', 'text/html', 'text/xml', 'application/xml',
  'application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/form-data; boundary=x', 'application/octet-stream', 'text/csv', 'text/csv; header=present', 'TEXT/CSV', '*/*', 'application/*', 'json', '/', ';', ' ', 'application/json;charset=utf-7', 'application/json; charset="utf-8',
];

describe('S34: whatever the type of a body is called, the same guard stands before it', () => {
  it.each(SPELLINGS)('"%s" without a session', async (type) => {
    const said = await raw({ 'Content-Type': type, 'Mandate-CSRF': '1' });
    expect(said).toMatch(/^HTTP\/1\.1 4(00|01|15) /);
    expect(said).toMatch(/content-type: application\/problem\+json/i);
  });

  it.each(SPELLINGS.filter((type) => !/^application\/json\W*(charset=utf-8)?$/i.test(type)))('"%s" with a session and a body that the route refuses', async (type) => {
    const said = await raw({ 'Content-Type': type, 'Mandate-CSRF': '1', Cookie: target.fleet.owner.cookie }, BODY.replace('employment', 'friendship'));
    expect(said).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(said).toMatch(/content-type: application\/problem\+json/i);
  });

  it.each(['//api/v1', '/api//v1', '/API/v1', '/api/V1', '/api/v1/', '/./api/v1', '/x/../api/v1', '/%61pi/v1', '/api%2fv1', '/api/v1;x=y', '/api\\v1', '/api/v1%00', '/api/v1%20', '/api/v1?/x', '/api/v1#'])('the path spelled %s', async (prefix) => {
    const said = await raw({ 'Mandate-CSRF': '1' }, '', { method: 'GET', path: `${prefix}${target.fleet.path}/sims` });
    expect(said).toMatch(/^HTTP\/1\.1 (4\d\d|301|308) /);
    expect(said).not.toContain(target.sim.iccid);
  });
});

function raw(headers: Record<string, string>, body = BODY, { method = 'POST', path = `/api/v1${target.fleet.path}/members` } = {}): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  const lines = [`${method} ${path} HTTP/1.1`, `Host: ${hostname}`, 'Connection: close', ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), `Content-Length: ${Buffer.byteLength(body)}`, '', body];
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.write(lines.join('\r\n')));
    socket.on('data', (chunk) => (said += String(chunk))).on('end', () => resolve(said)).on('error', reject);
  });
}

describe('P18: a cookie counts for a change only with the proof of our own page', () => {
  const post = (headers: Record<string, string>): request.Test => request(baseUrl).post(`/api/v1${target.fleet.path}/members/${target.fleet.owner.memberId}/invitation`).set({ cookie: target.fleet.owner.cookie, ...headers });

  it.each<[string, Record<string, string>]>([
    ['without the header', {}], ['with the header empty', { 'Mandate-CSRF': '' }], ['with another value', { 'Mandate-CSRF': 'true' }], ['from another origin', { 'Mandate-CSRF': '1', Origin: 'https://evil.example' }],
    ['from the origin null', { 'Mandate-CSRF': '1', Origin: 'null' }], ['from an origin that only begins like ours', { 'Mandate-CSRF': '1', Origin: `${baseUrl}.evil.example` }],
    ['from our host by another scheme', { 'Mandate-CSRF': '1', Origin: baseUrl.replace('http:', 'https:') }], ['across sites', { 'Mandate-CSRF': '1', 'Sec-Fetch-Site': 'cross-site' }],
    ['with the header sent twice', { 'Mandate-CSRF': '1, 1' }], ['with a method in disguise', { 'X-HTTP-Method-Override': 'GET' }],
  ])('%s', async (_, headers) => {
    expect(refusalOf(await post(headers))).toEqual({ status: 403, code: 'csrf.proof-missing', problem: true });
  });

  it('every change there is asks for it', async () => {
    for (const [method, path] of [['post', '/members'], ['post', '/grants'], ['put', '/ownership'], ['put', `/lines/${anUnknownId()}/assignment`], ['delete', `/lines/${anUnknownId()}/assignment`], ['post', '/clients'], ['post', '/sub-profiles']] as const) {
      const answer = await request(baseUrl)[method](`/api/v1${target.fleet.path}${path}`).set('cookie', target.fleet.owner.cookie).send({});
      expect(refusalOf(answer)).toEqual({ status: 403, code: 'csrf.proof-missing', problem: true });
    }
  });
});

describe('one request has one sender', () => {
  const get = (headers: Record<string, string>): request.Test => request(baseUrl).get(`/api/v1${target.fleet.path}/sims`).set(headers);

  it('a cookie and a token at once are refused', async () => {
    for (const authorization of ['Bearer x', 'Bearer ', 'Basic eDp5', 'x']) {
      expect(refusalOf(await get({ cookie: target.fleet.owner.cookie, authorization }))).toEqual({ status: 400, code: 'credentials.two-kinds', problem: true });
    }
  });

  it.each<[string, Record<string, string>]>([
    ['no credential', {}], ['an empty cookie', { cookie: 'mandate=' }], ['a cookie of another name', { cookie: 'session=x' }], ['a cookie of nobody', { cookie: 'mandate=AAAA' }], ['a cookie with the prefix of https', { cookie: '__Host-mandate=AAAA' }],
    ['a token in the query', {}], ['basic credentials', { authorization: 'Basic eDp5' }], ['a token of nobody', { authorization: 'Bearer a.b.c' }],
  ])('%s', async (_, headers) => {
    expect(refusalOf(await get(headers))).toEqual({ status: 401, code: 'not-signed-in', problem: true });
  });

  it('a Host or a forwarded address of the sender\'s making changes nothing in the answer', async () => {
    const usual = await get({ cookie: target.fleet.owner.cookie });
    for (const headers of [
      { Host: 'evil.example' }, { 'X-Forwarded-Host': 'evil.example' }, { 'X-Forwarded-For': '127.0.0.1' }, { 'X-Forwarded-Proto': 'https' }, { Forwarded: 'host=evil.example' }, { 'X-Original-URL': '/api/v1/operator/customers' }, { 'X-Rewrite-URL': '/x' },
    ] as Record<string, string>[]) {
      const answer = await get({ cookie: target.fleet.owner.cookie, ...headers });
      expect({ status: answer.status, text: answer.text }).toEqual({ status: usual.status, text: usual.text });
      expect(JSON.stringify(answer.headers)).not.toContain('evil');
    }
  });

  it('S26: a forwarded address buys no more tries', async () => {
    const tries = [];
    for (let at = 0; at < 7; at += 1) {
      tries.push((await request(baseUrl).post('/api/v1/session').set('X-Forwarded-For', `10.0.0.${at}`).send({ email: `${target.fleet.customerId}@tries.example`, password: 'wrong wrong wrong' })).status);
    }
    expect(tries).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });
});

it('nothing of all that changed anything', async () => {
  expect(await target.fingerprint()).toBe(before);
});
