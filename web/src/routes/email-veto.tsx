import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { EmailVetoPage } from '../features/session/email-veto-page';
import { doorSearch } from '../lib/door-search';

export const Route = createFileRoute('/email-veto')({ validateSearch: v.object(doorSearch), component: EmailVetoPage });
