export const kindOf = (part: string): string | undefined => part.split(':')[0];

/** Is there anything that lies in one part of each of these? None named: anywhere. Two of a kind lie apart. */
export function meet(all: readonly (readonly string[])[]): boolean {
  const within = (area: string[], parts: readonly string[]): string[][] => (parts.length === 0 ? [area] : parts.filter((part) => area.every((other) => other === part || kindOf(other) !== kindOf(part))).map((part) => [...area, part]));
  return all.reduce<string[][]>((areas, parts) => areas.flatMap((area) => within(area, parts)), [[]]).length > 0;
}
