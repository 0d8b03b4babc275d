import { connect } from 'node:net';
import request from 'supertest';
import { baseUrl } from '../support/server.js';

const problem = (status: number, code: string) => ({ status, code, type: `urn:mandate:problem:${code}` });
const post = (address: string) => request(baseUrl).post(address).set('Content-Type', 'application/json');

describe('a request that cannot be served gets a problem document (RFC 9457)', () => {
  it('404 for an unknown address', async () => {
    const answer = await request(baseUrl).get('/api/v1/nowhere').expect(404);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toMatchObject(problem(404, 'not-found'));
  });

  it('400 for an address that is no text', async () => {
    const answer = await request(baseUrl).get('/%c0%af').expect(400);
    expect(answer.body).toMatchObject(problem(400, 'request.malformed'));
  });

  it.each([
    ['broken JSON', '{bad'],
    ['an empty body', ''],
    ['__proto__', '{"__proto__":{"admin":true}}'],
    ['constructor.prototype', '{"constructor":{"prototype":{"admin":true}}}'],
  ])('400 for %s', async (_, body) => {
    for (const address of ['/api/v1/nowhere', '/api/v1/session']) {
      const answer = await post(address).send(body).expect(400);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.body).toMatchObject(problem(400, 'request.malformed'));
    }
  });

  it.each(['/api/v1/nowhere', '/api/v1/session'])('413 for a body over the limit, to %s', async (address) => {
    const answer = await post(address).send(JSON.stringify({ much: 'x'.repeat(1_100_000) })).expect(413);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject(problem(413, 'request.too-large'));
  });

  it.each(['text/plain', 'text/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'text/csv'])(
    '415 for a body of type %s where JSON is read', async (type) => {
      const answer = await request(baseUrl).post('/health/live').set('Content-Type', type).send('x');
      expect([404, 415]).toContain(answer.status);
    });

  it('400 for bytes that are no HTTP', async () => {
    const answer = await raw('NO SUCH THING\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"request.malformed"');
  });

  it('takes over a well-formed request id and replaces any other', async () => {
    const kept = await request(baseUrl).get('/health/live').set('X-Request-Id', 'abc-12345678');
    expect(kept.headers['x-request-id']).toBe('abc-12345678');
    const replaced = await request(baseUrl).get('/health/live').set('X-Request-Id', 'a b<script>');
    expect(replaced.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => (said += String(chunk))).on('end', () => resolve(said)).on('error', reject);
  });
}
