import { Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';

const DEMO_NEXT = ['dueRight', 'document'] as const;
export type DemoNext = (typeof DEMO_NEXT)[number];

/** Which time it is in the demo. */
@ObjectType('DemoTime')
export class DemoTimeView {
  @Shown(() => String, { format: 'date-time' }) now: string;
  @Shown(() => Boolean, { description: 'It is ahead of the world.' }) moved: boolean;
}

@ObjectType('DemoNextDue', { description: 'What becomes due first, of all Customers.' })
export class DemoNextDueView {
  @Shown(() => String, { format: 'date-time' }) at: string;
  @Shown(() => String, { oneOf: DEMO_NEXT, named: 'DemoNext', description: 'A right of the operator opens, or a document is finally accepted.' }) of: DemoNext;
}

@ObjectType('DemoClock')
export class DemoClockView extends DemoTimeView {
  @Shown(() => String, { format: 'date-time', description: 'It is moved no further than to here.' }) furthest: string;
  @Shown(() => DemoNextDueView, { nullable: true, description: 'Null: nothing is still to come.' }) next: DemoNextDueView | null;
}

@ObjectType('MovedDemoClock')
export class MovedDemoClockView extends DemoClockView {
  @Shown(() => String, { format: 'date-time', description: 'Which time it was before.' }) from: string;
  @Shown(() => Int, { description: 'Rights of the operator that opened by it.' }) dueRights: number;
  @Shown(() => Int, { description: 'Documents that were finally accepted by it.' }) documents: number;
}
