import type { Clock } from '../../platform/clock/clock.js';
import type { Database, Transaction } from '../../platform/database/database.js';
import { DemoPeople } from './demo-people.js';
import type { PasswordHash } from './password-hash.js';
import type { SecondFactor } from './second-factor.js';

const untouched = <T>(): T => new Proxy({}, { get: () => { throw new Error('touched'); } }) as T;

test('in production no code is told and nobody is settled', async () => {
  const people = new DemoPeople({ demo: false }, untouched<Clock>(), untouched<Database>(), untouched<PasswordHash>(), untouched<SecondFactor>());
  await expect(people.currentCode('an@proef.example')).rejects.toThrow('refused in production');
  await expect(people.settle(untouched<Transaction>(), { realm: 'customer', id: '1' }, { password: 'x', secondFactor: true })).rejects.toThrow('refused in production');
});
