import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { CompromiseView } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';
import type { Reportable } from './compromises.queries';

interface Report {
  reason: string;
  suspectedSince?: string;
}

interface Deeds {
  report: (of: Reportable, body: Report) => Promise<CompromiseView>;
  /** By an agent whom somebody called. */
  record: (of: Reportable, body: Report) => Promise<CompromiseView>;
  sent: (of: CompromiseView, body: { trackingNumber: string; sentOn?: string }) => Promise<CompromiseView>;
  received: (of: CompromiseView, body: { reason: string; receivedOn?: string }) => Promise<CompromiseView>;
  close: (of: CompromiseView, reason: string) => Promise<CompromiseView>;
}

export function useCompromiseDeeds(): Deeds {
  const { customerId } = useActing();
  const changed = useChanged();
  const then = async (deed: Promise<CompromiseView>): Promise<CompromiseView> => {
    const done = await deed;
    await changed();
    return done;
  };
  const member = ({ id, version }: Reportable) => ({ path: { customerId, memberId: id }, header: ifMatch(version) });
  const client = ({ id, version }: Reportable) => ({ path: { customerId, clientId: id }, header: ifMatch(version) });
  const one = ({ id, version }: CompromiseView) => ({ path: { customerId, compromiseId: id }, header: ifMatch(version) });
  return {
    report: (of, body) => then(told(of.kind === 'member'
      ? api.POST('/api/v1/customers/{customerId}/members/{memberId}/compromise', { params: member(of), body })
      : api.POST('/api/v1/customers/{customerId}/clients/{clientId}/compromise', { params: client(of), body }))),
    record: (of, body) => then(told(of.kind === 'member'
      ? api.POST('/api/v1/operator/customers/{customerId}/members/{memberId}/compromise', { params: member(of), body })
      : api.POST('/api/v1/operator/customers/{customerId}/clients/{clientId}/compromise', { params: client(of), body }))),
    sent: (of, body) => then(told(api.POST('/api/v1/customers/{customerId}/compromises/{compromiseId}/letter', { params: one(of), body }))),
    received: (of, body) => then(told(api.POST('/api/v1/operator/customers/{customerId}/compromises/{compromiseId}/receipt', { params: one(of), body }))),
    close: (of, reason) => then(told(api.POST('/api/v1/customers/{customerId}/compromises/{compromiseId}/closing', { params: one(of), body: { reason } }))),
  };
}
