import { ObjectType } from '@nestjs/graphql';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { CLOCK_RULES, type ClockRule } from '../rules/index.js';

/** Whether the operator has his rights by a rule exercised by themselves; off unless an agent switched it on. */
@ObjectType('DueRightAutomation')
export class AutomationView {
  @Shown(() => String, { oneOf: CLOCK_RULES, named: 'ClockRule' }) rule: ClockRule;
  @Shown(() => Boolean) automatic: boolean;
  @Shown(() => Boolean, { description: 'False: a human decides each time (GC-2.2.3-b).' }) mayBeAutomatic: boolean;
  @Shown(() => String, { nullable: true, description: 'Of the last change; null: it was never changed.' }) reason: string | null;
  @Shown(() => NamedView, { nullable: true }) by: NamedView | null;
  @Shown(() => String, { format: 'date-time', nullable: true }) at: string | null;
}
