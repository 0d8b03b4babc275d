import fc from 'fast-check';

export type As = 'AccessOwner' | 'AccessManager' | 'SupportPortalUser' | 'ServiceUser';
export type GivenProfile = Exclude<As, 'AccessOwner'>;

/** Hours are counted from the present one; null is "not said". */
export type Command =
  | { do: 'give'; by: number; as: As; to: number; profile: GivenProfile; bundle: number; parts: string[]; from: number | null; until: number | null; hands: number }
  | { do: 'narrow'; by: number; as: As; right: number; parts: string[] }
  | { do: 'extend'; by: number; as: As; right: number; until: number }
  | { do: 'revoke'; by: number; as: As; right: number }
  | { do: 'decide'; by: number; as: As; right: number; approved: boolean }
  /** GC-8.4-c: out of a right of one's own; no deeds but those that it names. */
  | { do: 'delegate'; by: number; as: As; right: number; to: number; deeds: string[]; parts: string[]; until: number | null; hands: number }
  | { do: 'accept' | 'decline' | 'giveUp' | 'adopt'; by: number; as: As; right: number }
  | { do: 'cutDown'; by: number; as: As; right: number; parts: string[] }
  | { do: 'handOver'; by: number; as: As; to: number }
  | { do: 'end'; by: number; as: As; whom: number; at: number | null }
  | { do: 'attest'; by: number; as: As; whom: number }
  | { do: 'name'; by: number; as: As; away: number; deputy: number; owner: boolean; from: number | null; until: number }
  | { do: 'return'; by: number; as: As; deputyship: number }
  /** GC-9.2-c: by the Owner; or by the operator, of this mandate or of everything of its third party. */
  | { do: 'endMandate'; by: number; as: As }
  | { do: 'mandate'; how: 'refuse' | 'block' | 'lift' }
  /** GC-9.1: at the company that controls the Customer; by the operator, who lists it as an affiliate; by the Customer itself; and in the register. */
  | { do: 'parent'; how: 'handOver' | 'leave' | 'return' | 'keepOut' | 'letIn' | 'stop' | 'resume'; whom: number; after: number }
  | { do: 'affiliate'; how: 'list' | 'unlist' | 'consent' | 'withdraw'; until: number | null }
  | { do: 'withdraw'; by: number; as: As }
  | ({ do: 'shares' } & Share)
  | { do: 'prove'; whom: number; how: 'accepts' | 'enrols' }
  | { do: 'wait'; hours: number }
  | { do: 'switch'; application: string; on: boolean }
  | { do: 'suspend'; suspended: boolean };

export interface Person { begins: number; ends: number | null; accepted: boolean; secondFactor: boolean; createdBy: number | null; vouchedBy: number | null; sent?: boolean; ofParent?: boolean }

export type Company = 'parent' | 'subsidiary' | 'customer' | 'others';
/** From that day on, counted from the present one. */
export interface Share { holder: Company; of: Company; percent: number; day: number }

/** Of the company that controls the Customer: its Owner and whoever else is bound to it, who has which votes, and whether a permission has to be shown. */
export interface GroupStart { owner: number; bound: number[]; shares: Share[]; needsConsent: boolean }

/** Of the third party that sends whoever is `sent`. */
export interface Mandate { begins: number; ends: number; ended: boolean; refused: boolean; blocked: boolean }

export interface Right {
  holder: number; profile: GivenProfile; bundle: number; parts: string[]; begins: number; ends: number | null;
  taken: boolean; verdict: 'free' | 'waiting' | 'yes' | 'no'; giver: number | null; continues: number | null; given: number;
  /** Of a delegated one: what it was made of, and whether its holder has accepted it. */
  madeOf: number | null; accepted: boolean;
  /** Through how many more it may go, and all that it gives of its bundle; null: the whole. */
  hands: number; deeds: string[] | null;
}

/** What every right is that was not delegated. */
export const PLAIN = { madeOf: null, accepted: false, hands: 0, deeds: null } satisfies Partial<Right>;

/** Who stands in for whom, as the owner or as a Manager; `over`: ended before, at that hour. */
export interface Deputyship { away: number; deputy: number; owner: boolean; begins: number; ends: number; over: number | null }

/** What a record is about: its parts as `kind:name`, and from when to when it speaks. */
export interface Thing { parts: string[]; from: number; until: number }

