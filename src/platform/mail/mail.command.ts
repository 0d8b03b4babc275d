import type { DefineCommand } from '../command-line/command.js';
import { MailShelf } from './mail.shelf.js';

export const mail: DefineCommand = (program, tools) => {
  program
    .command('mail')
    .description('show the newest mails and short messages; in a demo without SMTP_URL and SMS_URL this is where links and codes are found')
    .option('--to <address>', 'only what went to this address, or number')
    .action(async ({ to }: { to?: string }) => {
      const app = await tools.app();
      tools.print(await app.get(MailShelf).print(to));
    });
};
