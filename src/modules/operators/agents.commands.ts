import { parseEmail } from '../../kernel/index.js';
import type { DefineCommand, Tools } from '../../platform/command-line/command.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { LANGUAGES, type Language, OPERATOR_ROLES, type OperatorRole } from '../authority/index.js';
import { IdentitiesDirectory } from '../identities/index.js';

const ROLES = Object.keys(OPERATOR_ROLES) as OperatorRole[];

/** Agents are the operator's own people: whoever runs the portal on its machine names them, nobody by the network. */
export const appointAgent: DefineCommand = (program, tools) => {
  program
    .command('appoint-agent <email>')
    .description('make an operator agent and mail him an invitation')
    .requiredOption('--name <name>', 'first and last name')
    .requiredOption('--role <role>', ROLES.join(' or '))
    .option('--language <code>', LANGUAGES.join(', '), 'en')
    .action(async (email: string, { name, role, language }: { name: string; role: string; language: string }) => {
      const agent = { email: addressOf(email), displayName: nameOf(name), role: oneOf(ROLES, role, '--role'), language: oneOf<Language>(LANGUAGES, language, '--language') };
      const { operatorName } = await tools.config();
      await withPeople(tools, (people, tx) => people.inviteAgent(tx, { ...agent, invitedByName: operatorName }));
      tools.print(`${agent.email} is invited as ${agent.role}. He sets a password, then a second factor; before that he sees nothing.`);
    });
};

export const dismissAgent: DefineCommand = (program, tools) => {
  program
    .command('dismiss-agent <email>')
    .description('end an operator agent: his sessions end with him')
    .action(async (email: string) => {
      const address = addressOf(email);
      const ended = await withPeople(tools, (people, tx) => people.endAgent(tx, address));
      if (!ended) throw new Error(`No agent in office has the address ${address}.`);
      tools.print(`${address} is no agent any more.`);
    });
};

async function withPeople<T>(tools: Tools, work: (people: IdentitiesDirectory, tx: Transaction) => Promise<T>): Promise<T> {
  const app = await tools.app();
  return app.get(Database).global((tx) => work(app.get(IdentitiesDirectory), tx));
}

function addressOf(text: string): string {
  const address = parseEmail(text);
  if (address === null) throw new Error(`${text} is not an e-mail address.`);
  return address;
}

function nameOf(text: string): string {
  const name = text.trim();
  if (name.length < 2 || name.length > 100) throw new Error('--name has 2 to 100 characters.');
  return name;
}

function oneOf<T extends string>(known: readonly T[], text: string, option: string): T {
  const found = known.find((each) => each === text);
  if (found === undefined) throw new Error(`${option} is one of ${known.join(', ')}.`);
  return found;
}
