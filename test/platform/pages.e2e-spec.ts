import { Script } from 'node:vm';
import { generateSync } from 'otplib';
import request from 'supertest';
import { aCustomer } from '../factories/customer.js';
import { mailsTo, nobody } from '../support/as.js';
import { baseUrl } from '../support/server.js';

const page = (path: string, cookie = ''): request.Test => request(baseUrl).get(path).set('Cookie', cookie).set('Accept', 'text/html');

describe('the page to write GraphQL in', () => {
  it('leads whoever is not signed in to the page where he can', async () => {
    expect((await page('/graphiql/').expect(302)).headers['location']).toBe('/sign-in');
  });

  it('opens for a person who is, and for a token that will be put into it', async () => {
    const { registrant } = await aCustomer();
    for (const answer of [page('/graphiql/', registrant.headers['cookie']), page('/graphiql/?token')]) expect((await answer.expect(200)).text).toContain('start.js');
  });
});

describe('the page to sign in', () => {
  it('P19: carries no script of its own, and its policy allows none but those of this server and no form that goes elsewhere', async () => {
    const { text, headers } = await page('/sign-in').expect(200);
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/sign-in/page.js">']);
    expect(text).toContain('<script src="/sign-in/page.js"></script>');
    expect(headers['content-security-policy']).toMatch(/script-src 'self'; .*connect-src 'self'; .*form-action 'none'; frame-ancestors 'none'/);
  });

  it('sends what was typed to the very door of the API', async () => {
    const { text, headers } = await page('/sign-in/page.js').expect(200);
    expect(headers['content-type']).toContain('text/javascript');
    expect(text).toContain(`'/api/v1/session'`);
    expect(() => new Script(text)).not.toThrow();
  });
});

describe('the first address, and where the links of mails lead', () => {
  it('says what this is and leads to what is served', async () => {
    const { text } = await page('/').expect(200);
    const links = [...text.matchAll(/href="(\/[^"]*)"/g)].map(([, at = '']) => at);
    expect(links).toEqual(['/sign-in', '/api/docs', '/api/openapi.json', '/graphiql']);
    for (const at of links) expect([200, 302]).toContain((await page(at)).status);
  });

  it.each([
    ['/invitation', '/api/v1/invitations/acceptance'], ['/password-reset', '/api/v1/password-resets/redemption'], ['/email-confirmation', '/api/v1/email-change/confirmation'], ['/email-veto', '/api/v1/email-change/veto'],
  ])('P19, S24: %s has a form whose one script sends what is in it to %s, and tells nobody its address', async (at, door) => {
    const { text, headers } = await page(at).expect(200);
    expect(text.match(/<script[^>]*>/g)).toEqual([`<script src="${at}/page.js">`]);
    expect(headers['content-security-policy']).toMatch(/script-src 'self'; .*form-action 'none'/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    const { text: script } = await page(`${at}/page.js`).expect(200);
    expect(script).toContain(`'${door}'`);
    expect(() => new Script(script)).not.toThrow();
  });

  it('are the very addresses of the mails', async () => {
    const { registrant } = await aCustomer();
    await nobody.post('/password-resets', { email: registrant.email });
    const next = `next-${registrant.email}`;
    await registrant.post('/email-change', { email: next, code: generateSync({ secret: registrant.secret, epoch: Math.floor(Date.now() / 1000) + 30 }) });
    const links = [
      await mailsTo(registrant.email, 'invitation#'), await mailsTo(registrant.email, 'password-reset#'), await mailsTo(next, 'email-confirmation#'), await mailsTo(registrant.email, 'email-veto#'),
    ].map((mails) => /https?:\/\/[^/]+(\/[a-z-]+)#/.exec(JSON.stringify(mails))?.[1]);
    expect(links).toEqual(['/invitation', '/password-reset', '/email-confirmation', '/email-veto']);
  });
});
