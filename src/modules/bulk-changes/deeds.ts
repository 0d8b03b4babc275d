import type { Problem } from '../../platform/http/problem.js';
import type { AccessGrant, Asked } from '../access/index.js';
import type { HeldRight, Language, ScopePart } from '../authority/index.js';
import type { EmploymentTerm, Link } from '../members/index.js';

/** A right as a row asks for it; ids in lower case. */
export type RightAsked = Pick<Asked, 'profile' | 'subProfileId' | 'startsAt' | 'endsAt'> & { scope: ScopePart[] };

export interface PersonAsked {
  displayName: string;
  email: string;
  language: Language;
  link: Link;
  term?: EmploymentTerm;
  startsAt?: string;
  endsAt?: string;
}

/** What one row asks, as it is stored. `version`: as the row's subject was when it was planned. */
export type Deed =
  | { kind: 'admit'; person: PersonAsked; right: RightAsked | null }
  | { kind: 'give'; memberId: string; right: RightAsked }
  | { kind: 'narrow'; grantId: string; scope: ScopePart[]; version?: number }
  | { kind: 'revoke'; grantId: string; version?: number }
  | { kind: 'end'; memberId: string; at?: string; version?: number }
  /** Gives again what a revoked or narrowed grant would still give, and takes the part that runs instead of it. */
  | { kind: 'restore'; grantId: string; insteadOf: string | null };

/** Why a row cannot be done; `reason` never repeats the cell. */
export interface RowFault {
  /** Of a file; else empty. */
  column: string;
  code: string;
  reason: string;
}

/** What a reader is shown of a row. */
export interface Told {
  person: string | null;
  /** Of somebody who would be admitted. */
  email: string | null;
  memberId: string | null;
  before: RightTold | null;
  after: RightTold | null;
}

/** Its parts are named when it is read, for who reads. */
export type RightTold = Pick<HeldRight, 'profile' | 'subProfile' | 'until'> & { scope: ScopePart[] };

/** What came of a row. */
export interface Done {
  /** Admitted by it, or ended. */
  memberId?: string;
  /** Given by it: also the part that goes on, and what was restored. */
  grantId?: string;
  /** Taken by it: the row's own first, then what continued it. */
  takenIds?: string[];
}

/** One changed row as the ledger keeps it: ids and instants, no names (P21). */
export type Change = { table: 'access_grant' | 'member' | 'deputy'; id: string; row: number; before: object | null; after: object };

export interface Outcome {
  done: Done;
  changes: Omit<Change, 'row'>[];
}

export const NOBODY: Told = { person: null, email: null, memberId: null, before: null, after: null };

export const faultOf = ({ code, title }: Problem, column = ''): RowFault => ({ column, code, reason: title });

/** A grant as the ledger keeps it among others. */
export const grantTold = ({ id, memberId, clientId, profile, subProfileId, permissions, startsAt, endsAt, mayDelegate, delegationDepth, sourceId, acceptedAt, secondPerson, revokedAt, replacesId }: AccessGrant, scope: readonly ScopePart[]): object =>
  ({ id, memberId, clientId, profile, subProfileId, permissions, scope, startsAt, endsAt, mayDelegate, delegationDepth, sourceId, acceptedAt, secondPerson, revokedAt, replacesId });
