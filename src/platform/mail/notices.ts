/** `mayOff`: allowed as a courtesy, and switched off unless the rule pack says otherwise. */
export type Telling = 'must' | 'may' | 'mayOff' | 'mustNot';

interface Occasion {
  /** Of the terms; `S…` where only the safety of a sign-in asks for it. */
  rule: string;
  before: Telling;
  after: Telling;
}

/** Matrix 0.3: what is told of which event before it and after it, and of what silence is owed. */
export const OCCASIONS = {
  accountUnused: { rule: 'GC-2.2.3-a', before: 'mayOff', after: 'must' },
  noContract: { rule: 'GC-2.2.3-b', before: 'mustNot', after: 'mustNot' },
  applicationUnused: { rule: 'GC-2.2.3-c', before: 'mayOff', after: 'must' },
  belowMinimum: { rule: 'SC-FM-7', before: 'mayOff', after: 'may' },
  securityMeasure: { rule: 'GC-2.2.4', before: 'mustNot', after: 'may' },
  termsChanged: { rule: 'GC-3-a', before: 'mustNot', after: 'mustNot' },
  lawChanged: { rule: 'GC-3-d', before: 'mustNot', after: 'mustNot' },
  personAdmitted: { rule: 'GC-8.2-b(1)', before: 'must', after: 'must' },
  credentialReported: { rule: 'GC-4.3-b', before: 'mustNot', after: 'must' },
  signInChanged: { rule: 'S13', before: 'must', after: 'must' },
  recovery: { rule: 'GC-8.1.2-a', before: 'must', after: 'must' },
  deputy: { rule: 'GC-8.2-b(5)', before: 'must', after: 'may' },
  delegation: { rule: 'GC-8.4-c', before: 'must', after: 'may' },
  linkEnds: { rule: 'GC-9.2-b', before: 'may', after: 'may' },
  accessAsked: { rule: 'GC-8.1.2-c', before: 'may', after: 'must' },
  documentPublished: { rule: 'GC-6.2', before: 'may', after: 'may' },
  objectionAnswered: { rule: 'GC-6.2', before: 'may', after: 'may' },
  mandate: { rule: 'GC-9.2-c', before: 'may', after: 'must' },
  consentAnswered: { rule: 'GC-6.1', before: 'may', after: 'may' },
  affiliateListed: { rule: 'GC-9.1-a', before: 'may', after: 'may' },
  affiliateConsent: { rule: 'GC-9.1-d', before: 'may', after: 'may' },
  affiliateControl: { rule: 'GC-9.1-e', before: 'may', after: 'may' },
} as const satisfies Record<string, Occasion>;

interface Notice {
  of: keyof typeof OCCASIONS;
  /** The event that it tells of is still to come, or has been. */
  when: 'before' | 'after';
  /** By mail, without. By SMS only what its reader has to act on at once, since somebody else may have his sign-in or his mailbox; and what he confirms his number by. */
  channels?: readonly TransportName[];
}

/** Ways by which something can leave this program for somebody. Another one is another line here, and its words in `test/architecture/transports.spec.ts`. */
export const TRANSPORTS = ['mail', 'sms'] as const;
export type TransportName = (typeof TRANSPORTS)[number];

const BOTH: readonly TransportName[] = TRANSPORTS;

