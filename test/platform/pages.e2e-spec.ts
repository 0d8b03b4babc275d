import { Script } from 'node:vm';
import request from 'supertest';
import { aCustomer } from '../factories/customer.js';
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
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/sign-in/sign-in.js">']);
    expect(text).toContain('<script src="/sign-in/sign-in.js"></script>');
    expect(headers['content-security-policy']).toMatch(/script-src 'self'; .*connect-src 'self'; .*form-action 'none'; frame-ancestors 'none'/);
  });

  it('sends what was typed to the very door of the API', async () => {
    const { text, headers } = await page('/sign-in/sign-in.js').expect(200);
    expect(headers['content-type']).toContain('text/javascript');
    expect(text).toContain(`'/api/v1/session'`);
    expect(() => new Script(text)).not.toThrow();
  });
});
