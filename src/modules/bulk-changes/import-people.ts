import { Inject, Injectable } from '@nestjs/common';
import { UnreadableFile } from '../../platform/files/columns.js';
import { MOST_PARTS } from '../access/index.js';
import { type Acting, type Call, Gate, type Language } from '../authority/index.js';
import type { EmploymentTerm, Link } from '../members/index.js';
import { FileUnreadable } from './bulk-change.errors.js';
import type { ImportPeopleRequest } from './bulk-change.requests.js';
import type { BulkChangeView } from './bulk-change.view.js';
import { BulkChangesService, type Draft } from './bulk-changes.service.js';
import { type Deed, NOBODY, type PersonAsked, type RightAsked, type RowFault } from './deeds.js';
import { listed, type PeopleColumn, type PersonRow } from './people-columns.js';
import { readPeople } from './people-file.js';

/** What codes and names in a file mean at this Customer. */
interface Meanings {
  enterpriseNumber: string;
  subProfile: ReadonlyMap<string, string>;
  costCentre: ReadonlyMap<string, string>;
  billingAccount: ReadonlyMap<string, string>;
}

/** GC-8.2-b(1), (2): people and their first rights from a file, planned. */
@Injectable()
export class ImportPeople {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(BulkChangesService) private readonly changes: BulkChangesService) {}

  async plan(call: Call, { fileName, reason }: ImportPeopleRequest, file: { kind: 'csv' | 'xlsx'; bytes: AsyncIterable<Buffer> }): Promise<BulkChangeView> {
    await this.gate.read(call, () => Promise.resolve()); // nobody's file is read before he may bring one
    const rows = await readPeople(file.bytes, file.kind).catch((fault: unknown) => {
      throw fault instanceof UnreadableFile ? new FileUnreadable(fault.faults.map((each) => ({ row: fault.row, ...each }))) : fault;
    });
    return this.gate.write({ ...call, idempotency: null }, async (acting) => {
      const meanings = await meaningsHere(acting);
      return this.changes.plan(acting, { deed: 'importPeople', permission: 'member:admit', reason, fileName, rows: rows.map((row) => asDraft(row, meanings, acting.language)) });
    });
  }
}

async function meaningsHere({ tx, customerId }: Acting): Promise<Meanings> {
  const rows = await tx.query<{ kind: keyof Omit<Meanings, 'enterpriseNumber'>; word: string; id: string }>({
    name: 'import-meanings',
    text: `select 'subProfile' kind, unnest(array[lower(name), code]) word, id from sub_profile where customer_id = $1 and retired_at is null
      union all select 'costCentre', lower(code), id from cost_centre where customer_id = $1 union all select 'billingAccount', lower(number), id from billing_account where customer_id = $1`,
    values: [customerId],
  });
  const [customer] = await tx.query<{ number: string }>({ name: 'import-customer', text: 'select enterprise_number number from customer_directory where id = $1', values: [customerId] });
  const of = (kind: string): ReadonlyMap<string, string> => new Map(rows.filter((each) => each.kind === kind).map(({ word, id }) => [word, id]));
  return { enterpriseNumber: customer?.number ?? '', subProfile: of('subProfile'), costCentre: of('costCentre'), billingAccount: of('billingAccount') };
}

function asDraft({ row, values, faults: cells }: PersonRow, meanings: Meanings, language: Language): Draft['rows'][number] {
  const { right, faults } = rightOf(values, meanings);
  const person = personOf(values, language);
  const deed: Deed = { kind: 'admit', person, right };
  return { row, deed, faults: [...cells, ...elsewhere(values, meanings), ...faults], told: { ...NOBODY, person: person.displayName || null, email: person.email || null } };
}

/** A cell that could not be read is empty here: its row has a fault and is never done. */
const personOf = ({ name = '', email = '', link = 'employment', term, language: spoken, starts_at: startsAt, ends_at: endsAt }: PersonRow['values'], language: Language): PersonAsked =>
  ({ displayName: name, email, language: (spoken ?? language) as Language, link: link as Link, ...(term && { term: term as EmploymentTerm }), ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) });

/** A file that was made for another Customer does not land here. */
const elsewhere = ({ customer }: PersonRow['values'], { enterpriseNumber }: Meanings): RowFault[] =>
  (customer === undefined || digits(customer) === digits(enterpriseNumber) ? [] : [{ column: 'customer', code: 'cell.other-customer', reason: 'is not the enterprise number of the Customer that you act for' }]);

const digits = (number: string): string => number.replaceAll(/\D/g, '');

function rightOf(values: PersonRow['values'], meanings: Meanings): { right: RightAsked | null; faults: RowFault[] } {
  if (values.profile === undefined) return { right: null, faults: [] };
  const faults: RowFault[] = [];
  const meant = (column: PeopleColumn, words: ReadonlyMap<string, string>, cell: string): string[] => {
    const id = words.get(cell.toLowerCase());
    if (id === undefined) faults.push({ column, code: 'cell.not-there', reason: 'is not there at this Customer' });
    return id === undefined ? [] : [id];
  };
  const [subProfileId] = values.sub_profile === undefined ? [] : meant('sub_profile', meanings.subProfile, values.sub_profile);
  const scope = [
    ...listed(values.cost_centres).flatMap((code) => meant('cost_centres', meanings.costCentre, code)).map((id) => ({ kind: 'costCentre' as const, id })),
    ...listed(values.billing_accounts).flatMap((number) => meant('billing_accounts', meanings.billingAccount, number)).map((id) => ({ kind: 'billingAccount' as const, id })),
  ];
  if (scope.length > MOST_PARTS) faults.push({ column: 'cost_centres', code: 'cell.too-many-parts', reason: `are more than the ${MOST_PARTS} parts of one right` });
  const { right_starts_at: startsAt, right_ends_at: endsAt } = values;
  return { right: { profile: values.profile as RightAsked['profile'], ...(subProfileId && { subProfileId }), scope, ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) }, faults };
}
