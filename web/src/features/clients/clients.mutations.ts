import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { ClientView, MadeClientView, MakeClientRequest, NewSecretView } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';

interface Deeds {
  make: (body: MakeClientRequest) => Promise<MadeClientView>;
  rotate: (client: ClientView, overlapDays: number) => Promise<NewSecretView>;
  endSecret: (client: ClientView, secretId: string, reason: string) => Promise<ClientView>;
  sponsor: (client: ClientView, sponsorMemberId: string) => Promise<ClientView>;
  end: (client: ClientView, reason: string) => Promise<ClientView>;
}

/** What is done with service clients. A secret is in the answer of `make` and `rotate` only: it is kept in no cache. */
export function useClientDeeds(): Deeds {
  const { customerId } = useActing();
  const changed = useChanged();
  const of = ({ id, version }: ClientView) => ({ path: { customerId, clientId: id }, header: ifMatch(version) });
  const then = async <T>(deed: Promise<T>): Promise<T> => {
    const done = await deed;
    await changed();
    return done;
  };
  return {
    make: (body) => then(told(api.POST('/api/v1/customers/{customerId}/clients', { params: { path: { customerId } }, body }))),
    rotate: ({ id }, overlapDays) => then(told(api.POST('/api/v1/customers/{customerId}/clients/{clientId}/secrets', { params: { path: { customerId, clientId: id } }, body: { overlapDays } }))),
    endSecret: (client, secretId, reason) => then(told(api.DELETE('/api/v1/customers/{customerId}/clients/{clientId}/secrets/{secretId}', {
      params: { path: { customerId, clientId: client.id, secretId }, header: ifMatch(client.version) }, body: { reason },
    }))),
    sponsor: (client, sponsorMemberId) => then(told(api.PUT('/api/v1/customers/{customerId}/clients/{clientId}/sponsor', { params: of(client), body: { sponsorMemberId } }))),
    end: (client, reason) => then(told(api.POST('/api/v1/customers/{customerId}/clients/{clientId}/end', { params: of(client), body: { reason } }))),
  };
}
