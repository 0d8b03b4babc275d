import { createFileRoute, redirect } from '@tanstack/react-router';
import { agentQuery, sessionQuery } from '../lib/session';

/** The first address leads everybody to where he works. */
export const Route = createFileRoute('/')({
  async beforeLoad({ context: { queryClient } }) {
    const session = await queryClient.query(sessionQuery);
    const customerId = session?.customerId ?? session?.customers[0]?.id;
    if (customerId !== undefined) throw redirect({ to: '/customers/$customerId', params: { customerId }, replace: true });
    if (session) throw redirect({ to: '/account', replace: true });
    if (await queryClient.query(agentQuery)) throw redirect({ to: '/operator', replace: true });
    throw redirect({ to: '/sign-in', replace: true });
  },
});
