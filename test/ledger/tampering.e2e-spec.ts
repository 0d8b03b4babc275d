import { World } from '../clients/world.js';
import { mandate } from '../support/mandate.js';
import { Trail } from './trail.js';

const LENGTH = 8;

let world: World;
let trail: Trail;

beforeAll(async () => {
  world = await World.open();
  trail = await new Trail().open();
});

afterAll(async () => {
  await trail.close();
  await world.close();
});

/** A chain whose every third entry tells of customer data. */
async function aChain(length = LENGTH): Promise<string> {
  const { customerId } = await world.aCustomer();
  for (let seq = 1; seq <= length; seq += 1) {
    await trail.record(customerId, { reason: `because ${seq}`, after: { seq }, details: seq % 3 === 0 ? [{ lineId: 'a', seq }, { lineId: 'b', seq }, { lineId: 'c', seq }] : [] });
  }
  return customerId;
}

type Tamper = (customerId: string, seq: number) => Promise<unknown>;
const sql = (text: string): Tamper => (customerId, seq) => world.rows(text.replaceAll(':seq', String(seq)), [customerId]);
const entry = (change: string): Tamper => sql(`update ledger_entry set ${change} where customer_id = $1 and seq = :seq`);
const renumber = (from: string, to: string): string => `update ledger_entry set seq = ${to} where customer_id = $1 and seq = ${from};`;

/** Everything a superuser might do to one place of the chain. `detail` only hits entries that have some. */
const tampers: Record<string, { on?: 'details' | 'notLast'; does: Tamper }> = {
  'edits a body': { does: entry(`body = replace(body, 'because', 'despite')`) },
  'edits a body and its own hash': { does: entry(`body = replace(body, 'because', 'despite'), hash = sha256(previous_hash || convert_to(replace(body, 'because', 'despite'), 'utf8'))`) },
  'edits the event column': { does: entry(`event = 'grant.revoked'`) },
  'edits the actor column': { does: entry('actor_id = gen_random_uuid()') },
  'empties the subject column': { does: entry('subject_id = null') },
  'edits the column of the transaction': { does: entry(`transaction_id = '3'`) },
  'edits the time column by a microsecond': { does: entry(`at = at + interval '1 microsecond'`) },
  'edits a hash': { does: entry(`hash = sha256('x')`) },
  'edits a link': { does: entry(`previous_hash = sha256('x')`) },
  'deletes an entry': { on: 'notLast', does: sql('delete from ledger_entry where customer_id = $1 and seq = :seq') },
  'deletes an entry and closes the gap': {
    on: 'notLast',
    does: async (customerId, seq) => {
      await sql('delete from ledger_entry where customer_id = $1 and seq = :seq')(customerId, seq);
      for (let each = seq + 1; each <= LENGTH; each += 1) await sql(renumber(':seq', String(each - 1)))(customerId, each);
      await world.rows('update ledger_head set seq = seq - 1 where customer_id = $1', [customerId]);
    },
  },
  'swaps two entries': {
    on: 'notLast',
    does: async (customerId, seq) => {
      for (const [from, to] of [[seq, 1000], [seq + 1, seq], [1000, seq + 1]] as const) await sql(renumber(':seq', String(to)))(customerId, from);
    },
  },
  'inserts a copy behind the end': { does: sql(`insert into ledger_entry select (jsonb_populate_record(e, jsonb_build_object('seq', ${LENGTH + 1}))).* from ledger_entry e where customer_id = $1 and seq = :seq`) },
  'cuts the tail': { does: sql('delete from ledger_entry where customer_id = $1 and seq >= :seq') },
  'edits a detail': { on: 'details', does: sql(`update ledger_detail set body = replace(body, '"b"', '"d"') where customer_id = $1 and seq = :seq and position = 2`) },
  'deletes a detail': { on: 'details', does: sql('delete from ledger_detail where customer_id = $1 and seq = :seq and position = 3') },
  'adds a detail': { does: sql(`insert into ledger_detail values ($1, :seq, 99, '{}')`) },
  'swaps two details': { on: 'details', does: sql('update ledger_detail set position = case position when 1 then 2 else 1 end + 10 where customer_id = $1 and seq = :seq and position < 3') },
  'adds a change': { does: sql(`insert into ledger_change values ($1, :seq, 99, '{}')`) },
  'adds changes of no entry': { does: sql(`insert into ledger_change values ($1, 100 + :seq, 1, '{}')`) },
  'adds details of no entry': { does: sql(`insert into ledger_detail values ($1, 100 + :seq, 1, '{}')`) },
  'sets the head back': { on: 'notLast', does: sql('update ledger_head set seq = e.seq, hash = e.hash from ledger_entry e where e.customer_id = $1 and e.seq = :seq and ledger_head.customer_id = $1') },
  'edits the head': { does: sql(`update ledger_head set hash = sha256('x') where customer_id = $1`) },
  'deletes the head': { does: sql('delete from ledger_head where customer_id = $1') },
};