/** In which period a line was whose. */
export interface Period { line: string; whose: number; from: number; until: number | null }

export interface Start { owner: number | null; people: Person[]; rights: Right[]; periods: Period[]; mandate?: Mandate; group?: GroupStart }

const PARTS = ['costCentre:a', 'costCentre:b', 'billingAccount:x', 'line:1', 'line:2'];
export const SWITCHED = ['fleet-manager', 'number-management', 'online-invoice', 'invoice-insights', 'documents'];
export const CAPACITIES: readonly As[] = ['AccessOwner', 'AccessManager', 'SupportPortalUser', 'ServiceUser'];

/** Few, and each sees another mix of parts and periods. */
export const THINGS: readonly Thing[] = [
  { parts: ['costCentre:a', 'billingAccount:x', 'line:1'], from: -6, until: -6 },
  { parts: ['costCentre:b', 'billingAccount:y', 'line:1'], from: -2, until: 0 },
  { parts: ['line:2'], from: -5, until: -3 },
  { parts: ['costCentre:b', 'billingAccount:x', 'line:3'], from: 0, until: 0 },
];

const person = (over: Partial<Person> = {}): Person => ({ begins: -9, ends: null, accepted: true, secondFactor: true, createdBy: 0, vouchedBy: 1, ...over });
const right = (over: Partial<Right>): Right =>
  ({ holder: 0, profile: 'AccessManager', bundle: 0, parts: [], begins: -8, ends: null, taken: false, verdict: 'free', giver: null, continues: null, given: -9, ...PLAIN, ...over });

/** 0 registered the Customer; 1 and 2 are Managers, 2 without a second factor yet; 3 is proven; 4 was just invited by 1; 5 leaves in 8 hours; 6 has neither begun nor accepted. */
export const aStart = (optOut: boolean): Start => ({
  owner: optOut ? null : 0,
  people: [
    person({ createdBy: null, vouchedBy: null }), person({ vouchedBy: 0 }), person({ vouchedBy: 0, secondFactor: false }), person(),
    person({ createdBy: 1, vouchedBy: 1, accepted: false, secondFactor: false }), person({ ends: 8, secondFactor: false }), person({ begins: 4, accepted: false, vouchedBy: 0 }),
  ],
  rights: [
    ...(optOut ? [right({ holder: 0 })] : []), right({ holder: 1 }), right({ holder: 2, ends: 6 }),
    right({ holder: 1, profile: 'SupportPortalUser', bundle: 3, ends: 5, hands: 1 }), right({ holder: 1, profile: 'SupportPortalUser', bundle: 0, parts: ['costCentre:a', 'line:2'], hands: 3 }),
    right({ holder: 3, profile: 'ServiceUser' }),
  ],
  periods: [{ line: 'line:1', whose: 3, from: -7, until: -4 }, { line: 'line:1', whose: 4, from: -4, until: null }, { line: 'line:2', whose: 3, from: -6, until: null }],
});

/** With 7, whom a third party sends: for ten hours more, or as long as its mandate is active. */
export function aStartWithMandate(optOut: boolean): Start {
  const { people, rights, ...start } = aStart(optOut);
  const sent = { holder: 7, profile: 'SupportPortalUser' as const, bundle: 0, parts: ['costCentre:a'], begins: -3, ends: 10 };
  return { ...start, people: [...people, person({ begins: -3, ends: 10, createdBy: 0, vouchedBy: 0, sent: true })], rights: [...rights, right(sent)], mandate: { begins: -3, ends: 10, ended: false, refused: false, blocked: false } };
}

/** With 8, the Owner of a company that controls the Customer by 40 votes and the 15 of its subsidiary, and 9, whom he brought; 3 and 7 are bound to it, too. */
export function aStartWithAll(optOut: boolean, needsConsent: boolean): Start {
  const { people, rights, ...start } = aStartWithMandate(optOut);
  const ofParent = { begins: -3, ofParent: true };
  const votes = (holder: Company, of: Company, percent: number): Share => ({ holder, of, percent, day: -1 });
  return {
    ...start, people: [...people, person({ ...ofParent, createdBy: null, vouchedBy: null }), person({ ...ofParent, createdBy: 8, vouchedBy: 8 })],
    rights: [...rights, right({ holder: 9, profile: 'SupportPortalUser', bundle: 0, parts: ['costCentre:b'], begins: -3, giver: 8 })],
    group: { owner: 8, bound: [3, 7, 8, 9], shares: [votes('parent', 'customer', 40), votes('parent', 'subsidiary', 60), votes('subsidiary', 'customer', 15), votes('others', 'customer', 1)], needsConsent },
  };
}

