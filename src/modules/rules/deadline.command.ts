import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { DefineCommand } from '../../platform/command-line/command.js';
import { LANGUAGES } from '../authority/index.js';
import { DeadlineRequest } from './deadline.request.js';
import { deadlineAsked } from './deadlines.js';
import { RulePacksService } from './rule-packs.service.js';

/** `deadline`: the same answer as `GET /api/v1/deadlines`; opens the database for a rule, of which the packs stand there. */
export const deadline: DefineCommand = (program, tools) => {
  program
    .command('deadline')
    .description('count a legal date, and print as JSON how')
    .requiredOption('--from <date>', 'day 0: a date such as 2026-04-01, or an instant')
    .option('--rule <id>', 'a rule of the terms that has a clock, such as GC-6.2')
    .option('--period <period>', 'P5B (working days), P15D, P2W, P6M, P3Y')
    .option('--convention <name>', 'of months: anniversary or eve')
    .option('--rollover <name>', 'of an end that is no working day: none or next-working-day')
    .option('--pack <version>', 'of a rule: a rule pack other than the one in force on that date')
    .option('--language <code>', `of the names of days: ${LANGUAGES.join(', ')}`, 'en')
    .action(async ({ language: code, ...said }: { language: string }) => {
      const language = LANGUAGES.find((each) => each === code);
      if (!language) throw new Error(`--language is one of ${LANGUAGES.join(', ')}.`);
      const asked = plainToInstance(DeadlineRequest, said);
      const faults = validateSync(asked, { forbidUnknownValues: false }).flatMap(({ property, constraints }) => Object.values(constraints ?? {}).map((says) => (says.includes(property) ? says : `${property} ${says}`)));
      if (faults.length > 0) throw new Error(`${faults.join('; ')}.`);
      const pack = asked.rule === undefined ? undefined : await (await tools.app()).get(RulePacksService).forRequest(asked);
      tools.print(JSON.stringify(deadlineAsked(asked, language, pack), null, 2));
    });
};
