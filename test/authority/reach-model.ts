import { CAPACITIES, type Command } from './commands.js';
import type { ReferenceModel } from './reference-model.js';

const DATA = ['sim:read', 'sim:export', 'invoice:read', 'document:read', 'line:read-own'];
/** Those that hold data. */
const BUNDLES = [0, 1, 3];

/** In how many steps somebody comes to data: alone, and in whatever way; null: not at all. */
export interface Least { open: number | null; any: number | null }

interface Tried { model: ReferenceModel; own: number[]; hands: number[]; waited: boolean }

/**
 * Who could come to customer data, found by trying: everything that somebody and his logins could command is done to the model of the terms, one after the other,
 * and then looked who reads what. It knows neither what a step is good for nor which one a second person has to decide on: the model says so.
 */
export function leastSteps(model: ReferenceModel, who: number, most: number): Least {
  const own = logins(model, who);
  const before = new Map(own.map((each) => [each, readBy(model, each)]));
  const gains = (tried: ReferenceModel): boolean => own.some((each) => [...readBy(tried, each)].some((right) => !before.get(each)?.has(right)));
  const least: Least = { open: null, any: null };
  let reached: Tried[] = [{ model, own, hands: paired(model, who), waited: false }];
  for (let steps = 1; steps <= most && least.open === null; steps += 1) {
    const next = unlike(reached.flatMap(everythingFrom));
    for (const { waited } of next.filter((tried) => gains(tried.model))) {
      least.any ??= steps;
      if (!waited) least.open ??= steps;
    }
    reached = next.filter((tried) => !gains(tried.model));
  }
  return least;
}

export const reads = (model: ReferenceModel, who: number): boolean => readBy(model, who).size > 0;

const readBy = (model: ReferenceModel, who: number): Set<string> => new Set(CAPACITIES.flatMap((as) => DATA.filter((each) => model.may(who, as, each))));

/** Himself, and whoever is known to him alone. */
function logins(model: ReferenceModel, who: number): number[] {
  const [pairs, known] = [paired(model, who), [who, ...met(model, who)]];
  const isHis = (person: number): boolean => {
    const { createdBy, vouchedBy } = model.people[person] ?? { createdBy: null, vouchedBy: null };
    return person !== model.owner && !pairs.includes(person) && createdBy !== null && known.includes(createdBy) && (vouchedBy === null || vouchedBy === person || known.includes(vouchedBy));
  };
  return [...model.people.keys()].filter((person) => person === who || isHis(person));
}

const beside = (model: ReferenceModel, who: number, counts: (deputyship: ReferenceModel['deputies'][number]) => boolean): number[] =>
  model.deputies.filter((each) => counts(each) && [each.away, each.deputy].includes(who)).map(({ away, deputy }) => (away === who ? deputy : away));

const paired = (model: ReferenceModel, who: number): number[] =>
  beside(model, who, ({ begins, ends, over }) => over === null && begins <= model.now && model.now < ends).filter((person) => person !== who);
const met = (model: ReferenceModel, who: number): number[] => beside(model, who, ({ begins, over }) => begins <= model.now && (over === null || begins < over));

function everythingFrom(tried: Tried): Tried[] {
  return [...proved(tried), ...commandsOf(tried).flatMap(({ command, deputy }) => outcome(tried, command, deputy)), ...decidedByOthers(tried)];
}

/** A right that waits leads on as if somebody had agreed to it. */
function outcome({ model, own, hands, waited }: Tried, command: Command, deputy: number | null): Tried[] {
  const after = model.copy();
  if (!after.apply(command)) return [];
  const waits = command.do === 'give' && after.rights.at(-1)?.verdict === 'waiting';
  if (waits) Object.assign(after.rights.at(-1) ?? {}, { verdict: 'yes' });
  return [{ model: after, own, hands: withDeputy(hands, deputy, after), waited: waited || waits }];
}

const withDeputy = (hands: number[], deputy: number | null, { owner }: ReferenceModel): number[] => (deputy === null || deputy === owner ? hands : [...hands, deputy]);

/** Somebody who could is enough; what he still has to do himself before is his affair. */
function decidedByOthers({ model, own, hands }: Tried): Tried[] {
  const others = [...model.people.keys()].filter((person) => !own.includes(person) && !(hands.includes(person) && person !== model.owner));
  return model.rights.flatMap((right, n) => {
    if (right.verdict !== 'waiting' || !own.includes(right.holder)) return [];
    const [asked, after] = [model.copy(), model.copy()];
    for (const whom of others) for (const how of ['accepts', 'enrols'] as const) asked.apply({ do: 'prove', whom, how });
    if (!others.some((by) => (['AccessOwner', 'AccessManager'] as const).some((as) => asked.apply({ do: 'decide', by, as, right: n, approved: true })))) return [];
    Object.assign(after.rights[n] ?? {}, { verdict: 'yes' });
    return [{ model: after, own, hands, waited: true }];
  });
}

function commandsOf({ model, own, hands }: Tried): { command: Command; deputy: number | null }[] {
  const those = [...own, ...hands.filter((person) => person !== model.owner)];
  const bys = those.flatMap((by) => (['AccessOwner', 'AccessManager'] as const).map((as) => ({ by, as })));
  const giving = bys.flatMap((by) => own.flatMap((to) => [
    ...BUNDLES.map((bundle): Command => ({ do: 'give', ...by, to, profile: 'SupportPortalUser', bundle, parts: [], from: null, until: null, hands: 0 })),
    { do: 'give', ...by, to, profile: 'ServiceUser', bundle: 0, parts: [], from: null, until: null, hands: 0 } satisfies Command,
  ]));
  const deciding = model.rights.flatMap((right, n) => (right.verdict === 'waiting' && own.includes(right.holder) ? bys.map((by): Command => ({ do: 'decide', ...by, right: n, approved: true })) : []));
  // whoever has not accepted his invitation is not here to accept anything else
  const accepting = model.rights.flatMap(({ madeOf, accepted, holder }, right): Command[] => (madeOf !== null && !accepted && own.includes(holder) && model.people[holder]?.accepted ? [{ do: 'accept', by: holder, as: 'SupportPortalUser', right }] : []));
  const naming = own.flatMap((by) => [...model.people.keys()].map((deputy): { command: Command; deputy: number } =>
    ({ command: { do: 'name', by, as: 'AccessManager', away: by, deputy, owner: false, from: null, until: 1 }, deputy })));
  return [...[...giving, ...deciding, ...accepting].map((command) => ({ command, deputy: null })), ...naming];
}

/** Whoever accepts sets his second factor with it: nobody is told whether he had one (S07). */
function proved({ model, own, hands, waited }: Tried): Tried[] {
  return own.filter((whom) => !model.people[whom]?.accepted || !model.people[whom].secondFactor).map((whom) => {
    const after = model.copy();
    for (const how of ['accepts', 'enrols'] as const) after.apply({ do: 'prove', whom, how });
    return { model: after, own, hands, waited };
  });
}

/** Each state once, the one that waited for nobody first. */
function unlike(all: readonly Tried[]): Tried[] {
  const sorted = all.toSorted((one, other) => Number(one.waited) - Number(other.waited));
  return [...new Map(sorted.map((tried) => [JSON.stringify([tried.model.people, tried.model.rights.map(({ verdict, holder, profile, bundle, accepted }) => [verdict, holder, profile, bundle, accepted]).sort(), tried.model.deputies]), tried] as const).reverse()).values()];
}
