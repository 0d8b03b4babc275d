import type { Capacity, Language } from './call.js';
import { capacityName } from './sentences.js';
import { bundleName } from './texts.js';
import { type Way, whereAndUntil } from './ways.js';

/** A right in force, as a list of people shows it. */
export interface HeldRight extends Way {
  profile: Capacity;
  subProfile: { code: string; name: string } | null;
}

/** What somebody holds in few words, each profile and bundle once: "Fleet manager in cost centre CC-0400 Warehouse Ghent until 1 June 2027". */
export function rightsSaid(language: Language, rights: readonly HeldRight[]): string[] {
  const ways = new Map<string, Way[]>();
  for (const right of rights) {
    const name = right.subProfile ? bundleName(language, right.subProfile) : capacityName(language, right.profile);
    ways.set(name, [...ways.get(name) ?? [], right]);
  }
  return [...ways].map(([name, each]) => `${name}${whereAndUntil(language, each)}`);
}
