import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../src/platform/database/database.js';
import { NEUTRAL_PACK } from '../../src/modules/rules/neutral-pack.js';
import { firstFreeDate, packOn } from '../../src/modules/rules/packs.queries.js';
import { packWith } from './packs.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const brussels = (text: string): Temporal.Instant => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Brussels').toInstant();

/** Packs as the table has them: newest first. */
const loaded: { version: string; effectiveFrom: string; withdrawal: object | null; pack: object }[] = [];
let statements = 0;

function load(version: string, effectiveFrom: string, withdrawal: object | null = null): void {
  loaded.push({ version, effectiveFrom, withdrawal, pack: packWith(version) });
  loaded.sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? 1 : -1));
}

const at = (now: Temporal.Instant): Transaction => ({ now, query: () => { statements += 1; return Promise.resolve([...loaded]); } } as unknown as Transaction);
const versionOn = async (date: string, now: Temporal.Instant): Promise<string> => (await packOn(at(now), day(date))).version;

beforeEach(() => {
  loaded.length = 0;
  statements = 0;
});

describe('rulebook 0: the pack in force on the date of an event', () => {
  it('is the neutral one before any other', async () => {
    expect(await versionOn('2001-01-01', brussels('2026-05-01T12:00'))).toBe(NEUTRAL_PACK.version);
  });

  it.each(['2027-01-01', '2027-03-28', '2028-03-27', '2029-10-28', '2030-10-28'])('T1: changes with midnight in Brussels at the beginning of %s, also where the clock changes', async (date) => {
    load('second', date);
    const midnight = brussels(`${date}T00:00`);
    const [eve, morning] = [midnight.subtract({ milliseconds: 1 }), midnight];
    const of = async (now: Temporal.Instant): Promise<string> => (await packOn(at(now), now.toZonedDateTimeISO('Europe/Brussels').toPlainDate())).version;
    expect([await of(eve), await of(morning)]).toEqual([NEUTRAL_PACK.version, 'second']);
  });

  it('T10: an event of before is counted by the pack of before, however late', async () => {
    load('second', '2027-01-01');
    load('third', '2028-01-01');
    const late = brussels('2029-06-01T09:00');
    expect([await versionOn('2026-12-31', late), await versionOn('2027-01-01', late), await versionOn('2027-12-31', late), await versionOn('2028-01-01', late)]).toEqual([NEUTRAL_PACK.version, 'second', 'second', 'third']);
  });

  it('is not one that was withdrawn', async () => {
    load('second', '2027-01-01', { reason: 'mistyped' });
    expect(await versionOn('2027-06-01', brussels('2027-06-01T09:00'))).toBe(NEUTRAL_PACK.version);
  });

  it('is read once a day, since what holds today was settled yesterday', async () => {
    const morning = brussels('2030-05-01T00:00:01');
    for (let hour = 0; hour < 23; hour += 1) await versionOn('2030-05-01', morning.add({ hours: hour }));
    expect(statements).toBe(1);
    // loaded by another node during the day: it can begin tomorrow at the earliest, and is there when tomorrow is asked for
    load('second', '2030-05-02');
    expect(await versionOn('2030-05-01', morning.add({ hours: 20 }))).toBe(NEUTRAL_PACK.version);
    expect(await versionOn('2030-05-02', morning.add({ hours: 20 }))).toBe('second');
    expect(await versionOn('2030-05-02', brussels('2030-05-02T00:00'))).toBe('second');
  });

  it('is free to be loaded or withdrawn until an hour before it begins', () => {
    expect(firstFreeDate(brussels('2027-03-27T22:59:59')).toString()).toBe('2027-03-28');
    expect(firstFreeDate(brussels('2027-03-27T23:00:00')).toString()).toBe('2027-03-29');
    expect(firstFreeDate(brussels('2027-03-28T22:59:59')).toString()).toBe('2027-03-29'); // a day of 23 hours
    expect(firstFreeDate(brussels('2027-03-28T00:00:00')).toString()).toBe('2027-03-29');
  });
});
