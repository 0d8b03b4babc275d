import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Company, Thing } from '../world.js';

/** Besides what a Customer has: the version of an object and the end of a page. */
export type Named = Thing | 'version' | 'cursor';

/** A place in a request where something of a Customer stands. */
export class Slot {
  constructor(readonly named: Named, private readonly written: 'text' | 'number' | 'entityTag' | 'resource' | 'part' | 'list' = 'text') {}

  say(value: string): string | number | string[] {
    switch (this.written) {
      case 'text': return value;
      case 'number': return Number(value);
      case 'entityTag': return `"${value}"`;
      case 'resource': return `sim:${value}`;
      case 'part': return `costCentre:${value}`;
      case 'list': return [value];
    }
  }
}

/** The field named so holds an id or a word of a Customer. */
const BY_NAME: Readonly<Record<string, Slot>> = {
  customerId: new Slot('customer'), memberId: new Slot('member'), forMemberId: new Slot('member'), deputyMemberId: new Slot('member'), deputyOf: new Slot('member'), deputyId: new Slot('deputy'), delegationId: new Slot('delegation'), sourceId: new Slot('grant'), mandateId: new Slot('mandate'), affiliationId: new Slot('affiliation'), parentId: new Slot('customer'), blockId: new Slot('thirdPartyBlock'), sponsorMemberId: new Slot('member'), actor: new Slot('member'), grantId: new Slot('grant'),
  subProfileId: new Slot('subProfile'), clientId: new Slot('client'), secretId: new Slot('secret'), simId: new Slot('sim'), newSimId: new Slot('sim'), simIds: new Slot('sim', 'list'), deedId: new Slot('deed'), savedViewId: new Slot('savedView'), lineId: new Slot('line'), deviceId: new Slot('device'),
  costCentreId: new Slot('costCentre'), billingAccountId: new Slot('billingAccount'), caseId: new Slot('case'), compromiseId: new Slot('compromise'), measureId: new Slot('measure'), legalEntityId: new Slot('legalEntity'), companyId: new Slot('legalEntity'), holderId: new Slot('legalEntity'), fromId: new Slot('legalEntity'), toId: new Slot('legalEntity'), intoId: new Slot('legalEntity'), about: new Slot('legalEntity'), factId: new Slot('ownershipFact'), accessRequestId: new Slot('accessRequest'), noticeId: new Slot('notice'), applicationRequestId: new Slot('applicationRequest'), loadId: new Slot('load'), bulkChangeId: new Slot('bulkChange'), memberIds: new Slot('member', 'list'), grantIds: new Slot('grant', 'list'),
  documentId: new Slot('document'), supersedes: new Slot('document'), consentId: new Slot('consent'), attachmentId: new Slot('attachment'), attachmentIds: new Slot('attachment', 'list'),
  subjectId: new Slot('grant'), revokedGrants: new Slot('grant', 'list'), endedMembers: new Slot('member', 'list'),
  actorId: new Slot('identity'), resource: new Slot('sim', 'resource'), after: new Slot('cursor'), 'if-match': new Slot('version', 'entityTag'),
};

/** The same name elsewhere is something else: a field is looked for with what it stands in, then alone. */
const BY_PLACE: Readonly<Record<string, Slot>> = {
  'preview.scope': new Slot('costCentre', 'part'), 'narrowing-preview.scope': new Slot('costCentre', 'part'),
  'ScopePart.id': new Slot('costCentre'), 'sims.tariffPlan': new Slot('plan'), 'export.tariffPlan': new Slot('plan'), 'overview.tariffPlan': new Slot('plan'), 'SimFilter.tariffPlan': new Slot('plan'),
  'sims.search': new Slot('number'), 'export.search': new Slot('iccid'), 'overview.search': new Slot('number'), 'SimFilter.search': new Slot('number'), 'members.name': new Slot('memberName'), 'MemberFilter.name': new Slot('memberName'), 'assignees.name': new Slot('memberName'),
  'sim.id': new Slot('sim'), 'simHistory.id': new Slot('sim'), 'sessions.id': new Slot('session'), 'passkeys.id': new Slot('passkey'), '{seq}.seq': new Slot('seq'), 'details.seq': new Slot('seq'),
  'measures.at': new Slot('customer'), 'block.lineId': new Slot('ownLine'), 'block-preview.lineId': new Slot('ownLine'), 'ownBlockPreview.lineId': new Slot('ownLine'), 'blockOwnLine.lineId': new Slot('ownLine'), 'unblockOwnLine.lineId': new Slot('ownLine'),
  'ledgerEntry.seq': new Slot('seq', 'number'), 'ledgerEntryDetails.seq': new Slot('seq', 'number'), 'decideGrant.grantId': new Slot('pendingGrant'), 'decision.grantId': new Slot('pendingGrant'),
};

const VERSION = new Slot('version', 'number');

/** @param place what the field stands in: a type, a GraphQL field, or the last segment of a path */
export function slotOf(place: string, field: string, isId: boolean): Slot | null {
  if (field === 'expectedVersion') return VERSION;
  if (field === 'version') throw new Error(`${place}.version is an expected version: name it so`);
  const known = BY_PLACE[`${place}.${field}`] ?? BY_NAME[field];
  // a new kind of id is a new way across the wall: it must be probed
  if (!known && (isId || /Id$/.test(field))) throw new Error(`say in test/tenants/slots.ts what ${place}.${field} names`);
  return known ?? null;
}

/** Everything that fills a slot on behalf of one Customer. */
export type Book = Readonly<Record<Named, string>>;

export const bookOf = ({ things }: Company, more: { version: string; cursor: string }): Book => ({ ...things, ...more });

/** What no Customer has. */
export function nothingLike(named: Named): string {
  switch (named) {
    case 'seq': return String(randomInt(5e8, 9e8));
    case 'version': return String(randomInt(100_000_000, 999_999_999)); // long enough to be in no id by chance
    case 'number': return `+3246${randomInt(1e7, 1e8)}`;
    case 'iccid': return `893299${randomInt(1e12, 1e13)}`;
    case 'memberName': case 'plan': return `nothing ${randomUUID().slice(0, 8)}`;
    case 'cursor': return randomBytes(90).toString('base64url');
    default: return randomUUID();
  }
}
