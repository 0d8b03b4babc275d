import { Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { DeputyBriefView } from './deputy-brief.view.js';
import { EffectView } from './grant-effect.view.js';

export const DEPUTY_STATES = ['planned', 'inForce', 'ended'] as const;
export type DeputyState = (typeof DEPUTY_STATES)[number];
const END_CAUSES = ['due', 'endedEarly', 'capacityTaken', 'principalGone', 'deputyGone'] as const;

const nullable = { nullable: true } as const;

@ObjectType('DeputyAbilities', { description: 'What you may do with it.' })
export class DeputyAbilitiesView {
  @Shown(() => Boolean) end: boolean;
}

/** Somebody who stands in for the Access Owner or an Access Manager, for a time (GC-8.2-b(5), GC-8.3-b). */
@ObjectType('Deputy')
export class DeputyView extends DeputyBriefView {
  @Shown(() => String, { oneOf: DEPUTY_STATES, named: 'DeputyState' }) state: DeputyState;
  @Shown(() => String, {
    ...nullable, oneOf: END_CAUSES, named: 'DeputyEndCause',
    description: 'Why it has ended: its date came; somebody ended it before; the capacity was taken from whoever was stood in for; he has left or has it no more; the deputy has left.',
  }) cause: (typeof END_CAUSES)[number] | null;
  @Shown(() => String) reason: string;
  @Shown(() => NamedView, { description: 'Who named the deputy.' }) namedBy: NamedView;
  @Shown(() => String, { oneOf: ['AccessOwner', 'AccessManager'] }) namedInCapacity: string;
  @Shown(() => String, { format: 'date-time' }) namedAt: string;
  @Shown(() => String, { ...nullable, format: 'date-time', description: 'Before its date.' }) endedAt: string | null;
  @Shown(() => NamedView, { ...nullable, description: 'Null also where the operator did.' }) endedBy: NamedView | null;
  @Shown(() => String, nullable) endReason: string | null;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
  @Shown(() => DeputyAbilitiesView) abilities: DeputyAbilitiesView;
}

/** What naming a deputy would do, told before; nothing is stored. */
@ObjectType('DeputyEffect')
export class DeputyEffectView {
  @Shown(() => String, { ...nullable, description: 'Code of the refusal that naming would meet. Null: nothing stands in the way.' }) refusal: string | null;
  @Shown(() => String, { ...nullable, format: 'date-time' }) from: string | null;
  @Shown(() => String, { ...nullable, format: 'date-time' }) until: string | null;
  @Shown(() => [EffectView], { description: 'What the deputy gains in this capacity from then on.' }) effects: EffectView[];
  @Shown(() => [DeputyBriefView], { description: 'What stands in the way in that time: others who stand in, or whom one of the two stands in for.' }) conflicts: DeputyBriefView[];
}

export const DeputyPage = pageOf(DeputyView, 'Deputy');
export const DeputyConnection = connectionOf(DeputyView, 'Deputy');
