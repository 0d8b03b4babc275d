import { ValidateBy, type ValidationArguments } from 'class-validator';

export const isWhole = (value: unknown): boolean => typeof value === 'string' && /^\d{1,38}$/.test(value);
export const isPositive = (value: unknown): boolean => isWhole(value) && /[1-9]/.test(value as string);
export const WHOLE = 'a whole number without a sign, as a string of digits';
export const POSITIVE = `${WHOLE}, of at least 1`;

/** What a field of one kind must be. */
interface Says {
  must: string;
  holds: (value: unknown) => boolean;
  optional?: true;
}

/** Said of these kinds, and refused of any other: nothing is left out in silence. */
export const Of = (kinds: readonly string[], { must, holds, optional }: Says): PropertyDecorator => ValidateBy({
  name: 'ofItsKind',
  validator: {
    validate: (value: unknown, args?: ValidationArguments) => {
      const absent = (value ?? null) === null;
      if (!kinds.includes((args?.object as { kind: string }).kind)) return absent;
      return absent ? optional === true : holds(value);
    },
    defaultMessage: (args) => (kinds.includes((args?.object as { kind: string }).kind) ? `must be ${must}` : `is said of ${kinds.join(' and ')} only`),
  },
});