const OF_OTHERS = ['mandate', 'endMandate', 'parent', 'affiliate', 'withdraw', 'shares'];
/** What speaks of the mandate or of the parent, or of whoever comes by them. */
export const isOfOthers = (command: Command): boolean => OF_OTHERS.includes(command.do) || isOf(command, [7, 8, 9]);
export const isOfGroup = (command: Command): boolean => OF_OTHERS.slice(2).includes(command.do) || isOf(command, [8, 9]);
const isOf = (command: Command, people: readonly number[]): boolean =>
  Object.entries(command).some(([field, value]) => ['by', 'to', 'whom', 'away', 'deputy'].includes(field) && people.includes(value as number));

const anybody = fc.oneof({ weight: 7, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 2, arbitrary: fc.integer({ min: 7, max: 9 }) });
/** Mostly people in a capacity that may be theirs. */
const by = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<[number, As]>([0, 'AccessOwner'], [1, 'AccessManager'], [2, 'AccessManager'], [8, 'AccessOwner']) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(0, 1, 3, 3), fc.constantFrom<As>('AccessOwner', 'AccessManager')) },
  { weight: 1, arbitrary: fc.tuple(anybody, fc.constantFrom(...CAPACITIES)) },
).map(([who, as]) => ({ by: who, as }));
const commanded = <T extends object>(what: fc.Arbitrary<T>): fc.Arbitrary<T & { by: number; as: As }> => fc.tuple(what, by).map(([command, who]) => ({ ...command, ...who }));
const someParts = fc.uniqueArray(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 3 });
const parts = fc.oneof({ weight: 1, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: someParts });
/** Counted from the newest back; whoever runs the sequence makes it a number. */
const someRight = fc.integer({ min: 0, max: 20 });
type OfDelegation = Extract<Command, { do: 'delegate' | 'accept' | 'decline' | 'giveUp' | 'adopt' | 'cutDown' }>;
const isSensible: Record<Extract<Command, { right: number }>['do'], (right: Right) => boolean> = {
  delegate: ({ hands, taken }) => hands > 0 && !taken,
  accept: ({ madeOf, accepted, taken }) => madeOf !== null && !accepted && !taken,
  decline: ({ madeOf, accepted, taken }) => madeOf !== null && !accepted && !taken,
  giveUp: ({ madeOf, taken }) => madeOf !== null && !taken,
  adopt: ({ madeOf, taken }) => madeOf !== null && !taken,
  cutDown: ({ madeOf, taken }) => madeOf !== null && !taken,
  narrow: ({ profile, verdict, taken }) => profile === 'SupportPortalUser' && verdict !== 'waiting' && !taken,
  extend: ({ ends, verdict, taken }) => ends !== null && verdict !== 'waiting' && !taken,
  revoke: ({ taken }) => !taken,
  decide: ({ verdict, taken }) => verdict === 'waiting' && !taken,
};

/** Which grant a command means: mostly one with which it could succeed, often one that another continues, sometimes any. */
export function numbered(command: Command, { rights, deputies }: { rights: readonly Right[]; deputies: readonly Deputyship[] }): Command {
  if (command.do === 'return') return returned(command, deputies);
  if (!('right' in command)) return command;
  const among = candidates(command, rights);
  const right = among[command.right % among.length] ?? 0;
  if (isOfDelegation(command)) return delegated({ ...command, right }, rights[right], command.right);
  return command.do === 'narrow' ? { ...command, right, parts: within(command.parts, rights[right]?.parts ?? [], command.right) } : { ...command, right };
}

const OF_DELEGATION = ['delegate', 'accept', 'decline', 'giveUp', 'adopt', 'cutDown'];
const isOfDelegation = (command: Command): command is OfDelegation => OF_DELEGATION.includes(command.do);

