import { createFileRoute, redirect } from '@tanstack/react-router';
import { GraphqlPage } from '../features/graphql/graphql-page';
import { follow } from '../lib/i18n';
import { agentQuery, sessionQuery } from '../lib/session';

/** For whoever is signed in, a person or an agent; its address is the one that everybody knows. */
export const Route = createFileRoute('/graphiql')({
  async beforeLoad({ context: { queryClient }, location }) {
    const person = await queryClient.query(sessionQuery);
    if (!person && !await queryClient.query(agentQuery)) throw redirect({ to: '/sign-in', search: { to: location.href } });
    if (person) await follow(person.identity.language);
  },
  component: GraphqlPage,
});
