import type { Temporal } from 'temporal-polyfill';
import { contains, type Interval, phase } from '../../kernel/index.js';
import { stopOfAffiliation } from './affiliated.js';
import { hasSources, isProposed } from './delegations.js';
import { type MandateFacts, stopOfMandate } from './mandated.js';
import { affiliationOf, type GrantFacts, type Holder, type Standing, type WithheldCause } from './standing.js';

/** Why something gives nothing now. */
export interface Block {
  cause: WithheldCause;
  at: Temporal.Instant | null;
  rule: string;
  caseNumber?: string;
  reason?: string;
}

const RULE_OF_STATE = { suspended: 'GC-2.2.4', ended: 'GC-2.2.2-c' } as const;

/** What stops a person or machine altogether (I5), whatever its grants. */
export function blockOfHolder(standing: Standing, at: Temporal.Instant, pack: Parameters<typeof stopOfAffiliation>[2]): Block | null {
  const { holder, customer } = standing;
  if (customer.state !== 'active') return { cause: 'customerNotActive', at: null, rule: RULE_OF_STATE[customer.state] };
  if (holder.kind === 'agent') return null;
  const own = holder.kind === 'person' ? blockOfPerson(holder, at) : blockOfClient(holder, at);
  const affiliation = affiliationOf(standing); // whoever is here by his link to a parent is nothing else here
  return own ?? (affiliation && stopOfAffiliation(affiliation, at, pack));
}

function blockOfClient({ life, sponsor }: Extract<Holder, { kind: 'client' }>, at: Temporal.Instant): Block | null {
  return blockOfInterval(life, at, { notBegun: 'notBegun', ended: 'clientEnded', rule: 'GC-9.2-a' })
    ?? (contains(sponsor.link, at) ? null : { cause: 'sponsorGone', at: sponsor.link.to, rule: 'GC-9.2-a' });
}

export const blockOfMeasure = (caseNumber: string): Block => ({ cause: 'measure', at: null, rule: 'GC-2.2.4', caseNumber });

function blockOfPerson({ link, mandate, reportedAt }: Extract<Holder, { kind: 'person' }>, at: Temporal.Instant): Block | null {
  return blockOfInterval(link, at, { notBegun: 'linkNotBegun', ended: 'linkEnded', rule: 'GC-9.2-b' })
    ?? blockOfMandate(mandate, at)
    ?? (reportedAt ? { cause: 'signInReported', at: reportedAt, rule: 'GC-4.3-b' } : null);
}

function blockOfMandate(mandate: MandateFacts | null | undefined, at: Temporal.Instant): Block | null {
  const stop = mandate ? stopOfMandate(mandate, at) : null;
  return stop && { ...stop, rule: 'GC-9.2-c' };
}

const RULE_OF_PROFILE = { AccessManager: 'GC-8.3-b', SupportPortalUser: 'GC-8.4-a', ServiceUser: 'GC-8.5-a' } as const;

export const ruleOf = ({ profile, delegation }: GrantFacts): string => (delegation ? 'GC-8.4-c' : RULE_OF_PROFILE[profile]);

export const NARROWED: Block = { cause: 'sourceNarrowed', at: null, rule: 'GC-8.4-c' };

/** Why a grant gives nothing now, whoever holds it. */
export function blockOfGrant(grant: GrantFacts, at: Temporal.Instant): Block | null {
  const rule = ruleOf(grant);
  if (grant.secondPerson === 'pending') return { cause: 'pending', at: null, rule: 'GC-8.3-d' };
  if (grant.secondPerson === 'refused') return { cause: 'refused', at: null, rule: 'GC-8.3-d' };
  if (grant.revokedAt) return { cause: 'revoked', at: grant.revokedAt, rule };
  return blockOfInterval(grant.interval, at, { notBegun: 'notBegun', ended: 'ended', rule }) ?? blockOfDelegation(grant, at);
}

function blockOfDelegation(grant: GrantFacts, at: Temporal.Instant): Block | null {
  if (isProposed(grant)) return { cause: 'proposed', at: null, rule: 'GC-8.4-c' };
  return hasSources(grant, at) ? null : { cause: 'sourceGone', at: null, rule: 'GC-8.4-c' };
}

function blockOfInterval(interval: Interval, at: Temporal.Instant, names: { notBegun: WithheldCause; ended: WithheldCause; rule: string }): Block | null {
  const now = phase(interval, at);
  if (now === 'inForce') return null;
  return now === 'notBegun' ? { cause: names.notBegun, at: interval.from, rule: names.rule } : { cause: names.ended, at: interval.to, rule: names.rule };
}