/** Mostly by whoever holds it, who delegates it as a Support Portal User, or by whoever gave it; and within what it is. */
function delegated(command: OfDelegation, right: Right | undefined, chance: number): Command {
  if (!right || chance % 6 === 5 || command.do === 'adopt') return command;
  if (command.do === 'delegate') return outOf(command, right, chance);
  const giver = giverOf(right, chance);
  if (command.do === 'cutDown') return { ...command, ...giver, parts: within(command.parts, right.parts, chance) };
  return { ...command, by: right.holder, as: 'SupportPortalUser', ...(command.do === 'giveUp' && giver) };
}

const giverOf = ({ giver, holder }: Right, chance: number): { by: number; as: As } | null => (chance % 2 === 0 ? { by: giver ?? holder, as: 'SupportPortalUser' } : null);

const outOf = (command: Extract<Command, { do: 'delegate' }>, right: Right, chance: number): Command => ({
  ...command, by: right.holder, as: 'SupportPortalUser', deeds: command.deeds.filter((deed) => right.deeds?.includes(deed) ?? true), parts: chance % 2 === 0 ? [] : within(command.parts, right.parts, chance), hands: Math.min(command.hands, Math.max(0, right.hands - 1)),
});

/** Mostly by the one of the two who may. */
function returned(command: Extract<Command, { do: 'return' }>, deputies: readonly Deputyship[]): Command {
  const deputyship = Math.max(0, deputies.length - 1 - (command.deputyship % Math.max(1, deputies.length)));
  const found = deputies[deputyship];
  if (!found || command.deputyship === 0) return { ...command, deputyship };
  return command.deputyship % 2 === 0 ? { ...command, deputyship, by: found.deputy } : { ...command, deputyship, by: found.away, as: found.owner ? 'AccessOwner' : 'AccessManager' };
}

function candidates(command: Extract<Command, { right: number }>, rights: readonly Right[]): number[] {
  const all = rights.map((_, n) => n).reverse();
  const sensible = all.filter((n) => isSensible[command.do](rights[n] as Right));
  const continued = sensible.filter((n) => rights.some(({ continues }) => continues === n));
  const [found = all] = [[sensible], [continued, sensible], [sensible], []][command.right % 4]?.filter(({ length }) => length > 0) ?? [];
  return found;
}

/** Mostly some of the parts that there were. */
function within(wanted: string[], had: readonly string[], chance: number): string[] {
  if (had.length < 2 || chance % 4 === 2) return wanted;
  const some = wanted.filter((part) => had.includes(part));
  return some.length > 0 ? some : had.slice(0, 1);
}

const ahead = fc.integer({ min: -1, max: 9 }).filter((hours) => hours !== 0);

const give = fc.record({
  do: fc.constant('give' as const), to: anybody, profile: fc.constantFrom<GivenProfile>('SupportPortalUser', 'SupportPortalUser', 'SupportPortalUser', 'ServiceUser', 'AccessManager'),
  bundle: fc.integer({ min: 0, max: 3 }), parts, from: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: ahead }), until: fc.option(ahead, { freq: 3 }), hands: fc.constantFrom(0, 0, 1, 3),
}).map((made) => (made.profile === 'SupportPortalUser' || made.until === 2 ? made : { ...made, parts: [] }));

const narrow = fc.record({ do: fc.constant('narrow' as const), right: someRight, parts: fc.oneof({ weight: 1, arbitrary: parts }, { weight: 3, arbitrary: someParts }) });
const extend = fc.record({ do: fc.constant('extend' as const), right: someRight, until: fc.integer({ min: 1, max: 14 }) });
const revoke = fc.record({ do: fc.constant('revoke' as const), right: someRight });
const decide = fc.record({ do: fc.constant('decide' as const), right: someRight, approved: fc.constantFrom(true, true, true, false) });
const delegate = fc.record({
  do: fc.constant('delegate' as const), right: someRight, to: fc.constantFrom(0, 2, 3, 3, 4, 5, 5, 6, 1, 7, 9), deeds: fc.uniqueArray(fc.constantFrom('sim:read', 'sim:read', 'sim:export', 'document:read', 'cost-centre:read', 'invoice:read'), { maxLength: 3 }),
  parts, until: fc.option(fc.integer({ min: -1, max: 7 }), { freq: 2 }), hands: fc.constantFrom(0, 1, 2),
});
const answer = fc.record({ do: fc.constantFrom('accept' as const, 'accept' as const, 'decline' as const), right: someRight });
const undo = fc.record({ do: fc.constantFrom('giveUp' as const, 'adopt' as const), right: someRight });
const cutDown = fc.record({ do: fc.constant('cutDown' as const), right: someRight, parts: someParts });
const handOver = fc.record({ do: fc.constant('handOver' as const), to: fc.constantFrom(1, 2, 3, 1, 2, 3, 0, 4, 5, 6) });
const end = fc.record({ do: fc.constant('end' as const), whom: anybody, at: fc.option(ahead) });
const attest = fc.record({ do: fc.constant('attest' as const), whom: anybody });

