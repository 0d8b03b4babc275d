import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Config } from '../../config/config.js';
import { AccessGuard } from './access.guard.js';
import type { Call } from './call.js';
import { callIn } from './request-of.js';
import { ACCESS, OpenTo, Requires } from './requires.js';

const ID = '01990000-0000-7000-8000-00000000000a';

class Handlers {
  @Requires('sim:read')
  guarded(): void { /* a handler */ }

  @OpenTo('anyone', 'a test')
  open(): void { /* a handler */ }

  @OpenTo('signed-in', 'a test')
  own(): void { /* a handler */ }

  forgotten(): void { /* a handler */ }
}

interface Sent { method?: string; cookies?: Record<string, string>; headers?: Record<string, string>; params?: object; url?: string; body?: unknown }

/** The guard before one handler: the call it made, or the status it refused with. */
async function at(handler: keyof Handlers, sent: Sent = {}, origin = 'http://portal.test'): Promise<Call | number | null> {
  const request = { method: 'GET', cookies: {}, headers: {}, params: {}, url: '/api/v1/x', id: 'r', routeOptions: { url: '/x' }, ...sent };
  const context = { getHandler: () => Handlers.prototype[handler], getType: () => 'http', switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
  try {
    await new AccessGuard(new Reflector(), { origin } as Config).canActivate(context);
    return callIn(context) ?? null;
  } catch (fault) {
    return (fault as { status: number }).status;
  }
}

const cookies = { mandate: 'token' };

describe('the guard before every handler', () => {
  it('blueprint 3.6: refuses one that declares no access, signed in or not', async () => {
    expect(Reflect.hasMetadata(ACCESS, Handlers.prototype.forgotten)).toBe(false);
    expect([await at('forgotten'), await at('forgotten', { cookies })]).toEqual([404, 404]);
  });

  it('lets anyone to what is open to anyone, and nobody unknown to anything else', async () => {
    expect([await at('open'), await at('guarded'), await at('own')]).toEqual([null, 401, 401]);
  });

  it('hands on who asks and which permission is declared, never a right', async () => {
    expect(await at('guarded', { cookies, params: { customerId: ID.toUpperCase() } })).toMatchObject({ customerId: ID, permission: 'sim:read', credential: { kind: 'session', realm: 'customer' } });
    expect(await at('own', { cookies })).toMatchObject({ customerId: null, permission: null });
  });

  it('S01: answers a malformed id of a Customer like an unknown one', async () => {
    for (const customerId of ['1', '', `${ID} `, `{${ID}}`, `${ID}' or true`]) expect(await at('guarded', { cookies, params: { customerId } })).toBe(404);
  });

  it('blueprint 4: refuses a cookie and a bearer in one request', async () => {
    expect(await at('guarded', { cookies, headers: { authorization: 'Bearer x' } })).toBe(400);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['without the proof', {}, false],
    ['with it', { 'mandate-csrf': '1' }, true],
    ['with it, from the portal', { 'mandate-csrf': '1', origin: 'http://portal.test' }, true],
    ['with it, from elsewhere', { 'mandate-csrf': '1', origin: 'http://evil.test' }, false],
    ['with it, from the origin null', { 'mandate-csrf': '1', origin: 'null' }, false],
    ['with it, sent across sites', { 'mandate-csrf': '1', 'sec-fetch-site': 'cross-site' }, false],
  ])('P18: judges an unsafe request by cookie %s', async (_, headers, passes) => {
    const answers = await Promise.all(['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => at('guarded', { method, cookies, headers })));
    expect(answers.map((answer) => (typeof answer === 'number' ? answer : 200))).toEqual(answers.map(() => (passes ? 200 : 403)));
  });

  it('P18: over https it takes the __Host- cookie only', async () => {
    expect(await at('guarded', { cookies }, 'https://portal.test')).toBe(401);
    expect(await at('guarded', { cookies: { '__Host-mandate': 'token' } }, 'https://portal.test')).toMatchObject({ credential: { realm: 'customer' } });
  });

  it('keeps the two realms of one browser apart: the operator\'s only on his routes or with a reason', async () => {
    const both = { mandate: 'a', 'mandate-operator': 'b' };
    const realms = [{}, { url: '/api/v1/operator/customers' }, { headers: { 'mandate-reason': 'a call by the customer' } }];
    expect(await Promise.all(realms.map(async (sent) => ((await at('guarded', { cookies: both, ...sent })) as Call).credential))).toMatchObject([{ realm: 'customer' }, { realm: 'operator' }, { realm: 'operator' }]);
  });

  it.each(['no', '  no  ', 'x'.repeat(501), 'a reason\u0007'])('refuses what is no reason: %s', async (reason) => {
    expect(await at('guarded', { cookies, headers: { 'mandate-reason': reason } })).toBe(400);
  });

  it('P08: an Idempotency-Key names what was sent; a malformed one is refused', async () => {
    const sent = (body: unknown, key = 'key-12345'): Promise<Call | number | null> => at('guarded', { cookies, body, headers: { 'idempotency-key': key } });
    const prints = await Promise.all([{ a: 1, b: 2 }, { b: 2, a: 1 }, { a: 1 }].map(async (body) => ((await sent(body)) as Call).idempotency?.fingerprint.toString('hex')));
    expect([prints[0] === prints[1], prints[0] === prints[2], await sent({}, 'short')]).toEqual([true, false, 400]);
  });

  it.each([
    ['nl', 'nl'], ['fr-BE, nl;q=0.9', 'fr'], ['fr;q=0.4, de;q=0.7', 'de'], ['it, en-GB;q=0.2', 'en'], ['nl;q=0, fr;q=0.1', 'fr'], ['NL-be', 'nl'], ['nld', null], ['*', null], ['', null], [';;q=x,', null],
  ])('hears of Accept-Language %j the language %j', async (header, language) => {
    expect(await at('guarded', { cookies, headers: { 'accept-language': header } })).toMatchObject({ language });
  });
});
