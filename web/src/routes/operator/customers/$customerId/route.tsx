import { createFileRoute, Outlet } from '@tanstack/react-router';
import * as v from 'valibot';
import { LookGate } from '../../../../features/customers/look-gate';

/** `to`: where the agent wanted to go when he was asked why. */
const search = v.object({ to: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\/customers\/[^/\\]/))), undefined) });

/** Below this address an agent has said why he looks. */
export const Route = createFileRoute('/operator/customers/$customerId')({
  validateSearch: search,
  component: () => <LookGate><Outlet /></LookGate>,
});
