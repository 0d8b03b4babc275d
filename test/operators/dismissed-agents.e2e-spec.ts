import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { aCustomer } from '../factories/customer.js';
import { anAgent, rows } from '../support/as.js';
import { databaseUrls } from '../support/server.js';

const DISMISS = 'update operator_agent set ended_at = now() where email = $1';

describe('an agent who is dismissed (P03)', () => {
  it('is nobody any more, also in a session that nobody ended', async () => {
    const agent = await anAgent('BackOffice');
    const own = ['/operator/me', '/operator/session', '/operator/sessions', '/operator/customers'];
    for (const path of own) expect([path, (await agent.get(path)).status]).toEqual([path, 200]);
    await rows(DISMISS, [agent.email]);
    for (const path of own) expect([path, (await agent.get(path)).status]).toEqual([path, 401]);
  });

  it('S20: a change that meets the dismissal waits for it, and is none', async () => {
    const [agent, customer] = [await anAgent('BackOffice'), await aCustomer()];
    const before = await agent.get(`/operator/customers/${customer.id}`, { 'mandate-reason': 'Wanted by the spec' });
    const dismissal = new pg.Client(databaseUrls.superuser);
    await dismissal.connect();
    await dismissal.query('begin');
    await dismissal.query(DISMISS, [agent.email]);
    const change = agent.put(`/operator/customers/${customer.id}/subscriptions/documents`, { state: 'active', reason: 'Wanted by the spec' }, { 'if-match': before.etag ?? '' });
    expect(await Promise.race([change.then(() => 'through'), pause(500, 'waits')])).toBe('waits');
    await dismissal.query('commit');
    await dismissal.end();
    expect((await change).status).toBe(401);
    expect(await rows(`select from subscription where customer_id = $1 and application = 'documents'`, [customer.id])).toEqual([]);
  });
});
