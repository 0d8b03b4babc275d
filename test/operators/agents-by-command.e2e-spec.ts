import { randomUUID } from 'node:crypto';
import { mailsTo, Persona, signIn } from '../support/as.js';
import { mandate } from '../support/mandate.js';

const anAddress = (): string => `agent-${randomUUID()}@operator.example`;

describe('npm run mandate -- appoint-agent, dismiss-agent', () => {
  it('an agent is appointed from the machine, accepts by mail, works with a second factor, and is gone when dismissed', async () => {
    const email = anAddress();
    expect(await mandate('appoint-agent', email, '--name', 'Rik Maes', '--role', 'BackOffice', '--language', 'nl')).toMatchObject({ code: 0, output: expect.stringContaining(email) });
    expect((await mailsTo(email, '/invitation?as=agent#'))[0]?.subject).toContain('uitnodiging');
    const rik = await Persona.accepting(email, { realm: 'operator' });
    expect(await rik.get('/operator/me')).toMatchObject({ status: 200, body: { displayName: 'Rik Maes', role: 'BackOffice' } });
    expect((await rik.get('/operator/customers?limit=1')).status).toBe(200);
    expect(await mandate('dismiss-agent', email)).toMatchObject({ code: 0 });
    expect((await rik.get('/operator/customers?limit=1')).status).toBe(401);
    await expect(signIn(email, { realm: 'operator' })).rejects.toThrow('401');
    expect(await mandate('dismiss-agent', email)).toMatchObject({ code: 1, output: expect.stringContaining('No agent in office') });
  });

  it.each([
    [['x', '--name', 'Rik Maes', '--role', 'BackOffice'], 'not an e-mail address'],
    [[anAddress(), '--name', 'Rik Maes', '--role', 'Chief'], '--role is one of BackOffice, RecoveryDesk'],
    [[anAddress(), '--name', ' ', '--role', 'BackOffice'], '--name'],
    [[anAddress(), '--name', 'Rik Maes', '--role', 'BackOffice', '--language', 'es'], '--language'],
    [[anAddress(), '--name', 'Rik Maes'], 'required option'],
  ])('refuses %j', async (words, said) => {
    expect(await mandate('appoint-agent', ...words)).toMatchObject({ code: 1, output: expect.stringContaining(said) });
  });
});
