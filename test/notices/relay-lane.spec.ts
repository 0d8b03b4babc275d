import { Logger } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/platform/clock/clock.js';
import type { Database, Transaction } from '../../src/platform/database/database.js';
import { RelayLane } from '../../src/platform/mail/relay-lane.js';
import type { Transport } from '../../src/platform/mail/transport.js';

beforeAll(() => Logger.overrideLogger(false));

it('what was given up is forgotten: a lane does not grow with what once failed', async () => {
  let now = Temporal.Instant.from('2026-11-29T12:00:00Z');
  let waiting = ['1', '2', '3'];
  const query = ({ name }: { name: string }): Promise<object[]> => Promise.resolve(name === 'mail-next' ? waiting.splice(0, 1).map((id) => ({ id })) : []);
  const database = { global: (work: (tx: Transaction) => Promise<unknown>) => work({ now, query } as unknown as Transaction) } as unknown as Database;
  const transport: Transport = { name: 'sms', sender: 'x', send: () => Promise.resolve({ became: 'refused', said: 'no', code: 550 }), close: () => undefined };
  const lane = new RelayLane(transport, { now: () => now } as unknown as Clock, database);
  const round = async (): Promise<number> => {
    lane.wake();
    await lane.stop();
    return lane['pauses'].size;
  };
  expect(await round()).toBe(3);
  now = now.add({ hours: 1 });
  expect(await round()).toBe(3);
  now = now.add({ hours: 24 });
  waiting = ['4'];
  expect(await round()).toBe(1);
});
