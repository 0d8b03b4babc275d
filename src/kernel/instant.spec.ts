import { parseInstant } from './instant.js';

describe('an instant', () => {
  it.each([
    ['2026-03-01T09:00:00+01:00', '2026-03-01T08:00:00Z'], ['2026-03-01T09:00Z', '2026-03-01T09:00:00Z'], ['2026-03-01T09:00:00.123Z', '2026-03-01T09:00:00.123Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'], ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text)?.toString()).toBe(instant);
  });

  it.each([
    '', '2026-03-01', '2026-03-01T09:00:00', '2026-02-30T09:00:00Z', '2026-03-01T25:00:00Z', '2026-03-01T09:00:00.1234Z', '+002026-03-01T09:00:00Z',
    '0000-01-01T00:00:00Z', '0001-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00',
  ])('"%s" is none: no form, no day, or out of the years that PostgreSQL writes with four digits', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
