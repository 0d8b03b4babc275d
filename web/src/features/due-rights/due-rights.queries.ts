import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { ClockRule, AutomationView, DueRightDetailView, DueRightPage, DueState } from '../../lib/api-types.gen';

export interface RightPath {
  customerId: string;
  rule: string;
  application: string;
}

/** Of all Customers: nothing of a Customer but its name. */
export const dueRightsQuery = (state: DueState | undefined, rule: ClockRule | undefined) => infiniteQueryOptions({
  queryKey: ['operator', 'due-rights', state ?? '', rule ?? ''],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<DueRightPage> => told(api.GET('/api/v1/operator/due-rights', { params: { query: { state, rule, limit: 50, after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** Of each rule, whether it is exercised by itself. */
export const automationQuery = queryOptions({
  queryKey: ['operator', 'due-rights', 'automation'],
  queryFn: (): Promise<AutomationView[]> => told(api.GET('/api/v1/operator/due-rights/automation')),
});

/** What it would end is the Customer's own: a look. */
export const dueRightQuery = ({ customerId, rule, application }: RightPath) => queryOptions({
  queryKey: ['customer', customerId, 'due-right', rule, application],
  queryFn: (): Promise<DueRightDetailView> => told(api.GET('/api/v1/operator/customers/{customerId}/due-rights/{rule}/{application}', { params: { path: pathOf({ customerId, rule, application }) } })),
});

/** The server says what a right is called; what is called otherwise is not there. */
export const pathOf = ({ customerId, rule, application }: RightPath) => ({ customerId, rule: rule as ClockRule, application: application as DueRightDetailView['application'] });