/** Every kind of notice that the program can write. One line for a new one; its words stand in its module. */
export const NOTICES = {
  invitation: { of: 'personAdmitted', when: 'before' },
  passwordReset: { of: 'signInChanged', when: 'before' },
  passwordChanged: { of: 'signInChanged', when: 'after', channels: BOTH },
  secondFactorSet: { of: 'signInChanged', when: 'after' },
  secondFactorRemoved: { of: 'signInChanged', when: 'after', channels: BOTH },
  recoveryCodes: { of: 'signInChanged', when: 'after' },
  passkeyAdded: { of: 'signInChanged', when: 'after' },
  passkeyRemoved: { of: 'signInChanged', when: 'after' },
  signInNewDevice: { of: 'signInChanged', when: 'after', channels: BOTH },
  signInAfterFailures: { of: 'signInChanged', when: 'after', channels: BOTH },
  emailConfirm: { of: 'signInChanged', when: 'before' },
  emailTaken: { of: 'signInChanged', when: 'before' },
  emailChangeAsked: { of: 'signInChanged', when: 'before', channels: BOTH },
  emailChanged: { of: 'signInChanged', when: 'after' },
  emailVetoed: { of: 'signInChanged', when: 'after' },
  emailNotChanged: { of: 'signInChanged', when: 'after' },
  mobileConfirm: { of: 'signInChanged', when: 'before', channels: ['sms'] },
  mobileSet: { of: 'signInChanged', when: 'after' },
  mobileRemoved: { of: 'signInChanged', when: 'after', channels: BOTH },
  reported: { of: 'credentialReported', when: 'after', channels: BOTH },
  reportedByYourself: { of: 'credentialReported', when: 'after', channels: BOTH },
  compromiseReported: { of: 'credentialReported', when: 'after' },
  recoveryOpened: { of: 'recovery', when: 'before' },
  recoveryExecuted: { of: 'recovery', when: 'after' },
  recoveryRefused: { of: 'recovery', when: 'after' },
  deputyNamed: { of: 'deputy', when: 'before' },
  deputyEnded: { of: 'deputy', when: 'after' },
  delegationProposed: { of: 'delegation', when: 'before' },
  linksEndSoon: { of: 'linkEnds', when: 'before' },
  accessAsked: { of: 'accessAsked', when: 'after' },
  accessReminder: { of: 'accessAsked', when: 'before' },
  accessOverdue: { of: 'accessAsked', when: 'before' },
  accessGranted: { of: 'accessAsked', when: 'after' },
  accessPending: { of: 'accessAsked', when: 'after' },
  accessDeclined: { of: 'accessAsked', when: 'after' },
  documentPublished: { of: 'documentPublished', when: 'after' },
  objectionRecognised: { of: 'objectionAnswered', when: 'after' },
  objectionRejected: { of: 'objectionAnswered', when: 'after' },
  objectionRemedied: { of: 'objectionAnswered', when: 'after' },
  consentGranted: { of: 'consentAnswered', when: 'after' },
  consentRefused: { of: 'consentAnswered', when: 'after' },
  consentWithdrawn: { of: 'consentAnswered', when: 'after' },
  mandateRefused: { of: 'mandate', when: 'after' },
  affiliateListed: { of: 'affiliateListed', when: 'after' },
  affiliateUnlisted: { of: 'affiliateListed', when: 'after' },
  affiliateConsentWithdrawn: { of: 'affiliateConsent', when: 'after' },
  affiliateControlLost: { of: 'affiliateControl', when: 'after' },
  affiliateControlShown: { of: 'affiliateControl', when: 'after' },
  accountEndsSoon: { of: 'accountUnused', when: 'before' },
  accountEnded: { of: 'accountUnused', when: 'after' },
  applicationOffSoon: { of: 'applicationUnused', when: 'before' },
  applicationOff: { of: 'applicationUnused', when: 'after' },
  belowMinimumSoon: { of: 'belowMinimum', when: 'before' },
  belowMinimumOff: { of: 'belowMinimum', when: 'after' },
  uncontractedEndsSoon: { of: 'noContract', when: 'before' },
  uncontractedEnded: { of: 'noContract', when: 'after' },
} as const satisfies Record<string, Notice>;

export type NoticeKind = keyof typeof NOTICES;
export const NOTICE_KINDS = Object.keys(NOTICES) as NoticeKind[];
export const NOTICE_RULES: readonly string[] = [...new Set(Object.values(OCCASIONS).map(({ rule }) => rule))];

export function tellingOf(kind: NoticeKind): { rule: string; telling: Telling } {
  const { of, when } = NOTICES[kind];
  const { rule, [when]: telling } = OCCASIONS[of];
  return { rule, telling };
}

/** The ways that a kind may go. */
export function channelsOf(kind: NoticeKind): readonly TransportName[] {
  const { channels = ['mail'] }: Notice = NOTICES[kind];
  return channels;
}
