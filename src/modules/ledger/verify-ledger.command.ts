import { parseEnterpriseNumber } from '../../kernel/index.js';
import type { DefineCommand } from '../../platform/command-line/command.js';
import { LedgerVerification } from './ledger-verification.service.js';

/** M34: finds any edit, deletion or reordering of what was recorded. */
export const verifyLedger: DefineCommand = (program, tools) => {
  program
    .command('verify-ledger')
    .description('recompute the chain of every Customer and print what does not fit')
    .option('--customer <enterprise number>', 'of this Customer only')
    .action(async ({ customer }: { customer?: string }) => {
      const number = numberOf(customer);
      const verification = (await tools.app()).get(LedgerVerification);
      const customers = await verification.customers(number);
      if (customer !== undefined && customers.length === 0) throw new Error(`No Customer has the enterprise number ${customer}.`);
      const seen = { entries: 0, findings: 0 };
      for (const { id, enterpriseNumber } of customers) {
        const { entries, findings } = await verification.verify(id);
        for (const { seq, what } of findings) tools.print(`${enterpriseNumber}  entry ${seq}: ${what}`);
        seen.entries += entries;
        seen.findings += findings.length;
      }
      const entries = `${seen.entries} entries of ${customers.length} Customer(s)`;
      tools.print(seen.findings === 0 ? `${entries} verified.` : `${entries} checked, ${seen.findings} finding(s).`);
      if (seen.findings > 0) throw new Error('The ledger is not what was recorded.');
    });
};

function numberOf(customer: string | undefined): string | null {
  const number = customer === undefined ? null : parseEnterpriseNumber(customer);
  if (customer !== undefined && number === null) throw new Error(`${customer} is not an enterprise number.`);
  return number;
}