/** Mostly for the Owner or a Manager, who may be away. */
const name = fc.record({
  do: fc.constant('name' as const), away: fc.constantFrom(0, 0, 1, 1, 2, 3), deputy: fc.constantFrom(1, 2, 3, 3, 3, 4, 5, 6, 0, 7, 8), owner: fc.boolean(), from: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: ahead }), until: fc.integer({ min: -1, max: 9 }),
}).map((made) => (made.until % 3 === 0 ? made : { ...made, owner: made.away === 0 }));
/** 3 may become Owner there, too. */
const parent = fc.record({ do: fc.constant('parent' as const), how: fc.constantFrom<Extract<Command, { do: 'parent' }>['how']>('handOver', 'handOver', 'leave', 'leave', 'return', 'return', 'keepOut', 'letIn', 'letIn', 'stop', 'resume', 'resume'), whom: fc.constantFrom(3, 3, 8, 8, 9, 7), after: fc.integer({ min: 0, max: 2 }) });
const affiliate = fc.record({ do: fc.constant('affiliate' as const), how: fc.constantFrom<Extract<Command, { do: 'affiliate' }>['how']>('list', 'list', 'unlist', 'consent', 'consent', 'consent', 'withdraw'), until: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 2 }) });
const SHARES = [['parent', 'customer', [0, 30, 40, 52]], ['parent', 'subsidiary', [0, 50, 51, 60]], ['subsidiary', 'customer', [0, 10, 11, 15]]] as const;
const shares = fc.tuple(fc.constantFrom(...SHARES), fc.integer({ min: 0, max: 3 }), fc.constantFrom(-1, 0, 1, 1, 1, 2)).map(([[holder, of, percents], n, day]) => ({ do: 'shares' as const, holder, of, percent: percents[n] ?? 0, day }));
const giveBack = fc.record({ do: fc.constant('return' as const), deputyship: fc.integer({ min: 0, max: 4 }) });
/** By the Owner or a Manager for themselves, or by the Owner for a Manager. */
const nameSensibly = fc.tuple(name, fc.constantFrom<[number, number, As]>([0, 0, 'AccessOwner'], [1, 1, 'AccessManager'], [0, 1, 'AccessOwner']))
  .map(([made, [who, away, as]]) => ({ ...made, by: who, as, away, owner: away === 0, deputy: made.deputy === away ? 3 : made.deputy, until: Math.abs(made.until) + 1 }));

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: commanded(give) },
  { weight: 4, arbitrary: commanded(narrow) },
  { weight: 4, arbitrary: commanded(extend) },
  { weight: 3, arbitrary: commanded(revoke) },
  { weight: 9, arbitrary: commanded(decide) },
  { weight: 6, arbitrary: commanded(delegate) },
  { weight: 6, arbitrary: commanded(answer) },
  { weight: 5, arbitrary: commanded(undo) },
  { weight: 3, arbitrary: commanded(cutDown) },
  { weight: 3, arbitrary: commanded(handOver) },
  { weight: 2, arbitrary: commanded(end) },
  { weight: 2, arbitrary: commanded(attest) },
  { weight: 2, arbitrary: commanded(name) },
  { weight: 4, arbitrary: nameSensibly },
  { weight: 3, arbitrary: commanded(giveBack) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('mandate' as const), how: fc.constantFrom('refuse' as const, 'block' as const, 'lift' as const, 'lift' as const) }) },
  { weight: 1, arbitrary: commanded(fc.constant<{ do: 'endMandate' }>({ do: 'endMandate' })) },
  { weight: 4, arbitrary: parent },
  { weight: 4, arbitrary: affiliate },
  { weight: 2, arbitrary: commanded(fc.constant<{ do: 'withdraw' }>({ do: 'withdraw' })) },
  { weight: 4, arbitrary: shares },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('prove' as const), whom: fc.constantFrom(2, 2, 4, 5, 6), how: fc.constantFrom('accepts' as const, 'enrols' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 1, 2, 2, 3, 5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('switch' as const), application: fc.constantFrom(...SWITCHED), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('suspend' as const), suspended: fc.constantFrom(true, false, false, false, false) }) },
);

