import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { SimPersonView } from './sim.view.js';

const version = { description: 'Sent as ETag; name it in If-Match.' } as const;

@ObjectType('LineAssignment')
export class LineAssignmentView {
  @Shown(() => ID, { format: 'uuid' }) lineId: string;
  @Shown(() => ID, { format: 'uuid', nullable: true, description: 'Null: nobody.' }) memberId: string | null;
  @Shown(() => String, { format: 'date-time', description: 'Since when it is so.' }) from: string;
  @Shown(() => Int, version) version: number;
}

@ObjectType('Assignee', { description: 'Somebody who could have a line; the address tells two of one name apart.' })
export class AssigneeView extends SimPersonView {
  @Shown(() => String, { format: 'email' }) email: string;
}

@ObjectType('AssignmentPreview', { description: 'What an assignment or a release would change; nothing is changed yet.' })
export class AssignmentPreviewView {
  @Shown(() => ID, { format: 'uuid' }) lineId: string;
  @Shown(() => String) number: string;
  @Shown(() => Boolean, { description: 'Somebody has the line now: he sees it no more as his own, but for what was in his period (GC-8.5-a).' }) endsAssignment: boolean;
  @Shown(() => SimPersonView, { nullable: true, description: 'Whose it is; null for nobody, or where you may not see people.' }) before: SimPersonView | null;
  @Shown(() => String, { nullable: true, format: 'date-time', description: 'Since when he has it.' }) beforeSince: string | null;
  @Shown(() => SimPersonView, { nullable: true, description: 'Whose it would be; null for nobody, or where you may not see people.' }) after: SimPersonView | null;
  @Shown(() => Int, version) version: number;
}

@ObjectType('LineAllocation')
export class LineAllocationView {
  @Shown(() => ID, { format: 'uuid' }) lineId: string;
  @Shown(() => ID, { format: 'uuid', nullable: true }) costCentreId: string | null;
  @Shown(() => Int, version) version: number;
}
