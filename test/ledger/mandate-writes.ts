import { randomUUID } from 'node:crypto';

interface Step { route?: string; mutation?: string; ids?: Record<string, string>; body?: object | string; variables?: object; version?: number; by?: { cookie: string } }

interface Tour {
  rest: boolean;
  told(step: Step): Promise<{ id: string }>;
  agent: { cookie: string };
  /** Says nothing to the Customer: what is the operator's own. */
  untold(step: Step): Promise<unknown>;
  subProfileId: string;
  endsAt: string;
}

const reason = 'Wanted by the spec';

/** Two mandates, the one ended by the Owner and the other refused by the operator and its third party readmitted, and a third party that is blocked; once by REST or once by GraphQL. */
export async function writeMandates({ rest, told, agent: by, untold, subProfileId, endsAt }: Tour): Promise<void> {
  const mandate = { thirdParty: 'Fleetwise', thirdPartyNumber: rest ? 'FR 1111 1111' : 'FR 2222 2222', subProfileId, endsAt, reason };
  const notified = async (): Promise<string> => {
    const { id: mandateId } = await told(rest ? { route: 'POST /mandates', body: mandate } : { mutation: 'draftMandate', variables: { mandate } });
    await told(rest ? { route: 'PUT /mandates/{mandateId}', ids: { mandateId }, body: mandate } : { mutation: 'changeMandate', variables: { mandateId, expectedVersion: 1, mandate } });
    await told(rest ? { route: 'POST /mandates/{mandateId}/notice', ids: { mandateId }, version: 2, body: {} } : { mutation: 'notifyMandate', variables: { mandateId, expectedVersion: 2 } });
    return mandateId;
  };
  const mandateId = await notified();
  const person = { displayName: 'Marc Peeters', email: `${randomUUID()}@fleetwise.example`, language: 'en' };
  await told(rest ? { route: 'POST /mandates/{mandateId}/people', ids: { mandateId }, body: person } : { mutation: 'nameMandatePerson', variables: { mandateId, person } });
  await told(rest ? { route: 'POST /mandates/{mandateId}/end', ids: { mandateId }, version: 3, body: { reason } } : { mutation: 'endMandate', variables: { mandateId, expectedVersion: 3, end: { reason } } });
  const refused = await notified();
  await told(rest ? { route: 'POST /operator/customers/{customerId}/mandates/{mandateId}/refusal', ids: { mandateId: refused }, version: 3, body: { reason }, by } : { mutation: 'refuseMandate', variables: { mandateId: refused, expectedVersion: 3, refusal: { reason } }, by });
  await told(rest ? { route: 'POST /operator/customers/{customerId}/mandates/{mandateId}/readmission', ids: { mandateId: refused }, version: 4, body: { reason }, by } : { mutation: 'readmitThirdParty', variables: { mandateId: refused, expectedVersion: 4, readmission: { reason } }, by });
  const block = { thirdPartyNumber: mandate.thirdPartyNumber, reason };
  const { id: blockId } = await untold(rest ? { route: 'POST /operator/third-party-blocks', body: block, by } : { mutation: 'blockThirdParty', variables: { block }, by }) as { id: string };
  await untold(rest ? { route: 'POST /operator/third-party-blocks/{blockId}/end', ids: { blockId }, body: { reason }, by } : { mutation: 'liftThirdPartyBlock', variables: { blockId, end: { reason } }, by });
}
