import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { SignInPage } from '../../features/session/sign-in-page';
import { doorSearch, wayOn } from '../../lib/door-search';

/** `to`: where one wanted to go. */
export const Route = createFileRoute('/sign-in/')({ validateSearch: v.object({ ...doorSearch, ...wayOn }), component: SignInPage });
