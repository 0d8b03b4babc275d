import { newSecrets } from './config/environment.js';
import { control } from './modules/affiliates/index.js';
import { accessOn, reach } from './modules/decisions/index.js';
import { generateFleetFile } from './modules/demo/index.js';
import { demoCode } from './modules/identities/index.js';
import { loadInventory } from './modules/inventory-loads/index.js';
import { verifyLedger } from './modules/ledger/index.js';
import { appointAgent, dismissAgent } from './modules/operators/index.js';
import { deadline, rulePack } from './modules/rules/index.js';
import type { DefineCommand } from './platform/command-line/command.js';
import { mail } from './platform/mail/mail.command.js';

/** Opening the database migrates it and refuses a schema that lags behind: the command only has to ask for it. */
const migrate: DefineCommand = (program, tools) => {
  program
    .command('migrate')
    .description('bring the database schema up to this version')
    .action(async () => {
      await tools.config();
      tools.print('The schema is up to date.');
    });
};

/** For a file that the environment is read from; opens no database, so that it works before there is one. */
const secrets: DefineCommand = (program, tools) => {
  program
    .command('new-secrets')
    .description('print fresh secrets for production, a line each; they are kept nowhere')
    .action(async () => {
      for (const [key, value] of Object.entries(await newSecrets())) tools.print(`${key}='${value}'`);
    });
};

/** Every command of the program; a module exports its own and is named here. */
export const commands: readonly DefineCommand[] = [migrate, secrets, appointAgent, dismissAgent, mail, demoCode, generateFleetFile, verifyLedger, accessOn, reach, deadline, control, rulePack, loadInventory];
