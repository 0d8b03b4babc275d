import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { SignInPage } from '../features/session/sign-in-page';

/** `to`: where one wanted to go, an address of this portal; `as`: whose door. */
const search = v.object({
  to: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\/(?![/\\])/))), undefined),
  as: v.fallback(v.optional(v.literal('agent')), undefined),
});

export const Route = createFileRoute('/sign-in')({ validateSearch: search, component: SignInPage });
