import type { QueryClient } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { Frame } from '../../../features/frame/frame';
import { actingQuery } from '../../../lib/acting';
import { follow } from '../../../lib/i18n';
import { lookAt } from '../../../lib/look';
import { agentQuery, sessionQuery } from '../../../lib/session';

async function admitAgent(queryClient: QueryClient, to: string): Promise<void> {
  const agent = await queryClient.query(agentQuery);
  if (!agent) throw redirect({ to: '/sign-in', search: { to, as: 'agent' } });
  await follow(agent.language);
}

/** Whoever is an agent only is asked first why he looks. */
async function admitPerson(queryClient: QueryClient, { customerId, to }: { customerId: string; to: string }): Promise<void> {
  const person = await queryClient.query(sessionQuery);
  if (person) return follow(person.identity.language);
  if (await queryClient.query(agentQuery)) throw redirect({ to: '/operator/customers/$customerId', params: { customerId }, search: { to } });
  throw redirect({ to: '/sign-in', search: { to } });
}

/** Everything below is done for this Customer, in the capacity of the session; or looked at by an agent of the operator, who has said why. */
export const Route = createFileRoute('/customers/$customerId')({
  async beforeLoad({ context: { queryClient }, params: { customerId }, location }) {
    await (lookAt(customerId) ? admitAgent(queryClient, location.href) : admitPerson(queryClient, { customerId, to: location.href }));
    await queryClient.query(actingQuery(customerId));
  },
  component: Frame,
});
