import { readFile } from 'node:fs/promises';
import type { DefineCommand } from '../../platform/command-line/command.js';
import { checkPack } from './check-pack.js';

/** Longer than any pack; it bounds what is read. */
const LONGEST = 1_000_000;

/** `rule-pack check`: what is wrong where, before anybody loads it; opens no database. */
export const rulePack: DefineCommand = (program, tools) => {
  program
    .command('rule-pack')
    .description('rule packs: the terms as data')
    .command('check <file>')
    .description('say as JSON what is wrong with a rule pack; exit code 1 when something is')
    .action(async (file: string) => {
      const text = await readFile(file, 'utf8').catch(() => { throw new Error(`${file} cannot be read.`); });
      const errors = text.length > LONGEST ? [{ pointer: '', message: 'is longer than any rule pack' }] : faultsOf(text);
      tools.print(JSON.stringify({ valid: errors.length === 0, errors }, null, 2));
      if (errors.length > 0) throw new Error(`${errors.length} error(s).`);
    });
};

function faultsOf(text: string): { pointer: string; message: string }[] {
  try {
    return checkPack(JSON.parse(text));
  } catch (fault) {
    if (fault instanceof SyntaxError) return [{ pointer: '', message: `is no JSON: ${fault.message}` }];
    throw fault;
  }
}
