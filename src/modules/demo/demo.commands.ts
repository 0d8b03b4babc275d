import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DefineCommand } from '../../platform/command-line/command.js';
import { fleetHeader, fleetLine, generateFleet } from './fleet-generator.js';

const WHOLE = /^\d{1,8}$/;

export const generateFleetFile: DefineCommand = (program, tools) => {
  program
    .command('generate-fleet <file>')
    .description('write a believable inventory file of any size; the same seed writes the same bytes')
    .option('--sims <count>', 'cards in the fleet', '100')
    .option('--seed <number>', 'seed of the generator', '1')
    .option('--series <number>', '0 to 89: keeps the number ranges of different files apart', '50')
    .action(async (file: string, { sims, seed, series }: { sims: string; seed: string; series: string }) => {
      if (![sims, seed, series].every((text) => WHOLE.test(text)) || Number(series) > 89) throw new Error('--sims, --seed and --series are whole numbers; a series is 0 to 89.');
      await pipeline(Readable.from(lines({ sims: Number(sims), seed: Number(seed), series: Number(series) })), createWriteStream(file));
      tools.print(`${sims} cards written to ${file}`);
    });
};

function* lines(size: { sims: number; seed: number; series: number }): Generator<string> {
  yield fleetHeader();
  for (const row of generateFleet(size)) yield fleetLine(row);
}
