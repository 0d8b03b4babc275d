import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { AccessRequestInFullView, AccessRequestView, GrantAccessRequestRequest } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';

type Of = Pick<AccessRequestView, 'id' | 'version'>;

interface Deeds {
  grant: (of: Of, body: GrantAccessRequestRequest) => Promise<AccessRequestInFullView>;
  decline: (of: Of, reason: string) => Promise<AccessRequestInFullView>;
  withdraw: (of: Of) => Promise<AccessRequestInFullView>;
}

export function useRequestDeeds(): Deeds {
  const { customerId } = useActing();
  const changed = useChanged();
  const then = async (deed: Promise<AccessRequestInFullView>): Promise<AccessRequestInFullView> => {
    const done = await deed;
    await changed();
    return done;
  };
  const one = ({ id, version }: Of) => ({ path: { customerId, accessRequestId: id }, header: ifMatch(version) });
  return {
    grant: (of, body) => then(told(api.POST('/api/v1/customers/{customerId}/access-requests/{accessRequestId}/granting', { params: one(of), body }))),
    decline: (of, reason) => then(told(api.POST('/api/v1/customers/{customerId}/access-requests/{accessRequestId}/declining', { params: one(of), body: { reason } }))),
    withdraw: (of) => then(told(api.POST('/api/v1/customers/{customerId}/access-requests/{accessRequestId}/withdrawal', { params: one(of) }))),
  };
}
