interface Step { route?: string; mutation?: string; ids?: Record<string, string>; body?: object | string; variables?: object; by?: { cookie: string } }

interface Tour {
  rest: boolean;
  told(step: Step, expected?: { changes?: boolean }): Promise<{ id: string }>;
  agent: { cookie: string };
  customerId: string;
  /** Says nothing to the Customer: what is the operator's own. */
  untold(step: Step): Promise<unknown>;
  /** A day ahead, as `2026-11-30`. */
  day(ahead: number): string;
}

const reason = 'Wanted by the spec';

/** A security measure from its beginning to its end, once by REST or once by GraphQL. */
export async function writeMeasures({ rest, told, agent: by, customerId, untold, day }: Tour): Promise<void> {
  const subject = { kind: 'network', network: rest ? '192.0.2.64/28' : '192.0.2.80/28', customerId };
  const measure = { ...subject, ground: 'security', evidence: 'Wanted by the spec, as it is', reviewOn: day(9) };
  if (rest) await told({ route: 'POST /operator/measures/preview', body: subject, by }, { changes: false });
  const { id: measureId } = await told(rest ? { route: 'POST /operator/measures', body: measure, by } : { mutation: 'takeMeasure', variables: { measure }, by });
  const review = { reviewOn: day(20), reason };
  await untold(rest ? { route: 'POST /operator/measures/{measureId}/review', ids: { measureId }, body: review, by } : { mutation: 'reviewMeasure', variables: { measureId, review }, by });
  await told(rest ? { route: 'POST /operator/measures/{measureId}/end', ids: { measureId }, body: { reason }, by } : { mutation: 'endMeasure', variables: { measureId, end: { reason } }, by });
}
