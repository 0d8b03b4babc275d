import { createFileRoute, redirect } from '@tanstack/react-router';
import { Frame } from '../../../features/frame/frame';
import { actingQuery } from '../../../lib/acting';
import { follow } from '../../../lib/i18n';
import { sessionQuery } from '../../../lib/session';

/** Everything below is done for this Customer, in the capacity of the session. */
export const Route = createFileRoute('/customers/$customerId')({
  async beforeLoad({ context: { queryClient }, params: { customerId }, location }) {
    const session = await queryClient.query(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { to: location.href } });
    await follow(session.identity.language);
    await queryClient.query(actingQuery(customerId));
  },
  component: Frame,
});
