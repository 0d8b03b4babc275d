import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { PeoplePage } from '../../../../features/members/people-page';

/** The list is its address. */
const search = v.object({
  name: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100))), undefined),
  profile: v.fallback(v.optional(v.picklist(['AccessOwner', 'AccessManager', 'SupportPortalUser', 'ServiceUser'])), undefined),
  state: v.fallback(v.optional(v.picklist(['notBegun', 'inForce', 'ended'])), undefined),
});

export const Route = createFileRoute('/customers/$customerId/people/')({ validateSearch: search, component: PeoplePage });
