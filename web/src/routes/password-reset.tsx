import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { PasswordResetPage } from '../features/session/password-reset-page';
import { doorSearch } from '../lib/door-search';

export const Route = createFileRoute('/password-reset')({ validateSearch: v.object(doorSearch), component: PasswordResetPage });
