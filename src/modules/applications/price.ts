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

/** What was accepted, what is free, and what falls from that. */
function agreedAmong(sorted: readonly Notice[], accepted: ReadonlySet<number>): ReadonlySet<Notice> {
  const said = (notice: Notice): boolean => notice.amountCents === 0 || accepted.has(notice.version);
  return new Set(sorted.filter((notice, at) => said(notice) || falls(notice, behindLast(sorted.slice(0, at), said))));
}

const behindLast = (before: readonly Notice[], said: (notice: Notice) => boolean): readonly Notice[] => {
  const last = before.findLastIndex(said);
  return last < 0 ? [] : before.slice(last);
};

/**
 * Nobody is worse off by it, so it needs no acceptance: under the same contract, no dearer than any price since the one that was agreed to, and not within its
 * trial. A trial of its own is another condition. @param since from that one on; none: nothing was agreed to
 */
function falls(notice: Notice, since: readonly Notice[]): boolean {
  const [agreed] = since;
  if (!agreed || agreed.amountCents === 0 || notice.trialUntil !== null) return false;
  const isOver = agreed.trialUntil === null || agreed.trialUntil < notice.effectiveOn;
  return isOver && agreed.agreement === notice.agreement && since.every((each) => each.agreement !== notice.agreement || notice.amountCents <= each.amountCents);
}

/**
 * The price of one Application for one Customer on a day. A version that the Customer did not accept charges nothing: what was agreed before goes on, and the
 * consent is missing. What is free needs none, nor does a price that falls.
 */
export function priceOn(day: string, notices: readonly Notice[], accepted: ReadonlySet<number>): Price {
  const sorted = standing(notices);
  const effective = sorted.filter(({ effectiveOn }) => effectiveOn <= day);
  const announced = sorted.filter(({ effectiveOn }) => effectiveOn > day);
  const inForce = effective.at(-1) ?? null;
  const agreedTo = agreedAmong(sorted, accepted);
  const agreed = effective.findLast((notice) => agreedTo.has(notice));
  const pays = agreed && (agreed.trialUntil === null || day > agreed.trialUntil) ? agreed.amountCents : 0;
  const toAccept = [...(inForce ? [inForce] : []), ...announced].find((notice) => !agreedTo.has(notice)) ?? null;
  return { inForce, announced, toAccept, charge: chargeOn(day, inForce, agreedTo), paysCents: pays };
}

function chargeOn(day: string, inForce: Notice | null, agreedTo: ReadonlySet<Notice>): Charge {
  if (!inForce || inForce.amountCents === 0) return 'free';
  if (!agreedTo.has(inForce)) return 'needsConsent';
  return inForce.trialUntil !== null && day <= inForce.trialUntil ? 'trial' : 'charged';
}

/** Whether its activation waits for an acceptance; null: there is nothing to accept. */
export const priceAccepted = ({ inForce, charge }: Price): boolean | null => (inForce === null || charge === 'free' ? null : charge !== 'needsConsent');
