import { randomBytes, randomInt } from 'node:crypto';

/** Why somebody might be allowed to read it. A `name` is that of a member: administration data, until it says whose a line is. */
export type Group = 'inventory' | 'name' | 'person' | 'device' | 'foreign device';

export interface Canary {
  column: string;
  group: Group;
  value: string;
}

const digits = (length: number): string => Array.from({ length }, () => randomInt(10)).join('');

/** Strings that stand in one place of the database only; wherever else one turns up, something leaked. */
export class Canaries {
  readonly all: Canary[] = [];

  word(column: string, group: Group = 'inventory'): string {
    return this.keep(column, group, `kanarie${randomBytes(6).toString('hex')}`);
  }

  /** For what is searched by its digits. */
  digits(column: string, { begins, length }: { begins: string; length: number }, group: Group = 'inventory'): string {
    return this.keep(column, group, begins + digits(length - begins.length));
  }

  /** An instant of the past whose time of day nothing else has; its last digit is none that PostgreSQL leaves out. */
  instant(column: string, group: Group = 'inventory', day = '2026-02-03'): string {
    const two = (limit: number): string => String(randomInt(limit)).padStart(2, '0');
    const time = `${two(24)}:${two(60)}:${two(60)}.${randomInt(10, 100)}${randomInt(1, 10)}`;
    return `${day}T${this.keep(column, group, time)}Z`;
  }

  found(text: string): Canary[] {
    const lower = text.toLowerCase();
    return this.all.filter(({ value }) => lower.includes(value));
  }

  private keep(column: string, group: Group, value: string): string {
    this.all.push({ column, group, value });
    return value;
  }
}
