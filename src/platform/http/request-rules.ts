import { buildMessage, ValidateBy, type ValidationArguments } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { isOneLine, parseEmail, parseInstant, parseLegalDate } from '../../kernel/index.js';

export const rule = (name: string, says: string, holds: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: holds, defaultMessage: buildMessage((each) => `${each}${says}`) } });

/** How a query says yes or no. Only the two words; anything else stays what it is and is refused. */
export const asBoolean = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

/** A query says numbers as words; what is neither stays what it is, and is refused. */
export const asNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value);

/** One line for people. */
export const IsOneLine = (longest = 100): PropertyDecorator =>
  rule('oneLine', `must be one line of 1 to ${longest} characters`,
    (value) => typeof value === 'string' && value.length <= longest && isOneLine(value));

/** Text of several lines for people, such as evidence. */
export const IsPlainText = (shortest: number, longest: number): PropertyDecorator =>
  rule('plainText', `must be a text of ${shortest} to ${longest} characters`,
    (value) => typeof value === 'string' && value.trim().length >= shortest && value.length <= longest && !/[^\P{Cc}\n\r\t]/u.test(value));

/** One plain address as a string, and nothing else (S23). */
export const IsPlainEmail = (): PropertyDecorator => rule('plainEmail', 'must be one plain e-mail address', (value) => parseEmail(value) !== null);

/** See `parseInstant`. */
export const IsInstant = (): PropertyDecorator =>
  rule('instant', 'must be an instant such as 2026-03-01T09:00:00+01:00', (value) => typeof value === 'string' && parseInstant(value) !== null);

/** A day of the calendar. */
export const isDate = (value: unknown): boolean => typeof value === 'string' && value.length === 10 && parseLegalDate(value) !== null;
export const IsDate = (): PropertyDecorator => rule('date', 'must be a date such as 2026-04-01', isDate);

/** Dates out of order: before the instant in another field of the same request. */
export const IsNotBefore = (field: string): PropertyDecorator => ValidateBy({
  name: 'notBefore',
  validator: {
    validate: (value: unknown, args?: ValidationArguments) => {
      const [from, to] = [(args?.object as Record<string, unknown>)[field], value].map((each) => (typeof each === 'string' ? parseInstant(each) : null));
      return !from || !to || Temporal.Instant.compare(from, to) <= 0;
    },
    defaultMessage: buildMessage((each) => `${each}must not be before ${field}`),
  },
});
