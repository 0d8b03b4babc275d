import { Module } from '@nestjs/common';
import { IdentitiesModule } from '../identities/index.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsResolver } from './calendar-feeds.resolver.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { TellCalendar } from './tell-calendar.js';

@Module({
  imports: [IdentitiesModule],
  controllers: [CalendarFeedsController],
  providers: [CalendarFeedsService, TellCalendar, CalendarFeedsResolver],
})
export class CalendarFeedsModule {}
