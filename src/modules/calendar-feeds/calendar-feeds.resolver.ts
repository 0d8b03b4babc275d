import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { CalendarFeedView, MadeCalendarFeedView } from './calendar-feed.view.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

@Resolver(() => CalendarFeedView)
export class CalendarFeedsResolver {
  constructor(@Inject(CalendarFeedsService) private readonly feeds: CalendarFeedsService) {}

  @Query(() => CalendarFeedView, { description: 'Whether you have an address of your calendar, and what it holds by your rights of now.' })
  @Requires('contact:read')
  calendarFeed(@TheCall() call: Call, @CustomerId() _: string): Promise<CalendarFeedView> {
    return this.feeds.show(call);
  }

  @Mutation(() => MadeCalendarFeedView, { description: 'An address for a calendar program, with a secret in it; in this answer only. One that you had before ends.' })
  @Requires('contact:read')
  makeCalendarFeed(@TheCall() call: Call, @CustomerId() _: string): Promise<MadeCalendarFeedView> {
    return this.feeds.make(call);
  }

  @Mutation(() => CalendarFeedView, { description: 'From the next fetch on nothing is at the address of your calendar.' })
  @Requires('contact:read')
  endCalendarFeed(@TheCall() call: Call, @CustomerId() _: string): Promise<CalendarFeedView> {
    return this.feeds.end(call);
  }
}
