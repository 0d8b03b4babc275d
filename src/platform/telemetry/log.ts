import { Inject, Injectable, type LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { Config } from '../../config/config.js';

export interface HandledRequest {
  requestId: string;
  method: string;
  /** The pattern of the route: an address may carry ids of people. */
  route: string;
  status: number;
  ms: number;
}

/** What the framework says of every module and route it starts. */
const ROLL_CALL = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** JSON lines on standard output: no bodies, no addresses with ids, and JSON keeps control characters harmless. */
@Injectable()
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(@Inject(Config) config: Pick<Config, 'logLevel'>) {
    this.pino = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } });
  }

  request(handled: HandledRequest): void {
    this.pino.info(handled, 'request');
  }

  /** A broken assumption: with its stack, for whoever is given the request id. */
  fault(fault: unknown, requestId?: string): void {
    const { name, code, stack } = fault instanceof Error ? (fault as Error & { code?: unknown }) : { name: typeof fault, code: undefined, stack: undefined };
    this.pino.error({ requestId, fault: { name, code, stack } }, 'fault');
  }

  log(message: unknown, context?: unknown): void {
    this.pino[ROLL_CALL.has(String(context)) ? 'debug' : 'info']({ context }, text(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    if (message instanceof Error) this.fault(message);
    else this.pino.error({ context: rest.at(-1), stack: rest.length > 1 ? rest[0] : undefined }, text(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.pino.warn({ context }, text(message));
  }

  debug(message: unknown, context?: unknown): void {
    this.pino.debug({ context }, text(message));
  }

  verbose(message: unknown, context?: unknown): void {
    this.pino.trace({ context }, text(message));
  }
}

const text = (message: unknown): string => (typeof message === 'string' ? message : JSON.stringify(message));
