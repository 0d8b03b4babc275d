import { Temporal } from 'temporal-polyfill';
import { checkFacts } from './check-facts.js';
import type { Facts } from './control-facts.js';

const none: Facts = { holdings: [], appointments: [], agreements: [], meetings: [] };
const of = (votes: bigint, more: Partial<Facts['holdings'][number]> = {}): Facts['holdings'][number] => ({ holder: 'A', company: 'C', votes, totalVotes: 100n, ...more });
const meeting = (more: Partial<Facts['meetings'][number]>): Facts['meetings'][number] => ({ company: 'C', date: '2026-05-01', represented: 10n, cast: [], ...more });

it.each<[string, Partial<Facts>, string[]]>([
  ['one holder after the other has all', { holdings: [of(100n, { to: '2026-01-01' }), of(100n, { holder: 'B', from: '2026-01-01' })] }, []],
  ['two classes of one holder', { holdings: [of(50n, { shareClass: 'A' }), of(50n, { shareClass: 'B' })] }, []],
  ['more than all', { holdings: [of(60n), of(41n, { holder: 'B' })] }, ['/holdings/1 more votes are held than the company has']],
  ['more than all for a while', { holdings: [of(60n, { to: '2026-02-01' }), of(60n, { holder: 'B', from: '2026-01-31' })] }, ['/holdings/1 more votes are held than the company has']],
  ['another total', { holdings: [of(10n), of(10n, { holder: 'B', totalVotes: 99n })] }, ['/holdings/1 another fact of that time says another totalVotes']],
  ['another total later', { holdings: [of(10n, { to: '2026-01-01' }), of(10n, { holder: 'B', totalVotes: 99n, from: '2026-01-01' })] }, []],
  ['twice the same', { holdings: [of(10n), of(10n, { from: '2026-01-01' })] }, ['/holdings/1 another fact says the same of that time']],
  ['an end before its beginning', { holdings: [of(10n, { from: '2026-01-02', to: '2026-01-01' })] }, ['/holdings/0/to must not be before from']],
  ['bought and sold on one day (GC-1.2-e)', { holdings: [of(100n), of(100n, { holder: 'B', from: '2026-01-02', to: '2026-01-02' })] }, []],
  ['more seats than a board has', { appointments: [{ holder: 'A', company: 'C', seats: 7n, boardSize: 6n }] }, ['/appointments/0 more seats are given than the board has']],
  ['an agreement twice', { agreements: [{ holder: 'A', company: 'C' }, { holder: 'A', company: 'C' }] }, ['/agreements/1 another fact says the same of that time']],
  ['more cast than represented, by one who casts twice', { meetings: [meeting({ cast: [{ holder: 'A', votes: 6n }, { holder: 'A', votes: 5n }] })] }, ['/meetings/0/cast more votes are cast than represented', '/meetings/0/cast somebody casts twice']],
  ['more represented than there are', { holdings: [of(60n)], meetings: [meeting({ represented: 100n }), meeting({ date: '2026-06-01', represented: 101n })] }, ['/meetings/1/represented more votes are represented on 2026-06-01 than the company has']],
  ['more represented than there were then', { holdings: [of(60n, { to: '2026-05-02' }), of(60n, { totalVotes: 200n, from: '2026-05-02' })], meetings: [meeting({ represented: 101n }), meeting({ date: '2026-05-02', represented: 200n })] }, ['/meetings/0/represented more votes are represented on 2026-05-01 than the company has']],
  ['a meeting of the day on which fewer votes are left', { holdings: [of(60n, { to: '2026-05-01' }), of(60n, { totalVotes: 80n, from: '2026-05-01' })], meetings: [meeting({ represented: 100n })] }, []],
  ['a meeting of a time of which nothing is known to be held', { holdings: [of(60n, { to: '2026-04-30' }), of(60n, { company: 'D' })], meetings: [meeting({ represented: 101n })] }, []],
  ['two meetings on one date', { meetings: [meeting({}), meeting({}), meeting({ company: 'D' })] }, ['/meetings/1 another meeting of the company is on that date']],
])('%s', (_, facts, expected) => {
  expect(checkFacts({ ...none, ...facts }).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(expected);
});

it('S33: of a company with many holders, each from a day of his own, and a meeting on each, the facts are looked through once', () => {
  const cpuOf = (holders: number): number => {
    const days = Array.from({ length: holders }, (_, at) => Temporal.PlainDate.from('1970-01-01').add({ days: at }).toString());
    const holdings = days.map((from, at) => of(1n, { holder: `H${at}`, totalVotes: 100_000n, from }));
    const meetings = days.map((date) => meeting({ date }));
    const before = process.cpuUsage();
    expect(checkFacts({ ...none, holdings, meetings })).toEqual([]);
    return process.cpuUsage(before).user;
  };
  cpuOf(2_000);
  expect(cpuOf(20_000) / cpuOf(2_000)).toBeLessThan(40); // twice through for each of them would be a hundred times
});
