import type { World } from '../clients/world.js';

interface Step { route?: string; mutation?: string; ids?: Record<string, string>; body?: object | string; variables?: object; version?: number; by?: { cookie: string }; type?: string }

interface Tour {
  rest: boolean;
  told(step: Step, expected?: { changes?: boolean }): Promise<{ id: string }>;
  agent: { cookie: string };
  /** Its term ends on the day of this instant, which is not over yet. */
  lastDay(id: string, from: Date): Promise<void>;
}

/** Every write of documents, once by REST or once by GraphQL; files go by REST alone. */
export async function writeDocuments({ rest, told, agent: by, lastDay }: Tour): Promise<void> {
  const file = { type: 'text/plain', body: 'The report' };
  const publish = (): Promise<{ id: string }> => told({ route: 'POST /operator/customers/{customerId}/documents?kind=report&title=Report&language=en&fileName=report.txt', ...file, by });
  const { id: documentId } = await publish();
  const ids = { documentId };
  const { id: brought } = await told({ route: 'POST /documents/{documentId}/attachments?fileName=proof.txt', ids, ...file }, { changes: false });
  const objection = { reasons: 'Page two is wrong', attachmentIds: [brought] };
  await told(rest ? { route: 'POST /documents/{documentId}/objection', ids, body: objection } : { mutation: 'objectToDocument', variables: { ...ids, objection } });
  const objecting = { route: 'POST /documents/{documentId}/objection', ids, body: { reasons: objection.reasons } };
  await told(rest ? { route: 'POST /documents/{documentId}/objection/withdrawal', ids, version: 2 } : { mutation: 'withdrawObjection', variables: { ...ids, expectedVersion: 2 } });
  await told(rest ? objecting : { mutation: 'objectToDocument', variables: { ...ids, objection: objecting.body } });
  for (const [version, deed] of [[4, 'recognise'], [5, 'remedy']] as const) {
    const decision = { decision: deed, answer: 'It was counted anew' };
    await told(rest ? { route: 'POST /operator/customers/{customerId}/documents/{documentId}/decision', ids, version, body: decision, by } : { mutation: 'decideObjection', variables: { ...ids, expectedVersion: version, decision }, by });
  }
  await writeConsents({ rest, told, agent: by }, documentId);
  const now = Date.now();
  const outage = { from: new Date(now - 20_000).toISOString(), to: new Date(now - 19_000).toISOString(), reason: 'Wanted by the spec' };
  const [one, all] = [await publish(), await publish()];
  await lastDay(one.id, new Date(now - 20_000));
  await told(rest ? { route: 'POST /operator/customers/{customerId}/documents/{documentId}/extension', ids: { documentId: one.id }, body: outage, by } : { mutation: 'extendDocumentTerm', variables: { documentId: one.id, outage }, by });
  await lastDay(all.id, new Date(now - 20_000));
  await told(rest ? { route: 'POST /operator/documents/outages', body: outage, by } : { mutation: 'recordOutage', variables: { outage }, by });
}

async function writeConsents({ rest, told, agent: by }: Pick<Tour, 'rest' | 'told' | 'agent'>, documentId: string): Promise<void> {
  const consent = { thirdParty: 'Revisor', purpose: 'The audit', untilOn: '2030-01-01' };
  const { id: consentId } = await told(rest ? { route: 'POST /documents/{documentId}/consents', ids: { documentId }, body: consent } : { mutation: 'askConsent', variables: { documentId, consent } });
  const { id: other } = await told(rest ? { route: 'POST /documents/{documentId}/consents', ids: { documentId }, body: { ...consent, thirdParty: 'Insurer' } } : { mutation: 'askConsent', variables: { documentId, consent: { ...consent, thirdParty: 'Insurer' } } });
  await told(rest ? { route: 'POST /documents/{documentId}/consents/{consentId}/taking-back', ids: { documentId, consentId: other }, version: 1 } : { mutation: 'takeConsentBack', variables: { documentId, consentId: other, expectedVersion: 1 } });
  for (const [version, deed] of [[1, 'grant'], [2, 'withdraw']] as const) {
    const decision = { decision: deed, answer: 'As agreed' };
    await told(rest
      ? { route: 'POST /operator/customers/{customerId}/documents/{documentId}/consents/{consentId}/decision', ids: { documentId, consentId }, version, body: decision, by }
      : { mutation: 'decideConsent', variables: { documentId, consentId, expectedVersion: version, decision }, by });
  }
}

export async function lastDayIs(world: World, { customerId, id, from }: { customerId: string; id: string; from: Date }): Promise<void> {
  await world.rows(`update document set due_on = ($3::timestamptz at time zone 'Europe/Brussels')::date, published_on = '2026-01-01', published_at = '2026-01-01', due_at = now() + interval '1 hour' where customer_id = $1 and id = $2`,
    [customerId, id, from.toISOString()]);
}
