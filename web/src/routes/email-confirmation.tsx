import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { EmailConfirmationPage } from '../features/session/email-confirmation-page';
import { doorSearch } from '../lib/door-search';

export const Route = createFileRoute('/email-confirmation')({ validateSearch: v.object(doorSearch), component: EmailConfirmationPage });
