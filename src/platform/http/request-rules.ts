import { buildMessage, ValidateBy } from 'class-validator';
import { parseEmail, parseInstant } from '../../kernel/index.js';

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

/** See `parseInstant`. */
export const IsInstant = (): PropertyDecorator =>
  rule('instant', 'must be an instant such as 2026-03-01T09:00:00+01:00', (value) => typeof value === 'string' && parseInstant(value) !== null);
