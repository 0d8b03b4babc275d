import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { CalendarFeedView, DeadlineView, RuleClockView } from '../../lib/api-types.gen';
import { language } from '../../lib/i18n';
import type { DeadlineSearch } from './deadlines.search';

/** The operator may load other terms for days to come. */
const STALE = 60_000;

export const rulesQuery = queryOptions({
  queryKey: ['rules'], staleTime: STALE,
  queryFn: (): Promise<RuleClockView[]> => told(api.GET('/api/v1/rules')),
});

/** Of one day and one period the answer never changes; its days have names in the reader's language. */
export const deadlineQuery = (asked: DeadlineSearch & { from: string }) => queryOptions({
  queryKey: ['deadline', asked, language()], staleTime: asked.period ? Infinity : STALE,
  queryFn: (): Promise<DeadlineView> => told(api.GET('/api/v1/deadlines', { params: { query: asked } })),
});

/** Whether one has an address of a calendar here, and what it holds; the address itself is told once. */
export const calendarQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'calendar-feed'],
  queryFn: (): Promise<CalendarFeedView> => told(api.GET('/api/v1/customers/{customerId}/calendar-feed', { params: { path: { customerId } } })),
});
