import { randomUUID } from 'node:crypto';
import type { Part, Template } from './handler.js';
import { Slot, slotOf } from './slots.js';

const TEXT = 'Wanted by the spec, as it is written here';
const LATER = '2035-06-30T12:00:00Z';

/**
 * What a schema cannot say: requests that reach the decision and, where they are allowed, are refused for a reason of the
 * trade. So a table of every handler can be filled without changing anything. By the name of the request without its ending.
 */
const SHAPES: Readonly<Record<string, Template>> = {
  AdmitMember: { link: 'agency' },
  AskAccess: { permission: 'owner:name' },
  GiveGrant: { profile: 'SupportPortalUser' },
  NameDeputy: { capacity: 'AccessOwner', endsAt: LATER },
  DeputyAsked: { capacity: 'AccessOwner', endsAt: LATER },
  RegisterCustomer: { enterpriseNumber: '0000' },
  DefineSubProfile: { code: 'buyer', permissions: ['sim:read'] },
  MakeClient: { scopes: ['sim:read'], endsAt: LATER, authentication: 'secret' },
  BlockEnd: { until: LATER },
  Block: { cause: 'loss' },
  BulkPreview: { deed: 'allocate' },
  BulkDeed: { deed: 'allocate', seen: '0:0:0000000000000000' },
  SaveView: { filter: { costCentreId: new Slot('costCentre') } },
  Code: { code: '000000' },
  SecondFactor: { code: '000000' },
  ProofOrPassword: { code: '000000' },
  EmailChange: { code: '000000' },
  Assertion: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' },
  Attestation: { clientDataJSON: 'e30', attestationObject: 'oA' },
  PasskeyAnswer: { id: 'AA', rawId: 'AA' },
  NewPasskey: { id: 'AA', rawId: 'AA' },
  Acceptance: { password: 'a lantern over the harbour' },
  Redemption: { password: 'a lantern over the harbour' },
};

/** Optional fields that belong to a useful request. */
const ALSO: Readonly<Record<string, readonly string[]>> = { GiveGrant: ['memberId', 'subProfileId', 'scope'], ReleaseLine: ['reason'], SecondFactor: ['code'], ProofOrPassword: ['code', 'password'], EmailChange: ['code', 'password'], AllocateLine: ['costCentreId'], BulkPreview: ['costCentreId'], BulkDeed: ['costCentreId'], SimSelection: ['simIds'] };

/** Optional slots that stand for another one in the same request. */
export const INSTEAD: Readonly<Record<string, readonly string[]>> = { GiveGrant: ['clientId'] };

export const bare = (name: string): string => name.replace(/(Request|Input)$/, '');

export interface Field {
  name: string;
  required: boolean;
  isId: boolean;
  /** Of a plain value; of the item for a list. */
  value(): Part;
}

/** A request of this name with its required fields, and the ones that make it useful. */
export function sampleOf(type: string, fields: readonly Field[]): Template {
  const name = bare(type);
  const wanted = fields.filter((field) => field.required || ALSO[name]?.includes(field.name));
  const made = wanted.map(({ name: field, isId, value }): [string, Part] => [field, SHAPES[name]?.[field] ?? slotOf(name, field, isId) ?? value()]);
  return Object.fromEntries(made);
}

interface Plain {
  type?: string;
  format?: string;
  enum?: readonly Part[];
  minimum?: number;
}

export function plainSample({ type, format, enum: values, minimum }: Plain): Part {
  if (values) return values[0];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum ?? 1;
  if (format === 'date-time') return LATER;
  if (format === 'email') return `nobody-${randomUUID()}@example.be`;
  return TEXT;
}
