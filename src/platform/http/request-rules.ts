import { buildMessage, ValidateBy } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { parseEmail } from '../../kernel/index.js';

const rule = (name: string, says: string, holds: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: holds, defaultMessage: buildMessage((each) => `${each}${says}`) } });

/** One line for people: something readable in it, no control or invisible character (S38, S39). */
export const IsOneLine = (longest = 100): PropertyDecorator =>
  rule('oneLine', `must be one line of 1 to ${longest} characters`,
    (value) => typeof value === 'string' && value.length <= longest && /^(?=.*\S)[^\p{C}\p{Zl}\p{Zp}]+$/u.test(value));

/** Text of several lines for people, such as evidence. */
export const IsPlainText = (shortest: number, longest: number): PropertyDecorator =>
  rule('plainText', `must be a text of ${shortest} to ${longest} characters`,
    (value) => typeof value === 'string' && value.trim().length >= shortest && value.length <= longest && !/[^\P{Cc}\n\r\t]/u.test(value));

/** One plain address as a string, and nothing else (S23). */
export const IsPlainEmail = (): PropertyDecorator => rule('plainEmail', 'must be one plain e-mail address', (value) => parseEmail(value) !== null);

/** An instant with its offset, of milliseconds: what PostgreSQL and JSON carry without loss. */
export const IsInstant = (): PropertyDecorator => rule('instant', 'must be an instant such as 2026-03-01T09:00:00+01:00', isInstant);

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value)) return false;
  try {
    Temporal.Instant.from(value); // the 30th of February has the form too
    return true;
  } catch {
    return false;
  }
}