/** What seldom follows by chance: decided by a second person, given back, listed again or taken off twice, sold at the end of the day or after all not, a consent that ends or is refused twice, gone and back. */
const anyStory: fc.Arbitrary<Command[]> = fc.record({
  how: fc.constantFrom<'decided' | 'givenBack' | 'listedAgain' | 'offTwice' | 'sold' | 'notSold' | 'lapsed' | 'refused' | 'back'>('decided', 'decided', 'givenBack', 'listedAgain', 'offTwice', 'sold', 'sold', 'notSold', 'lapsed', 'refused', 'back'),
  whom: fc.constantFrom(3, 8, 9), who: fc.constantFrom(4, 5, 6), day: fc.constantFrom(0, 1), approved: fc.boolean(),
}).map(({ how, whom, who, day, approved }) => {
  const owner = { by: 0, as: 'AccessOwner' } as const;
  const manager = { by: 1, as: 'AccessManager' } as const;
  const onList = (deed: 'list' | 'unlist' | 'withdraw'): Command => ({ do: 'affiliate', how: deed, until: null });
  const sold = (when: number, percent = 30): Command => ({ do: 'shares', holder: 'parent', of: 'customer', percent, day: when });
  const atParent = (deed: 'handOver' | 'leave' | 'return', by: number): Command => ({ do: 'parent', how: deed, whom: by, after: 0 });
  const told: Record<typeof how, Command[]> = {
    decided: [{ do: 'give', ...manager, to: who, profile: 'SupportPortalUser', bundle: day, parts: [], from: null, until: null, hands: 1 }, { do: 'decide', ...owner, right: 0, approved }],
    givenBack: [{ do: 'name', ...owner, away: 0, deputy: 3, owner: true, from: null, until: 9 }, { do: 'return', ...owner, deputyship: 0 }],
    listedAgain: [onList('unlist'), onList('list'), atParent('handOver', whom)],
    offTwice: [onList('unlist'), onList('unlist')],
    sold: [sold(1), { do: 'wait', hours: 5 }],
    notSold: [sold(1), sold(1, 40)],
    lapsed: [{ do: 'affiliate', how: 'consent', until: 1 + day }, { do: 'wait', hours: 2 }],
    refused: [sold(day), onList('withdraw'), { do: 'withdraw', ...owner }, onList('withdraw')],
    back: [atParent('handOver', whom === 8 ? 9 : 8), atParent('leave', whom), atParent('return', whom)],
  };
  return told[how];
});

/** Somebody has delegated already, through one hand or two, mostly accepted: what becomes of it is what follows. */
const anyBegin: fc.Arbitrary<Command[]> = fc.record({ hands: fc.constantFrom(0, 1, 2), how: fc.constantFrom<'not' | 'proposed' | 'accepted' | 'twice'>('not', 'not', 'proposed', 'accepted', 'accepted', 'twice'), deed: fc.constantFrom<string[]>(['sim:read'], ['sim:read', 'sim:export']) })
  .map(({ hands, how, deed: deeds }) => {
    const made = (to: number, through: number): Command[] => [{ do: 'delegate', by: 0, as: 'SupportPortalUser', right: 0, to, deeds, parts: [], until: null, hands: through }, { do: 'accept', by: 0, as: 'SupportPortalUser', right: 0 }];
    return { not: [], proposed: made(3, hands).slice(0, 1), accepted: made(3, hands), twice: [...made(3, Math.max(1, hands)), ...made(5, 0)] }[how];
  });

export const anySequence = fc.record({ needsConsent: fc.boolean(), optOut: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }), begin: anyBegin, commands: fc.array(fc.oneof({ weight: 30, arbitrary: anyCommand.map((command) => [command]) }, { weight: 2, arbitrary: anyStory }), { minLength: 4, maxLength: 20, size: 'max' }) })
  .map(({ begin, commands, ...start }) => ({ ...start, commands: [...begin, ...commands.flat()] }));
