import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Command, CommanderError } from 'commander';
import { AppModule } from './app.module.js';
import { commands } from './commands.js';
import type { Config } from './config/config.js';
import { readConfig } from './config/environment.js';
import { type Ground, openGround } from './ground.js';
import type { Tools } from './platform/command-line/command.js';
import { Log } from './platform/telemetry/log.js';

/** Opens what the command asks for, once, and closes it in the end. */
class Toolbox implements Tools {
  private ground: Promise<Ground> | undefined;
  private context: Promise<INestApplicationContext> | undefined;

  async config(): Promise<Config> {
    this.ground ??= readConfig().then((config) => openGround(config, quietLog));
    return (await this.ground).config;
  }

  app(): Promise<INestApplicationContext> {
    this.context ??= this.config().then((config) =>
      NestFactory.createApplicationContext(AppModule.with(config), { logger: quietLog, abortOnError: false }),
    );
    return this.context;
  }

  print(line: string): void {
    process.stdout.write(`${line}\n`);
  }

  async close(): Promise<void> {
    await this.context?.then((app) => app.close(), () => undefined);
    await this.ground?.then((ground) => ground.close(), () => undefined);
  }
}

const quietLog = new Log({ logLevel: 'error' });

async function main(): Promise<number> {
  const toolbox = new Toolbox();
  const program = new Command('mandate').description('Mandate from the command line').exitOverride();
  for (const define of commands) define(program, toolbox);
  try {
    await program.parseAsync();
    return 0;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode; // its message is printed already
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    return 1;
  } finally {
    await toolbox.close();
  }
}

process.exit(await main());
