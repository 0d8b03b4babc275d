/** GC-7: what an Application costs from a day on, as it was announced. */
export interface Notice {
  version: number;
  amountCents: number;
  effectiveOn: string;
  /** The last day without charge. */
  trialUntil: string | null;
  /** The separate contract under which it is paid. */
  agreement: string | null;
}

export const CHARGES = ['free', 'trial', 'charged', 'needsConsent'] as const;
export type Charge = (typeof CHARGES)[number];

export interface Price {
  /** Null: free, since no price was ever announced. */
  inForce: Notice | null;
  /** Still to come, the next one first. */
  announced: Notice[];
  /** What is to be accepted next: in force, or announced. */
  toAccept: Notice | null;
  charge: Charge;
  /** A month, by what the Customer agreed to. */
  paysCents: number;
}

const inOrder = (one: Notice, other: Notice): number => (one.effectiveOn === other.effectiveOn ? one.version - other.version : one.effectiveOn < other.effectiveOn ? -1 : 1);

/** A later version takes the place of an earlier one of the same day: what never was in force is neither accepted nor paid. */
const standing = (notices: readonly Notice[]): Notice[] =>
  notices.filter(({ effectiveOn, version }) => notices.every((other) => other.effectiveOn !== effectiveOn || other.version <= version)).sort(inOrder);

const isAgreed = ({ amountCents, version }: Notice, accepted: ReadonlySet<number>): boolean => amountCents === 0 || accepted.has(version);

/**
 * The price of one Application for one Customer on a day. A version that the Customer did not accept charges nothing: what was agreed before goes on, and the
 * consent is missing. What is free needs none.
 */
export function priceOn(day: string, notices: readonly Notice[], accepted: ReadonlySet<number>): Price {
  const sorted = standing(notices);
  const effective = sorted.filter(({ effectiveOn }) => effectiveOn <= day);
  const announced = sorted.filter(({ effectiveOn }) => effectiveOn > day);
  const inForce = effective.at(-1) ?? null;
  const agreed = effective.findLast((notice) => isAgreed(notice, accepted));
  const pays = agreed && (agreed.trialUntil === null || day > agreed.trialUntil) ? agreed.amountCents : 0;
  const toAccept = [...(inForce ? [inForce] : []), ...announced].find((notice) => !isAgreed(notice, accepted)) ?? null;
  return { inForce, announced, toAccept, charge: chargeOn(day, inForce, accepted), paysCents: pays };
}

function chargeOn(day: string, inForce: Notice | null, accepted: ReadonlySet<number>): Charge {
  if (!inForce || inForce.amountCents === 0) return 'free';
  if (!accepted.has(inForce.version)) return 'needsConsent';
  return inForce.trialUntil !== null && day <= inForce.trialUntil ? 'trial' : 'charged';
}

/** Whether its activation waits for an acceptance; null: there is nothing to accept. */
export const priceAccepted = ({ inForce, charge }: Price): boolean | null => (inForce === null || charge === 'free' ? null : charge !== 'needsConsent');
