import { readdirSync, readFileSync } from 'node:fs';

/** A row for each mail, file, document, line, clock and entry there ever was: to read all of it, or to keep writers out meanwhile, takes minutes. */
const LARGE = ['mail', 'document', 'document_file', 'ledger_entry', 'sim', 'session', 'access_grant', 'rule_clock'];
/** Those before are released. */
const FROM = '1795926100000';

const statements = (file: string): string[] => (readFileSync(`migrations/${file}`, 'utf8').split('async down')[0] ?? '').split('`').filter((_, at) => at % 2 === 1).flatMap((sql) => sql.split(';'));

/** What of a statement reads a large table from end to end while it keeps others out of it. */
function scans(statement: string): string[] {
  const table = /alter table (\w+)|create (?:unique )?index [\w ]+? on (\w+)/.exec(statement)?.slice(1).find(Boolean);
  if (!table || !LARGE.includes(table)) return [];
  if (/create (unique )?index (?!if not exists)/.test(statement)) return [statement.trim()];
  return statement.split(/\badd (?=constraint|column|\w+ )/).slice(1).filter((part) => /\b(check|references|unique)\b/.test(part) && !/ not valid/.test(part)).map((part) => `${table}: add ${part.trim()}`);
}

describe('operations.md, Upgrading: no migration keeps others out of a large table while it reads all of it', () => {
  const files = readdirSync('migrations').filter((file) => file.endsWith('.ts') && file >= FROM);

  it('a constraint is added NOT VALID and validated by the next migration, an index can be built CONCURRENTLY before', () => {
    expect(files.flatMap((file) => statements(file).flatMap((statement) => scans(statement).map((found) => `${file}: ${found}`)))).toEqual([]);
  });

  it('what would is told from what does not', () => {
    const told = [
      'alter table mail add x text constraint x_known check (x is null)', 'alter table mail drop constraint a, add constraint a check (true)', 'create index mail_x on mail (x)',
      'alter table mail add x text', 'alter table mail add constraint a check (true) not valid', 'create index if not exists mail_x on mail (x)', 'alter table mail validate constraint a', 'alter table measure add constraint a check (true)',
    ].map((statement) => scans(statement).length);
    expect(told).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
  });
});
