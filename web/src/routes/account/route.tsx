import { createFileRoute, redirect } from '@tanstack/react-router';
import { AccountFrame } from '../../features/frame/account-frame';
import { follow } from '../../lib/i18n';
import { sessionQuery } from '../../lib/session';

/** What is one's own: of no Customer, so that whoever has none is here, too. */
export const Route = createFileRoute('/account')({
  async beforeLoad({ context: { queryClient }, location }) {
    const session = await queryClient.query(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { to: location.href } });
    await follow(session.identity.language);
  },
  component: AccountFrame,
});
