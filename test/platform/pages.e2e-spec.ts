import { readdirSync } from 'node:fs';
import request from 'supertest';
import { WEB_ADDRESSES } from '../../src/platform/http/web-pages.js';
import { aCustomer } from '../factories/customer.js';
import { mailsTo, nobody } from '../support/as.js';
import { baseUrl } from '../support/server.js';

const page = (path: string, cookie = ''): request.Test => request(baseUrl).get(path).set('Cookie', cookie).set('Accept', 'text/html');

describe('the web portal', () => {
  it('P19: is one page at all its addresses; its policy allows scripts of this server alone, and no markup made from text', async () => {
    const addresses = ['/', ...WEB_ADDRESSES.map((address) => `/${address}`), '/customers/01a223cc-718c-776d-8ab7-2f0304f60bb3/people?name=x'];
    for (const at of addresses) {
      const { text, headers } = await page(at).expect(200);
      expect(text.match(/<script(?![^>]* src="\/assets\/)/g)).toBeNull();
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/]{22}=='; .*base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default$/);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    }
  });

  it('P19: has a nonce of its own in each answer', async () => {
    const [first = '', second = ''] = await Promise.all([page('/'), page('/')].map(async (answer) => /nonce="([^"]+)"/.exec((await answer).text)?.[1]));
    expect(first).toMatch(/^[\w+/]{22}==$/);
    expect(second).not.toBe(first);
  });

  it('keeps its files for good, for their names change with what is in them', async () => {
    const { text } = await page('/sign-in');
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(text) ?? [];
    const { headers } = await page(script).expect(200);
    expect(headers['cache-control']).toContain('immutable');
  });

  it('is served at the first part of each address that it has a page for', () => {
    const routes = readdirSync('web/src/routes').map((name) => name.replace(/\.tsx$/, '')).filter((name) => !['__root', 'index'].includes(name));
    expect([...WEB_ADDRESSES].sort()).toEqual(routes.sort());
  });

  it('answers a browser at an address that is nobody\'s, too: not found, said by the page; a program gets a problem document', async () => {
    const { text } = await page('/nowhere/at/all').expect(404).expect('Content-Type', /text\/html/);
    expect(text.replaceAll(/nonce="[^"]+"/g, '')).toBe((await page('/')).text.replaceAll(/nonce="[^"]+"/g, ''));
    await page('/nowhere').set('Accept', '*/*').expect(404).expect('Content-Type', /application\/problem\+json/);
    await request(baseUrl).post('/nowhere').set('Accept', 'text/html').expect(404).expect('Content-Type', /application\/problem\+json/);
  });

  it('is not mistaken for what programs use: an address below it that is nobody\'s is a problem document', async () => {
    for (const at of ['/api/v1/customer', '/api', '/graphql/x', '/health/x', '/oauth/x']) await page(at).expect(404).expect('Content-Type', /json/);
  });

  it('S24: the links of mails lead to it', async () => {
    const { registrant } = await aCustomer();
    await nobody.post('/password-resets', { email: registrant.email });
    const links = [await mailsTo(registrant.email, 'invitation#'), await mailsTo(registrant.email, 'password-reset#')].map((mails) => /https?:\/\/[^/]+\/([a-z-]+)#/.exec(JSON.stringify(mails))?.[1]);
    expect(links).toEqual(['invitation', 'password-reset']);
    expect(WEB_ADDRESSES).toEqual(expect.arrayContaining(links));
  });
});
