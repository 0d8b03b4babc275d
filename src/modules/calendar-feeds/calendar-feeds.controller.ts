import { Controller, Delete, Get, Headers, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiProduces, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Call, OpenTo, Requires, TheCall } from '../authority/index.js';
import { CalendarFeedView, MadeCalendarFeedView } from './calendar-feed.view.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { TellCalendar } from './tell-calendar.js';

const text = (description: string): object => ({ description, schema: { type: 'string' as const } });

/** One's own deadlines at a Customer, in a calendar program. */
@ApiTags('Deadlines')
@Controller('api/v1')
export class CalendarFeedsController {
  constructor(@Inject(CalendarFeedsService) private readonly feeds: CalendarFeedsService, @Inject(TellCalendar) private readonly calendar: TellCalendar) {}

  /** Show your calendar. Whether you have an address of it, and what it holds by your rights of now; the address itself is not kept. */
  @Get('customers/:customerId/calendar-feed')
  @Requires('contact:read')
  @ApiSecurity('session')
  @ApiOkResponse({ type: CalendarFeedView })
  show(@TheCall() call: Call): Promise<CalendarFeedView> {
    return this.feeds.show(call);
  }

  /**
   * Make an address of your calendar. For a calendar program, with a secret in it; in this answer only. One that you had before ends.
   * @throws {409} You have no access at this Customer at present, or several capacities are open to you and none is chosen.
   */
  @Post('customers/:customerId/calendar-feed')
  @Requires('contact:read')
  @ApiSecurity('session')
  @ApiCreatedResponse({ type: MadeCalendarFeedView })
  make(@TheCall() call: Call): Promise<MadeCalendarFeedView> {
    return this.feeds.make(call);
  }

  /** End the address of your calendar. From the next fetch on nothing is there. */
  @Delete('customers/:customerId/calendar-feed')
  @Requires('contact:read')
  @ApiSecurity('session')
  @ApiOkResponse({ type: CalendarFeedView })
  end(@TheCall() call: Call): Promise<CalendarFeedView> {
    return this.feeds.end(call);
  }

  /**
   * Fetch a calendar. The deadlines that its person may see now, in his language, as whole days of legal date (RFC 5545); no title and no name.
   * @throws {404} There is nothing at this address, or not any more.
   * @throws {429} Too many fetches; Retry-After says how long to wait.
   */
  @Get('calendar/:token.ics')
  @OpenTo('anyone', 'a calendar program has no session; the secret address is the proof')
  @ApiProduces('text/calendar')
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'The ETag of the last answer.' })
  @ApiOkResponse({ description: 'An iCalendar object.', type: String, headers: { ETag: text('Of these very bytes.'), 'Cache-Control': text('To be asked about each time: rights change.') } })
  @ApiResponse({ status: 304, description: 'It is as it was.' })
  async tell(@Param('token') token: string, @Headers('if-none-match') known: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | undefined> {
    const told = await this.calendar.execute(token);
    void reply.headers({ etag: told.etag, 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    if (isKnown(told.etag, known)) {
      void reply.status(304);
      return undefined;
    }
    void reply.headers({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="deadlines.ics"' });
    return told.text;
  }
}

/** RFC 9110: compared weakly, since a proxy may have made it weak. */
const isKnown = (etag: string, known = ''): boolean => known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
