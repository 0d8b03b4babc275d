import { createFileRoute, redirect } from '@tanstack/react-router';
import * as v from 'valibot';
import { factorsQuery, whoQuery } from '../../features/account/own.queries';
import { SetUpPage } from '../../features/account/set-up-page';
import { doorSearch, wayOn } from '../../lib/door-search';
import { follow } from '../../lib/i18n';
import { agentQuery, sessionQuery } from '../../lib/session';

/** After the first sign-in, while there is no second factor. */
export const Route = createFileRoute('/sign-in/second-factor')({
  validateSearch: v.object({ ...doorSearch, ...wayOn }),
  async beforeLoad({ context: { queryClient }, search: { as }, location }) {
    const known = await (as === 'agent' ? queryClient.query(agentQuery) : queryClient.query(sessionQuery));
    if (!known) throw redirect({ to: '/sign-in', search: { as, to: location.href } });
  },
  loaderDeps: ({ search: { as } }) => ({ realm: as === 'agent' ? 'operator' : 'customer' } as const),
  async loader({ context: { queryClient }, deps: { realm } }) {
    const [{ identity }] = await Promise.all([queryClient.query(whoQuery(realm)), queryClient.query(factorsQuery(realm))]);
    await follow(identity.language);
  },
  component: SetUpPage,
});
