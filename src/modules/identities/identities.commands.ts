import type { DefineCommand } from '../../platform/command-line/command.js';
import { DemoPeople } from './demo-people.js';

export const demoCode: DefineCommand = (program, tools) => {
  program
    .command('demo-code <email>')
    .description('print the current code of a demo person\'s authenticator (demo only)')
    .action(async (email: string) => {
      const app = await tools.app();
      tools.print(await app.get(DemoPeople).currentCode(email));
    });
};
