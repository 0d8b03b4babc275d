import { createFileRoute, redirect } from '@tanstack/react-router';
import { Frame } from '../../../features/frame/frame';
import { actingQuery } from '../../../lib/acting';
import { follow } from '../../../lib/i18n';
import { lookAt } from '../../../lib/look';
import { agentQuery, sessionQuery } from '../../../lib/session';

/** Everything below is done for this Customer, in the capacity of the session; or looked at by an agent of the operator, who has said why. */
export const Route = createFileRoute('/customers/$customerId')({
  async beforeLoad({ context: { queryClient }, params: { customerId }, location }) {
    const to = location.href;
    const looking = lookAt(customerId) !== null;
    const person = looking ? null : await queryClient.query(sessionQuery);
    const agent = person ? null : await queryClient.query(agentQuery);
    if (!person && !agent) throw redirect({ to: '/sign-in', search: { to, as: looking ? 'agent' : undefined } });
    if (!person && !looking) throw redirect({ to: '/operator/customers/$customerId', params: { customerId }, search: { to } });
    await follow((person?.identity ?? agent)?.language ?? 'en');
    await queryClient.query(actingQuery(customerId));
  },
  component: Frame,
});
