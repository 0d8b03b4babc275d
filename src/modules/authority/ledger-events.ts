import type { LedgerRecord } from '../../platform/ledger/ledger.js';

/** Everything a ledger tells: past tense of the verb of the trade, behind the noun it happened to. */
export const LEDGER_EVENTS = [
  'access-request.asked', 'access-request.declined', 'access-request.withdrawn', 'access-request.reminded', 'access-request.overdue',
  'affiliate.listed', 'affiliate.consent-recorded', 'affiliate.consent-withdrawn', 'affiliate.control-lost', 'affiliate.control-shown', 'affiliate.doubted', 'affiliate.doubt-gone', 'affiliate.doubt-waived', 'affiliate.unlisted', 'affiliate.entered', 'affiliate.person-admitted',
  'application-request.asked', 'application-request.declined', 'application-request.withdrawn',
  'bulk-change.people-imported', 'bulk-change.grants-given', 'bulk-change.grants-narrowed', 'bulk-change.grants-revoked', 'bulk-change.members-ended', 'bulk-change.undone',
  'calendar.made', 'calendar.ended',
  'capacity.chosen',
  'client.made', 'client.sponsored', 'client.ended', 'client.secret-rotated', 'client.secret-ended',
  'compromise.reported', 'compromise.letter-sent', 'compromise.letter-received', 'compromise.closed',
  'contract.recorded', 'contract.withdrawn',
  'customer.registered', 'customer.ended',
  'delegation.proposed', 'delegation.accepted', 'delegation.declined', 'delegation.narrowed', 'delegation.ended', 'delegation.adopted',
  'demo.history-laid',
  'deputy.named', 'deputy.ended',
  'device.marked-owned', 'device.marked-not-owned', 'device.many-marked-owned', 'device.many-marked-not-owned', 'device.marking-asked', 'device.marking-refused',
  'document.published', 'document.downloaded', 'document.objected', 'document.recognised', 'document.rejected', 'document.remedied', 'document.accepted', 'document.extended', 'document.objection-withdrawn',
  'document.consent-asked', 'document.consent-granted', 'document.consent-refused', 'document.consent-withdrawn', 'document.consent-taken-back',
  'grant.given', 'grant.approved', 'grant.refused', 'grant.narrowed', 'grant.extended', 'grant.revoked', 'grant.exported',
  'inventory.loaded', 'inventory.load-refused',
  'ledger.exported',
  'line.assigned', 'line.released', 'line.allocated', 'line.many-allocated',
  'mandate.drafted', 'mandate.changed', 'mandate.notified', 'mandate.person-named', 'mandate.ended', 'mandate.refused', 'mandate.readmitted', 'mandate.blocked', 'mandate.unblocked',
  'measure.taken', 'measure.ended',
  'member.admitted', 'member.invited-again', 'member.attested', 'member.address-changed', 'member.ended',
  'notice.bounced',
  'operator.looked',
  'owner.handed-over',
  'price.accepted',
  'recovery.opened', 'recovery.executed', 'recovery.refused',
  'sim.exported', 'sim.blocked', 'sim.block-changed', 'sim.unblocked', 'sim.replaced', 'sim.many-blocked', 'sim.many-unblocked',
  'sub-profile.defined', 'sub-profile.retired',
  'subscription.set',
  'third-party.accepted',
  'view.saved', 'view.changed', 'view.deleted',
] as const;
export type LedgerEvent = (typeof LEDGER_EVENTS)[number];

/** `grant.`: whatever happened to one noun. */
export const LEDGER_NOUNS: readonly string[] = [...new Set(LEDGER_EVENTS.map((event) => `${event.split('.', 1)[0] ?? ''}.`))];

/** An entry as a use case tells it; who acts for which Customer is known. */
export type Entry = Omit<LedgerRecord, 'actor' | 'customerId' | 'event'> & { event: LedgerEvent };
