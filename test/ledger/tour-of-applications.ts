import { randomUUID } from 'node:crypto';

/** One request of the tour; see `every-write.e2e-spec.ts`. */
interface Step {
  route?: string;
  mutation?: string;
  ids?: Record<string, string>;
  body?: object;
  variables?: object;
  by?: { cookie: string };
}

type Told = (step: Step) => Promise<{ id: string }>;

const reason = 'Wanted by the spec';
const application = 'number-management';

/** Asked and withdrawn, asked and declined. */
export async function tourOfRequests(told: Told, agent: { cookie: string }): Promise<void> {
  const decision = { decision: 'decline', reason };
  for (const ask of [{ route: 'POST /application-requests', body: { application } }, { mutation: 'askApplication', variables: { request: { application } } }]) {
    const withdrawn = { applicationRequestId: (await told(ask)).id };
    await told(ask.route ? { route: 'POST /application-requests/{applicationRequestId}/withdrawal', ids: withdrawn } : { mutation: 'withdrawApplicationRequest', variables: withdrawn });
    const declined = { applicationRequestId: (await told(ask)).id };
    await told(ask.route
      ? { route: 'POST /operator/customers/{customerId}/application-requests/{applicationRequestId}/decision', ids: declined, body: decision, by: agent }
      : { mutation: 'decideApplicationRequest', variables: { ...declined, decision }, by: agent });
  }
}

/** What the operator announces is no Customer's; its acceptance is. */
export async function tourOfAcceptances(told: Told, announced: (step: Step) => Promise<{ version: number }>, by: { cookie: string }): Promise<void> {
  const price = { amountCents: 100, effectiveOn: '2036-01-01', agreement: reason };
  const terms = (): object => ({ name: 'Tracker', supplier: 'Tracker BV', url: 'https://tracker.example/', terms: 'Terms 1', fee: 'None', dataShared: `Plates ${randomUUID()}` });
  const ids = { application: 'bank-channel', code: 'toured' };
  const first = await announced({ route: 'POST /operator/applications/bank-channel/price-notices', body: price, by });
  await told({ route: 'POST /applications/{application}/price-acceptance', ids, body: { priceVersion: first.version } });
  const second = await announced({ mutation: 'announcePrice', variables: { application: 'bank-channel', price }, by });
  await told({ mutation: 'acceptPrice', variables: { application: 'bank-channel', priceVersion: second.version } });
  const { version } = await announced({ route: 'PUT /operator/third-party-services/toured', body: terms(), by });
  await told({ route: 'POST /third-party-services/{code}/acceptance', ids, body: { termsVersion: version } });
  const { version: later } = await announced({ mutation: 'announceThirdPartyTerms', variables: { code: 'toured', terms: terms() }, by });
  await told({ mutation: 'acceptThirdPartyTerms', variables: { code: 'toured', termsVersion: later } });
}
