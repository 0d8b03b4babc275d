interface Step { route?: string; mutation?: string; ids?: Record<string, string>; body?: object | string; variables?: object; version?: number; by?: { cookie: string } }

interface Tour {
  rest: boolean;
  told(step: Step): Promise<unknown>;
  agent: { cookie: string };
  /** As if nobody had used it since 2020. */
  unused(application: string): Promise<unknown>;
}

const reason = 'Wanted by the spec';

/** What is due and ended, and the contracts that a silent right hangs on; once by REST or once by GraphQL. */
export async function writeDueRights({ rest, told, agent: by, unused }: Tour, application: string): Promise<void> {
  await unused(application);
  const ended = { decision: 'exercise', dayZero: '2020-01-15', reason };
  await told(rest ? { route: 'POST /operator/customers/{customerId}/due-rights/{rule}/{application}/decision', ids: { rule: 'GC-2.2.3-c', application }, body: ended, by } : { mutation: 'decideDueRight', variables: { rule: 'GC-2.2.3-c', application, decision: ended }, by });
  const reference = rest ? 'C-1' : 'C-2';
  const contract = { product: 'Mobile 40', startsOn: '2024-02-01', reason };
  await told(rest ? { route: 'PUT /operator/customers/{customerId}/product-contracts/{reference}', ids: { reference }, body: contract, by } : { mutation: 'recordProductContract', variables: { reference, contract }, by });
  await told(rest ? { route: 'POST /operator/customers/{customerId}/product-contracts/{reference}/withdrawal', ids: { reference }, body: { reason }, by } : { mutation: 'withdrawProductContract', variables: { reference, withdrawal: { reason } }, by });
}
