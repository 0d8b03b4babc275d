import { createFileRoute } from '@tanstack/react-router';
import { AgentAccountPage } from '../../features/account/account-page';
import { readOwn } from '../../features/account/own.queries';

export const Route = createFileRoute('/operator/account')({ loader: ({ context: { queryClient } }) => readOwn(queryClient, 'operator'), component: AgentAccountPage });
