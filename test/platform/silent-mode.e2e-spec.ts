import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { type FreshDatabase, freshDatabase, ask } from '../architecture/fresh-database.js';
import { anIccid } from '../inventory/fleet.js';
import { startServer } from '../support/server.js';
import { SMS_TOKEN, SmsBox } from '../support/sms-box.js';
import { aWorld } from '../world.js';

let copy: FreshDatabase;
let mailServer: SMTPServer;
let talks = 0;
const gateway = new SmsBox();
let gatewayUrl: string;

beforeAll(async () => {
  copy = await freshDatabase();
  gatewayUrl = await gateway.open();
  mailServer = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onConnect: (_session, done) => { talks += 1; done(); } });
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
  await gateway.close();
  await copy.drop();
});

const rows = <Row extends object>(text: string): Promise<Row[]> => ask<Row>(copy.urls.superuser, text);

async function onCopy<T>(settings: Record<string, string>, work: (server: string) => Promise<T>): Promise<T> {
  const { port } = mailServer.server.address() as AddressInfo;
  const server = await startServer({
    DATABASE_URL: copy.urls.app, MIGRATION_DATABASE_URL: copy.urls.owner, OPERATOR_DATABASE_URL: copy.urls.operator, SMTP_URL: `smtp://127.0.0.1:${port}`, SMS_URL: gatewayUrl, SMS_TOKEN, ...settings,
  });
  try {
    return await work(server.baseUrl);
  } finally {
    await server.stop();
  }
}

const waiting = async (): Promise<object> => ({
  mails: (await rows('select from mail where sent_at is null')).length, loads: (await rows(`select from inventory_load where state = 'waiting'`)).length,
});

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100 && !(await done()); tries += 1) await pause(100);
}

it('S54: a restored copy says no word to the world and runs no job, until it is released', async () => {
  await onCopy({ SILENT_MODE: 'on' }, async (server) => {
    const { group, agents } = await aWorld({ superuser: copy.urls.superuser, server });
    // what a backup has in it, and what somebody makes who looks at the copy
    await rows(`insert into mail (id, recipient, subject, body, created_at) values (gen_random_uuid(), 'nele@proef.example', 'Invitation', 'From before', now())`);
    await rows(`insert into mail (id, recipient, subject, body, created_at, transport) values (gen_random_uuid(), '+32470123456', 'A code', 'From before', now(), 'sms')`);
    const { headers } = agents.BackOffice;
    const loaded = await fetch(`${server}/api/v1/operator/customers/${group.id}/inventory-loads?fileName=fleet.csv`, {
      method: 'POST', headers: { ...headers, 'mandate-reason': 'first load of the fleet', 'content-type': 'text/csv' }, body: `iccid,imsi,form,state\n${anIccid()},206010000000001,card,active\n`,
    });
    expect([loaded.status, await loaded.text()]).toEqual([202, expect.any(String)]);
  });
  // what lies there is sent at boot by whoever may
  await onCopy({ SILENT_MODE: 'on' }, async () => {
    await pause(2_500);
    expect({ talks, sms: gateway.talks, ...await waiting() }).toEqual({ talks: 0, sms: 0, mails: 2, loads: 1 });
  });
  await onCopy({}, async () => {
    await until(async () => talks > 0 && gateway.talks > 0 && JSON.stringify(await waiting()) === '{"mails":0,"loads":0}');
    expect({ talks, sms: gateway.posted.length, ...await waiting() }).toEqual({ talks: 1, sms: 1, mails: 0, loads: 0 });
  });
}, 90_000);
