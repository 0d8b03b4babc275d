import { randomUUID } from 'node:crypto';
import { type Builder, LONG_AGO } from './world-pen.js';

/** Everything that the operator has about a Customer; most of it is over, so that whoever tries something on it changes nothing. */
export async function operatedOf(builder: Builder): Promise<Record<'case' | 'compromise' | 'measure' | 'thirdPartyBlock' | 'load' | 'applicationRequest' | 'notice' | 'legalEntity' | 'ownershipFact' | 'affiliation', string>> {
  return { ...await deskOf(builder), affiliation: await affiliation(builder), ...await register(builder), applicationRequest: await applicationRequest(builder), notice: await notice(builder) };
}

/** What the operator has open for the Customer. */
async function deskOf({ pen, row, word, memberId, version }: Builder): Promise<Record<'case' | 'compromise' | 'measure' | 'thirdPartyBlock' | 'load', string>> {
  const agent = randomUUID();
  await pen.write('operator_agent', { id: agent, email: `${agent}@operator.example`, display_name: word('Case agent'), language: 'en', role: 'RecoveryDesk', created_at: LONG_AGO });
  const recovery = await row('recovery_case', { kind: 'secondFactor', member_id: memberId, evidence: word('evidence that was shown'), state: 'open', opened_by: agent, opened_at: LONG_AGO, version: version });
  const load = await row('inventory_load', {
    agent_id: agent, file_name: word('fleet.csv'), columns: [], reason: word('First load'), state: 'refused', rows_read: 1, rows_applied: 0, error_count: 1, created_at: LONG_AGO, finished_at: LONG_AGO,
  });
  await row('inventory_load_error', { load_id: load, row_number: 2, column_name: 'iccid', code: 'iccid.invalid', reason: word('is no ICCID') });
  const compromise = await row('compromise', {
    member_id: memberId, recorded_by: agent, reported_at: LONG_AGO, suspected_since: LONG_AGO, reason: word('Lost his phone'), letter_number: word('RR'), letter_sent_on: '2026-01-02', version: version,
  });
  const measure = await row('measure', {
    case_number: word('M-2026'), kind: 'application', application: 'orders', subject: 'orders', ground: 'security', evidence: word('Seen in the logs'), taken_by: agent, taken_at: LONG_AGO, review_on: '2026-02-01',
    ended_at: '2026-01-20T12:00:00Z', ended_by: agent, ending_reason: word('Nothing was found'),
  });
  const thirdPartyBlock = randomUUID();
  await pen.write('third_party_block', { id: thirdPartyBlock, number: `FR${randomUUID()}`, reason: 'Seen in the news', blocked_by: agent, blocked_at: LONG_AGO, ended_by: agent, ended_at: LONG_AGO, end_reason: 'Cleared up' });
  return { case: recovery, compromise, measure, thirdPartyBlock, load };
}

/** A company that controls the Customer, and another one that it controls, both taken off the list: whoever tries something on them changes nothing. They have one id, so that it names something from either side. */
async function affiliation({ pen, row, word, mark, customerId, version }: Builder): Promise<string> {
  const [agent, parent, affiliate] = [randomUUID(), randomUUID(), randomUUID()];
  await pen.write('operator_agent', { id: agent, email: `${agent}@operator.example`, display_name: word('List agent'), language: 'en', role: 'BackOffice', created_at: LONG_AGO });
  await pen.write('customer_directory', { id: parent, enterprise_number: parent.slice(0, 10), legal_name: word('Holding'), state: 'ended', created_at: LONG_AGO });
  const facts = { origin: 'registration', listed_by: agent, listed_at: LONG_AGO, evidence: 'declared', control_from: LONG_AGO, ended_by: agent, ended_at: LONG_AGO, version };
  const listed = await row('affiliation', { ...facts, parent_id: parent, document: word('Form'), end_reason: word('Sold') });
  await pen.write('customer_directory', { id: affiliate, enterprise_number: affiliate.slice(0, 10), legal_name: word('Subsidiary'), state: 'ended', created_at: LONG_AGO });
  await pen.write('affiliation', { ...facts, customer_id: affiliate, id: listed, parent_id: customerId, document: word('Own form'), end_reason: word('Sold on') });
  mark(affiliate);
  await row('affiliate_consent', { affiliation_id: listed, parent_id: parent, given_by: word('Director'), document: word('Minutes'), covers: word('Everything'), starts_at: LONG_AGO, recorded_by: agent, recorded_at: LONG_AGO, withdrawn_at: LONG_AGO, withdrawal: word('No more') });
  return listed;
}

/** A legal entity, and a fact about it that was withdrawn. They are the operator's and of no Customer, so their words mark none. */
async function register({ pen }: Builder): Promise<Record<'legalEntity' | 'ownershipFact', string>> {
  const [agent, holder, company, fact] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await pen.write('operator_agent', { id: agent, email: `${agent}@operator.example`, display_name: 'Register agent', language: 'en', role: 'BackOffice', created_at: LONG_AGO });
  for (const id of [holder, company]) {
    await pen.write('legal_entity', { id, name: 'Entity', country: 'NL', foreign_identifier: id.toUpperCase(), recorded_by: agent, recorded_at: LONG_AGO, facts_recorded_at: LONG_AGO });
    await pen.write('legal_entity_name', { id: randomUUID(), entity_id: id, name: 'Entity', recorded_by: agent, recorded_at: LONG_AGO });
  }
  await pen.write('ownership_fact', {
    id: fact, kind: 'holding', company_id: company, holder_id: holder, valid_from: '2020-01-01', part: 60, whole: 100, source: 'Register of shareholders', recorded_by: agent, recorded_at: LONG_AGO,
    withdrawn_by: agent, withdrawn_at: LONG_AGO, withdrawn_because: 'Wrong line of the sheet',
  });
  return { legalEntity: company, ownershipFact: fact };
}

/** One that was withdrawn: nothing more happens to it. */
async function applicationRequest({ row, word, memberId }: Builder): Promise<string> {
  await row('price_acceptance', { application: 'bank-channel', price_version: 1, accepted_by: memberId, accepted_in_capacity: 'AccessOwner', accepted_at: LONG_AGO });
  await row('third_party_acceptance', { code: 'tracker', terms_version: 1, accepted_by: memberId, accepted_in_capacity: 'AccessOwner', accepted_at: LONG_AGO });
  return row('application_request', { application: 'support', kind: 'activation', message: word('For the night desk'), state: 'withdrawn', asked_by: memberId, asked_in_capacity: 'AccessOwner', asked_at: LONG_AGO, answered_at: LONG_AGO });
}

/** One that left and came back: whoever tries something on it changes nothing. */
async function notice({ pen, row, word, mark }: Builder): Promise<string> {
  const agent = randomUUID();
  await pen.write('operator_agent', { id: agent, email: `${agent}@operator.example`, display_name: word('Post agent'), language: 'en', role: 'BackOffice', created_at: LONG_AGO });
  const recipient = `office-${randomUUID().slice(0, 8)}@example.be`;
  mark(recipient);
  const told = { recipient, subject: word('A credential was reported'), kind: 'compromiseReported', rule: 'GC-4.3-b', courtesy: false, language: 'en', created_at: LONG_AGO };
  const sent = { body: 'sha256:0', digest: 'sha256:0', sender: 'portal@mandate.example', response: '250 OK', response_code: 250, sent_at: LONG_AGO };
  return row('mail', { ...told, ...sent, bounced_at: LONG_AGO, bounce: word('550 user unknown'), bounce_recorded_by: agent });
}
