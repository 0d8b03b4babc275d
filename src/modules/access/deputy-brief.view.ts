import { ID, ObjectType } from '@nestjs/graphql';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';

/** Told in few words: what a change would end. */
@ObjectType('DeputyBrief')
export class DeputyBriefView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: ['AccessOwner', 'AccessManager'], description: 'In which he is stood in for.' }) capacity: string;
  @Shown(() => NamedView, { description: 'Who is stood in for.' }) principal: NamedView;
  @Shown(() => NamedView) deputy: NamedView;
  @Shown(() => String, { format: 'date-time' }) startsAt: string;
  @Shown(() => String, { format: 'date-time' }) endsAt: string;
}
