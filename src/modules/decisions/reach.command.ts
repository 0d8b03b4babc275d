import type { DefineCommand, Tools } from '../../platform/command-line/command.js';
import { Database } from '../../platform/database/database.js';
import { Gate, LANGUAGES } from '../authority/index.js';
import { customerOf, lookIn } from './access-on.command.js';
import { reachOf } from './reach.service.js';

interface Options {
  customer: string;
  agent: string;
  reason: string;
  language: string;
}

/** `reach`: who could come to customer data in a few allowed steps, for an auditor at this machine; the Customer sees that an agent looked, and why. */
export const reach: DefineCommand = (program, tools) => {
  program
    .command('reach')
    .description('print as JSON who of a Customer could reach customer data in at most three allowed steps, and which step waits for another person')
    .requiredOption('--customer <enterprise number>', 'of which Customer')
    .requiredOption('--agent <email>', 'the operator agent who looks')
    .requiredOption('--reason <text>', 'why; it stands in the Customer\'s ledger')
    .option('--language <code>', `of the labels: ${LANGUAGES.join(', ')}`, 'en')
    .action((options: Options) => print(options, tools));
};

async function print(options: Options, tools: Tools): Promise<void> {
  const { reason, language } = lookIn(options);
  const app = await tools.app();
  const customerId = await customerOf(app.get(Database), options.customer);
  const told = await app.get(Gate).lookFromMachine({ customerId, email: options.agent, permission: 'grant:read', language, reason }, async (acting) => (
    { answer: { customer: options.customer, ...await reachOf(acting) }, named: [] }));
  tools.print(JSON.stringify(told, null, 2));
}
