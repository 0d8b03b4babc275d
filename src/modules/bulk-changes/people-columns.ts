import { isOneLine, parseEmail } from '../../kernel/index.js';
import { type CellFault, type Column, instant, oneOf, readCells, text } from '../../platform/files/columns.js';
import { PROFILES } from '../access/index.js';
import { LANGUAGES } from '../authority/index.js';
import { EMPLOYMENT_TERMS, LINKS } from '../members/index.js';

export type PeopleColumn =
  | 'customer' | 'name' | 'email' | 'link' | 'term' | 'language' | 'starts_at' | 'ends_at'
  | 'profile' | 'sub_profile' | 'cost_centres' | 'billing_accounts' | 'right_starts_at' | 'right_ends_at';

const name: Pick<Column, 'read' | 'says'> = { read: (cell) => (isOneLine(cell) && cell.length <= 100 ? text(100).read(cell) : null), says: 'a name of at most 100 characters on one line' };
const list: Pick<Column, 'read' | 'says'> = { ...text(5_000), says: 'codes, with | between them' };

/** The format of the file: a row is a person, and a right that he gets; who gets several stands in several rows. */
export const PEOPLE_COLUMNS: Readonly<Record<PeopleColumn, Column>> = {
  customer: { required: false, read: (cell) => cell, says: 'the enterprise number of the Customer: a file that was made for another one is refused' },
  name: { required: true, ...name },
  email: { required: true, read: (cell) => parseEmail(cell), says: 'one plain e-mail address' },
  link: { required: true, ...oneOf(...LINKS) },
  term: { required: false, ...oneOf(...EMPLOYMENT_TERMS) },
  language: { required: false, ...oneOf(...LANGUAGES) },
  starts_at: { required: false, ...instant },
  ends_at: { required: false, ...instant },
  profile: { required: false, ...oneOf(...PROFILES) },
  sub_profile: { required: false, ...text(100) },
  cost_centres: { required: false, ...list },
  billing_accounts: { required: false, ...list },
  right_starts_at: { required: false, ...instant },
  right_ends_at: { required: false, ...instant },
};

export interface PersonRow {
  row: number;
  values: Partial<Record<PeopleColumn, string>>;
  faults: CellFault[];
}

const OF_A_RIGHT: readonly PeopleColumn[] = ['sub_profile', 'cost_centres', 'billing_accounts', 'right_starts_at', 'right_ends_at'];

/** Cells that are right each by itself and wrong together. */
export function readPerson(columns: readonly PeopleColumn[], { row, cells }: { row: number; cells: readonly string[] }): PersonRow {
  const { values, faults } = readCells(columns, PEOPLE_COLUMNS, cells);
  const stray = values.profile === undefined && faults.every(({ column }) => column !== 'profile') ? OF_A_RIGHT.filter((column) => values[column] !== undefined) : [];
  return { row, values, faults: [...faults, ...stray.map((column) => ({ column, code: 'row.contradiction', reason: 'belongs to a right: the profile is missing' }))] };
}

export const listed = (cell: string | undefined): string[] => (cell ?? '').split('|').map((each) => each.trim()).filter(Boolean);
