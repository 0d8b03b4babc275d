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
  ListAffiliate: { controlFrom: '2099-01-01' },
  RecordAffiliateConsent: { from: LATER, until: '2020-01-01T00:00:00Z' },
  RecordControlLoss: { lostOn: '2099-01-01' },
  DraftMandate: { thirdPartyNumber: '0000', endsAt: LATER },
  BlockThirdParty: { thirdPartyNumber: '0000' },
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
  MobileNumber: { code: '000000', number: '+32470123456' },
  Assertion: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' },
  Attestation: { clientDataJSON: 'e30', attestationObject: 'oA' },
  PasskeyAnswer: { id: 'AA', rawId: 'AA' },
  NewPasskey: { id: 'AA', rawId: 'AA' },
  Acceptance: { password: 'a lantern over the harbour' },
  Redemption: { password: 'a lantern over the harbour' },
  RecordProductContract: { startsOn: '2024-02-01' },
  ObjectToDocument: { reasons: TEXT },
  DecideObjection: { decision: 'reject', answer: TEXT },
  AskConsent: { untilOn: '2000-01-01' },
  DecideConsent: { decision: 'refuse', answer: TEXT },
  RecordOutage: { from: '2026-01-08T08:00:00Z', to: '2026-01-08T08:00:00Z' },
  MeasureSubject: { kind: 'network', network: '0.0.0.0/0' },
  TakeMeasure: { kind: 'network', network: '0.0.0.0/0', reviewOn: '2035-06-30' },
  ReviewMeasure: { reviewOn: '2035-06-30' },
  RenameLegalEntity: { from: '2099-01-01' }, EndOwnershipFact: { on: '2000-01-01' },
  OwnershipFactBody: { kind: 'agreement', from: '2025-01-01', to: '2024-12-31' }, MeetingVoteBody: { votes: '1' },
  ControlWhatIf: { asOf: '2026-06-30' }, SupposedChangeBody: { kind: 'transfer', votes: '1', totalVotes: '100' },
  MoveDemoClock: { to: 'P1D' }, // there is no demo world: nothing moves
  AnnouncePrice: { effectiveOn: '2000-01-01' },
  AnnounceThirdPartyTerms: { url: 'https://tracker.example/' },
  ControlAssessment: { asOf: '2026-06-30' }, AssessedHolding: { votes: 51, totalVotes: 100 },
  DecideDueRight: { decision: 'waive', dayZero: '2000-01-01' },
  RulePackBody: { version: 'spec', calendar: 'nowhere', outage: 'P1B', rules: [] }, LoadRulePack: { effectiveFrom: '2098-01-01' }, DryRun: { packVersion: 'neutral-1' }, DryRunChanges: { packVersion: 'neutral-1' },
};

const PACK = { packVersion: 'neutral-1' };
const CONTRACT = { reference: 'C-2024-1' };
const WINDOW = { from: '2020-01-01T00:00:00Z', to: LATER };
const UNLISTED = { code: 'unlisted' };
const SERVICE = { code: 'sampled' };
const DUE_RIGHT = { rule: 'GC-2.2.3-a', application: 'administration' };

/** The same for what stands in an address or among arguments, by the name of the handler. */
export const ASKED: Readonly<Record<string, Template>> = {
  // what was put right already is corrected by nothing
  'POST /operator/customers/{customerId}/documents': { supersedes: new Slot('document') },
  'GET /operator/rule-packs/{packVersion}': PACK, 'query rulePack': PACK, 'POST /operator/rule-packs/{packVersion}/withdrawal': PACK, 'mutation withdrawRulePack': PACK, 'query rulePackDryRun': PACK, 'query rulePackChanges': PACK,
  // whoever has an address of a calendar may read there: that is no slot, and has a spec of its own
  'GET /calendar/{token}.ics': { token: 'unlisted' },
  'GET /deadlines': { from: '2026-04-01', period: 'P5B' }, 'query deadline': { from: '2026-04-01', period: 'P5B' },
  'GET /operator/customers/{customerId}/notices/silence': WINDOW, 'query silence': WINDOW,
  'PUT /operator/customers/{customerId}/product-contracts/{reference}': CONTRACT, 'mutation recordProductContract': CONTRACT,
  'POST /operator/customers/{customerId}/product-contracts/{reference}/withdrawal': CONTRACT, 'mutation withdrawProductContract': CONTRACT,
  'PUT /operator/due-rights/automation/{rule}': { rule: 'GC-2.2.3-a' }, 'mutation setDueRightAutomation': { rule: 'GC-2.2.3-a' },
  'POST /customers/{customerId}/third-party-services/{code}/acceptance': UNLISTED, 'mutation acceptThirdPartyTerms': { ...UNLISTED, termsVersion: 1 },
  'PUT /operator/third-party-services/{code}': SERVICE, 'mutation announceThirdPartyTerms': SERVICE,
  'GET /operator/customers/{customerId}/due-rights/{rule}/{application}': DUE_RIGHT, 'query dueRight': DUE_RIGHT,
  'POST /operator/customers/{customerId}/due-rights/{rule}/{application}/decision': DUE_RIGHT, 'mutation decideDueRight': DUE_RIGHT,
};

/** Optional fields that belong to a useful request. */
const ALSO: Readonly<Record<string, readonly string[]>> = { OwnershipFactBody: ['holderId', 'clause', 'to'], SupposedChangeBody: ['companyId', 'toId', 'votes', 'totalVotes'], GiveGrant: ['memberId', 'subProfileId', 'scope'], ReleaseLine: ['reason'], SecondFactor: ['code'], ProofOrPassword: ['code', 'password'], EmailChange: ['code', 'password'], MobileNumber: ['code', 'password'], AllocateLine: ['costCentreId'], BulkPreview: ['costCentreId'], BulkDeed: ['costCentreId'], SimSelection: ['simIds'], DryRun: ['packVersion'], DryRunChanges: ['packVersion'], MeasureSubject: ['network'], TakeMeasure: ['network'] };

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
