import { ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { CAPACITIES, type Capacity } from '../authority/index.js';
import { CALENDAR_ENTRIES, type CalendarEntryKind } from './calendar-words.js';

@ObjectType('CalendarFeed')
export class CalendarFeedView {
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'When your address was made. Null: you have none.' }) madeAt: string | null;
  @Shown(() => String, { oneOf: CAPACITIES, description: 'The capacity that it shows what you may see in; without an address, the one that you act in now.' }) capacity: Capacity;
  @Shown(() => [String], { oneOf: CALENDAR_ENTRIES, named: 'CalendarEntry', description: 'What it holds, or would hold, by your rights of now. Nothing: it is answered as if it were not there.' }) holds: CalendarEntryKind[];
}

@ObjectType('MadeCalendarFeed')
export class MadeCalendarFeedView extends CalendarFeedView {
  @Shown(() => String, { nullable: true, description: 'For the calendar program; in this answer only. Null: answered again under its Idempotency-Key.' }) address: string | null;
}
