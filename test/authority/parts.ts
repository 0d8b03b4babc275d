export const kindOf = (part: string): string | undefined => part.split(':')[0];

/** What lies in one part of each of these, as far as their names tell. None named: anywhere. Two of a kind lie apart. */
export function areasIn(all: readonly (readonly string[])[]): string[][] {
  const within = (area: string[], parts: readonly string[]): string[][] => (parts.length === 0 ? [area] : parts.filter((part) => area.every((other) => other === part || kindOf(other) !== kindOf(part))).map((part) => [...area, part]));
  return all.reduce<string[][]>((areas, parts) => areas.flatMap((area) => within(area, parts)), [[]]);
}

/** Is there anything that lies in one part of each of these? */
export const meet = (all: readonly (readonly string[])[]): boolean => areasIn(all).length > 0;

/** Where the lines of each proof lie. */
export const LINES_IN = 'billingAccount:x';

/** A part of one kind is what it names; in parts of two kinds there is what lies in both. */
export const isAnythingIn = (area: readonly string[]): boolean => new Set(area.map(kindOf)).size < 2 || area.every((part) => kindOf(part) === 'line' || part === LINES_IN);
