import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import type { Config } from '../../config/config.js';

/** What a command may open; both only when first asked for, and closed for it at its end. */
export interface Tools {
  /** Settings with the addresses of a database that runs and is migrated. */
  config(): Promise<Config>;
  /** The application without its HTTP server. */
  app(): Promise<INestApplicationContext>;
  print(line: string): void;
}

/** Adds one command to the program. What its action throws is printed as one line, exit code 1. */
export type DefineCommand = (program: Command, tools: Tools) => void;
