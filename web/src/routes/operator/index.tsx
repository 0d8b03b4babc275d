import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { CustomersPage } from '../../features/customers/customers-page';

const search = v.object({ search: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined) });

export const Route = createFileRoute('/operator/')({ validateSearch: search, component: CustomersPage });
