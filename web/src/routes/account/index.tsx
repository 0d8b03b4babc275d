import { createFileRoute } from '@tanstack/react-router';
import { PersonAccountPage } from '../../features/account/account-page';
import { readOwn } from '../../features/account/own.queries';

export const Route = createFileRoute('/account/')({ loader: ({ context: { queryClient } }) => readOwn(queryClient, 'customer'), component: PersonAccountPage });
