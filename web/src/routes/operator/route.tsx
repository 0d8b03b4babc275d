import { createFileRoute, redirect } from '@tanstack/react-router';
import { OperatorFrame } from '../../features/frame/operator-frame';
import { follow } from '../../lib/i18n';
import { agentQuery } from '../../lib/session';

/** The operator's back office. */
export const Route = createFileRoute('/operator')({
  async beforeLoad({ context: { queryClient }, location }) {
    const agent = await queryClient.query(agentQuery);
    if (!agent) throw redirect({ to: '/sign-in', search: { to: location.href, as: 'agent' } });
    await follow(agent.language);
    if (!agent.secondFactor) throw redirect({ to: '/sign-in/second-factor', search: { as: 'agent', to: location.href } });
  },
  component: OperatorFrame,
});
