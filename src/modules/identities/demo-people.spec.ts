import { Temporal } from 'temporal-polyfill';
import { DemoPeople } from './demo-people.js';

const untouched = new Proxy({}, { get: () => { throw new Error('touched'); } }) as never;

test('in production no code is told and nobody is settled or kept signed in', async () => {
  const people = new DemoPeople({ demo: false }, untouched, untouched, untouched, untouched);
  await expect(people.currentCode('an@proef.example')).rejects.toThrow('refused in production');
  await expect(people.settle(untouched, { realm: 'customer', id: '1' }, { password: 'x', secondFactor: true })).rejects.toThrow('refused in production');
  await expect(people.stayThrough(untouched, Temporal.Duration.from({ hours: 1 }))).rejects.toThrow('refused in production');
});
