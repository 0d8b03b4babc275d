import request from 'supertest';
import { baseUrl, startServer } from '../support/server.js';

describe('health', () => {
  it('says that the process lives', async () => {
    await request(baseUrl).get('/health/live').expect(200, { status: 'alive' });
  });

  it('says that it may be given work once the database answers and is migrated', async () => {
    await request(baseUrl).get('/health/ready').expect(200, { status: 'ready' });
  });

  it('shows its measurements to this machine only, also behind a proxy on this machine', async () => {
    const page = await request(baseUrl).get('/metrics').expect(200);
    expect(page.text).toContain('http_request_duration_seconds_count');
    await request(baseUrl).get('/metrics').set('X-Forwarded-For', '203.0.113.9').expect(404);
  });

  it('ends cleanly on SIGTERM and leaves the database to the others', async () => {
    const own = await startServer();
    await request(own.baseUrl).get('/health/ready').expect(200);
    expect(await own.stop()).toBe(0);
    await request(baseUrl).get('/health/ready').expect(200);
  });
});