const places = (on: 'details' | 'notLast' | undefined): number[] =>
  Array.from({ length: LENGTH }, (_, index) => index + 1).filter((seq) => (on === 'details' ? seq % 3 === 0 : on !== 'notLast' || seq < LENGTH));

it('M34: an untouched chain has no findings, also with 1,500 details in one entry', async () => {
  const customerId = await aChain();
  await trail.record(customerId, { details: Array.from({ length: 1500 }, (_, index) => ({ index, text: 'é'.repeat(index % 7) })) });
  expect(await trail.findings(customerId)).toEqual([]);
  expect(await trail.findingsInSteps(customerId, 2)).toEqual([]);
  expect(await trail.entries(customerId)).toBe(LENGTH + 1);
});

it('M34: entries written by many at once make one chain', async () => {
  const { customerId } = await world.aCustomer();
  await trail.record(customerId); // the first is that of the registration, beside which nobody writes
  await Promise.all(Array.from({ length: 40 }, () => trail.record(customerId)));
  expect(await trail.findings(customerId)).toEqual([]);
  expect(await trail.entries(customerId)).toBe(41);
});

describe('M34: one chain, tampered with and put back', () => {
  const tables = ['ledger_entry', 'ledger_detail', 'ledger_change', 'ledger_head'];
  let customerId: string;

  beforeAll(async () => {
    customerId = await aChain();
    for (const table of tables) await world.rows(`create temp table kept_${table} as select * from ${table} where customer_id = '${customerId}'`);
  });

  const putBack = async (): Promise<void> => {
    for (const table of tables) {
      await world.rows(`delete from ${table} where customer_id = $1`, [customerId]);
      await world.rows(`insert into ${table} select * from kept_${table}`);
    }
    expect(await trail.findings(customerId)).toEqual([]);
  };

  it('covers every place', () => {
    const n = Object.values(tampers).flatMap(({ on }) => places(on)).length;
    console.log(`M34: ${n} tamperings of one chain`);
    expect(n).toBeGreaterThan(100);
  });

  it.each(Object.entries(tampers))('a superuser %s, anywhere, and is found', async (_, { on, does }) => {
    for (const seq of places(on)) {
      await does(customerId, seq);
      expect([seq, (await trail.findings(customerId)).length > 0]).toEqual([seq, true]);
      expect([seq, (await trail.findingsInSteps(customerId, 3)).length > 0]).toEqual([seq, true]);
      await putBack();
    }
  });
});

it('one fault is told once, with its place', async () => {
  const told = async (name: string, seq: number): Promise<string[]> => {
    const customerId = await aChain();
    await tampers[name]?.does(customerId, seq);
    return trail.findings(customerId);
  };
  expect(await told('edits a body', 4)).toEqual(['4: its hash is not that of its body']);
  expect(await told('edits the event column', 4)).toEqual(['4: its column event differs from its body']);
  expect(await told('deletes an entry', 4)).toEqual(['4: is missing']);
  expect(await told('edits a detail', 3)).toEqual(['3: a detail is not what was recorded']);
  expect(await told('cuts the tail', 7)).toEqual(['8: is the last entry by the head, and 6 is the last one found']);
  expect(await told('deletes the head', 1)).toEqual(['8: the chain has no head']);
});

it('a tail that is cut together with the head cannot be found inside the database: only a receipt kept elsewhere shows it', async () => {
  const customerId = await aChain();
  const receipt = await world.rows<{ hash: Buffer }>('select seq, hash from ledger_head where customer_id = $1', [customerId]);
  await tampers['cuts the tail']?.does(customerId, 7);
  await tampers['sets the head back']?.does(customerId, 6);
  expect(await trail.findings(customerId)).toEqual([]);
  expect(await world.rows('select from ledger_entry where customer_id = $1 and hash = $2', [customerId, receipt[0]?.hash])).toEqual([]);
});

describe('npm run mandate -- verify-ledger', () => {
  const command = (...options: string[]): ReturnType<typeof mandate> => mandate('verify-ledger', ...options);
  const withNumber = async (number: string): Promise<string> => {
    const customerId = await aChain();
    await world.rows('update customer_directory set enterprise_number = $2 where id = $1', [customerId, number]);
    return customerId;
  };

  it('names every finding with the Customer and the entry, and ends with 1', async () => {
    const customerId = await withNumber('0202239951');
    expect(await command('--customer', 'BE 0202.239.951')).toEqual({ code: 0, output: `${LENGTH} entries of 1 Customer(s) verified.\n` });
    await tampers['edits a body']?.does(customerId, 4);
    expect(await command('--customer', '0202.239.951')).toEqual({
      code: 1, output: `0202239951  entry 4: its hash is not that of its body\n${LENGTH} entries of 1 Customer(s) checked, 1 finding(s).\nThe ledger is not what was recorded.\n`,
    });
    const { code, output } = await command();
    expect(code).toBe(1);
    expect(output).toContain('0202239951  entry 4:');
    expect(await command('--customer', '0202.239.950')).toMatchObject({ code: 1, output: expect.stringContaining('is not an enterprise number') });
  });
});
