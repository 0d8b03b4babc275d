import type { DefineCommand } from '../command-line/command.js';
import { MailShelf } from './mail.shelf.js';

export const mail: DefineCommand = (program, tools) => {
  program
    .command('mail')
    .description('show the newest mails; in a demo without SMTP_URL this is where links are found')
    .option('--to <address>', 'only mails to this address')
    .action(async ({ to }: { to?: string }) => {
      const app = await tools.app();
      tools.print(await app.get(MailShelf).print(to));
    });
};
