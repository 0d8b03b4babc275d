import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { DefineCommand } from '../../platform/command-line/command.js';
import { checkFacts, type FactFault, MOST_FAULTS } from './check-facts.js';
import { controlAnswer } from './control-answer.js';
import { ControlAssessmentRequest } from './control.request.js';

/** What is worked on; a file that is longer is refused. */
const LONGEST = 20_000_000;

/** `control`: who controls whom, as declared facts have it on one day (GC-1.2); opens no database. */
export const control: DefineCommand = (program, tools) => {
  program
    .command('control <file>')
    .description('say as JSON who controls whom by the holdings, appointments, agreements and meetings in a file; "-" is what is piped in')
    .action(async (file: string) => {
      const asked = plainToInstance(ControlAssessmentRequest, parsed(await textOf(file)));
      const wrong = validateSync(asked, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }).flatMap((each) => faultsIn(each, ''));
      const faults = wrong.length > 0 ? wrong : checkFacts(asked);
      if (faults.length > 0) throw new Error(faults.slice(0, MOST_FAULTS).map(({ pointer, message }) => `${pointer} ${message}`).join('\n'));
      tools.print(JSON.stringify(controlAnswer(asked), null, 2));
    });
};

async function textOf(file: string): Promise<string> {
  const text = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8').catch(() => { throw new Error(`${file} cannot be read.`); });
  if (text.length > LONGEST) throw new Error(`${file} is longer than any facts that may be asked.`);
  return text;
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (fault) {
    throw new Error(`This is no JSON: ${(fault as Error).message}.`, { cause: fault });
  }
  throw new Error('This must be an object with asOf and holdings.');
}

function faultsIn({ property, constraints = {}, children = [] }: ValidationError, above: string): FactFault[] {
  const pointer = `${above}/${property}`;
  return [...Object.values(constraints).map((message) => ({ pointer, message: message.replace(`${property} `, '') })), ...children.flatMap((child) => faultsIn(child, pointer))];
}
