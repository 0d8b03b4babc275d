import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { InvitationPage } from '../features/session/invitation-page';
import { doorSearch } from '../lib/door-search';

export const Route = createFileRoute('/invitation')({ validateSearch: v.object(doorSearch), component: InvitationPage });
