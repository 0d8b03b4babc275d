import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { EffectView } from './grant-effect.view.js';

@ObjectType('AffectedHolder')
export class AffectedHolderView {
  @Shown(() => ID, { format: 'uuid', description: 'Member or service client.' }) id: string;
  @Shown(() => String, { oneOf: ['person', 'client'], named: 'HolderKind' }) kind: 'person' | 'client';
  @Shown(() => String) displayName: string;
  @Shown(() => [EffectView], { description: 'What he gains and loses, in each of his capacities.' }) effects: EffectView[];
}

/** What changes of rights would do, taken together; nothing is stored. */
@ObjectType('WhatIf')
export class WhatIfView {
  @Shown(() => String, { format: 'date-time', description: 'The instant that is told of: now.' }) at: string;
  @Shown(() => Int, { description: 'How many people and service clients hold one of these rights.' }) asked: number;
  @Shown(() => Int, { description: 'How many of them would gain or lose something: nothing else gives it to them.' }) affected: number;
  @Shown(() => [AffectedHolderView], { description: 'The first 200 of those, by name.' }) holders: AffectedHolderView[];
}
