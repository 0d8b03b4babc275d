import type { Language } from './call.js';
import type { Step } from './cures.js';
import type { Doubt } from './may-grant.js';
import type { Permission } from './permissions.js';
import { fill, legalTime } from './sayings.js';
import type { Withheld } from './standing.js';
import { bundleName, type Texts, TEXTS } from './texts.js';
import { type Way, whereAndUntil } from './ways.js';

interface Said {
  allowed: boolean;
  permission: Permission;
  actor: string;
  /** Null: none is open to him. */
  capacity: string | null;
  /** Whose person he is: by whose mandate, or on the basis of whose control he acts. */
  thirdParty?: string | null;
  /** For a yes: the names of the bundles that give it, of whoever he stands in for, his own lines where they are told, and each grant's part and end. */
  subProfiles: readonly { code: string; name: string }[];
  deputyOf?: readonly string[];
  ownLines: readonly string[];
  ways: readonly Way[];
  causes: readonly string[];
  steps: readonly SaidStep[];
}

/** What is to be done; `other`: the capacity to switch to. */
export type SaidStep = Pick<Step, 'cure' | 'by'> & { other: string };

/** Nobody reads more names than these in a row. */
const MOST_NAMES = 3;

/** Sentences for people, built from templates by id (section D of the explanation): the answer, why not, and what to do. */
export function decisionSentence(language: Language, { allowed, permission, actor: name, thirdParty = null, capacity, subProfiles, deputyOf = [], ownLines, ways, causes, steps }: Said): string {
  const texts = TEXTS[language];
  const actor = thirdParty === null ? name : fill(texts.ofThirdParty, { name, thirdParty });
  const answer = texts[allowed ? 'allowed' : 'refused'][capacity === null ? 'plain' : 'as'];
  const first = fill(answer, {
    actor, capacity: capacityName(language, capacity ?? '') + inBrackets(language, [...subProfiles.map((each) => bundleName(language, each)), ...deputyOf.map((name) => fill(texts.deputyOf, { name }))]), deed: texts.permissions[permission] + inBrackets(language, ownLines), where: whereAndUntil(language, ways),
  });
  return [...new Set([first, ...causes, ...steps.filter(isLeft).map((step) => stepSentence(language, step, actor))])].join(' ');
}

/** Another service client comes with its own sponsor and rights: nobody is asked for both. */
const isLeft = ({ cure, by }: SaidStep, _: number, steps: readonly SaidStep[]): boolean =>
  !WITH_ANOTHER.has(cure) || !steps.some((other) => other.cure === 'makeClient' && by.every((grantor) => other.by.includes(grantor)));

const WITH_ANOTHER: ReadonlySet<Step['cure']> = new Set(['giveGrant', 'decideGrant', 'sponsorClient']);

function stepSentence(language: Language, { cure, by, other }: SaidStep, actor: string): string {
  const texts = TEXTS[language];
  const template = texts.cures[cure];
  if (template.includes('{people}') && by.length === 0) return texts.nobodyCan;
  return fill(template, { actor, capacity: capacityName(language, other), people: people(language, by) });
}

/** By name and profile, where the reader is told names; no more than anybody asks. */
function people(language: Language, by: Step['by']): string {
  const names = by.map((grantor) => {
    const as = standingOf(language, grantor);
    return grantor.name === null ? as : `${grantor.name} (${as})`;
  });
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(atMost(MOST_NAMES, names, TEXTS[language].others));
}

function standingOf(language: Language, { profile, deputyOf, byControl }: Step['by'][number]): string {
  if (deputyOf?.name) return fill(TEXTS[language].deputyOf, { name: deputyOf.name });
  return byControl?.parent ? fill(TEXTS[language].ownerByControl, { parent: byControl.parent }) : capacityName(language, profile);
}

function atMost(most: number, names: readonly string[], others: Texts['others']): string[] {
  const each = [...new Set(names)];
  const more = each.length - most;
  return more > 0 ? [...each.slice(0, most), fill(others[more === 1 ? 'one' : 'many'], { n: String(more) })] : each;
}

export const capacityName = (language: Language, capacity: string): string => TEXTS[language].capacities[capacity] ?? capacity;

function inBrackets(language: Language, names: readonly string[]): string {
  return names.length === 0 ? '' : ` (${new Intl.ListFormat(language, { type: 'conjunction' }).format(atMost(MOST_NAMES, names, TEXTS[language].more))})`;
}

export const secondPersonSentence = (language: Language, doubt: Doubt): string => TEXTS[language].secondPerson[doubt];

export const causeSentence = (language: Language, { cause, at, caseNumber = '', reason = '' }: Pick<Withheld, 'cause' | 'at' | 'caseNumber' | 'reason'>): string =>
  fill(TEXTS[language].causes[cause], { at: at ? legalTime(language, at) : '', caseNumber, reason });
