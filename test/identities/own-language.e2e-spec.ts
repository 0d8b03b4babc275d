import { aCustomer } from '../factories/customer.js';
import { anAgent, type Client, rows, theAgent } from '../support/as.js';
import { post } from './people.js';
import { baseUrl } from '../support/server.js';

const NO_WISH = { 'accept-language': '*' };
const sentence = async (client: Client, customerId: string): Promise<string> =>
  (await client.get<{ sentence: string }>(`/customers/${customerId}/decisions?permission=member:read`, NO_WISH)).body.sentence;
const mailsTo = (email: string): Promise<{ subject: string }[]> => rows('select subject from mail where recipient = $1', [email]);

describe('one\'s own language', () => {
  it('is that of the very next answer and mail, also for somebody who is known already', async () => {
    const { registrant, id } = await aCustomer();
    expect(await sentence(registrant, id)).toContain('heeft als Access Owner');
    expect(await sentence(registrant, id)).toContain('heeft als Access Owner');
    const { status, body } = await registrant.put('/preferences', { language: 'de' });
    expect({ status, body }).toMatchObject({ status: 200, body: { email: registrant.email, language: 'de' } });
    expect(await sentence(registrant, id)).toContain('ist als Access Owner');
    expect((await registrant.get('/session')).body).toMatchObject({ identity: { language: 'de' } });
    await post(baseUrl, '/password-resets', { email: registrant.email }).expect(202);
    expect((await mailsTo(registrant.email)).map(({ subject }) => subject)).toContain('Wählen Sie ein neues Passwort');
  });

  it('of an agent is his own too', async () => {
    const agent = await anAgent('BackOffice');
    expect((await agent.put('/operator/preferences', { language: 'fr' })).body).toMatchObject({ language: 'fr' });
    expect((await agent.get('/operator/session')).body).toMatchObject({ identity: { language: 'fr' } });
  });

  it.each(['it', 'EN', '', null, ['en']])('refuses %j', async (language) => {
    expect((await (await theAgent('BackOffice')).put('/operator/preferences', { language })).status).toBe(400);
  });
});
