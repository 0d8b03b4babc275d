import { ID, ObjectType } from '@nestjs/graphql';
import { PageCount } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { DOUBTS, type Doubt, type Effect, EFFECTS, type Idle, PERMISSIONS, WITHHELD_CAUSES } from '../authority/index.js';
import { DeputyBriefView } from './deputy-brief.view.js';

@ObjectType('PermissionEffect')
export class EffectView implements Effect {
  @Shown(() => String, { oneOf: Object.keys(PERMISSIONS) }) permission: Effect['permission'];
  @Shown(() => String, { oneOf: EFFECTS, named: 'Effect', description: 'changes: the holder has it before and after, but elsewhere or with another end.' }) effect: Effect['effect'];
  @Shown(() => String, { nullable: true, description: 'In your language. Null: not allowed.' }) before: string | null;
  @Shown(() => String, { nullable: true, description: 'In your language. Null: not allowed.' }) after: string | null;
}

@ObjectType('IdlePermissions')
export class IdleView implements Idle {
  @Shown(() => String, { oneOf: WITHHELD_CAUSES, named: 'MissingCause' }) cause: Idle['cause'];
  @Shown(() => [String], { oneOf: Object.keys(PERMISSIONS) }) permissions: Idle['permissions'];
  @Shown(() => String, { description: 'In your language.' }) sentence: string;
}

@ObjectType('SecondPersonForecast')
export class SecondPersonView {
  @Shown(() => Boolean) needed: boolean;
  @Shown(() => String, { oneOf: DOUBTS, named: 'Doubt', nullable: true }) because: Doubt | null;
  @Shown(() => String, { nullable: true, description: 'In your language.' }) sentence: string | null;
}

/** What a change of a grant would do, told before; nothing is stored. */
@ObjectType('GrantEffect')
export class GrantEffectView {
  @Shown(() => String, { nullable: true, description: 'Code of the refusal that the change would meet. Null: nothing stands in the way.' }) refusal: string | null;
  @Shown(() => String, { nullable: true }) holder: string | null;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'The instant that is told of: when the change takes effect.' }) from: string | null;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'End of what would be given. Null also: none that is known, or nothing is given.' }) until: string | null;
  @Shown(() => [EffectView], { description: 'What the holder gains and loses in the capacity of this profile, once a second person agreed where one is needed.' }) effects: EffectView[];
  @Shown(() => [IdleView], { description: 'What the grant names and does not give, and why.' }) idle: IdleView[];
  @Shown(() => PageCount, { nullable: true, description: 'How many of the lines whose SIM card you see come or go. Null: you see none (I1), or nothing changes because of the refusal.' }) lines: PageCount | null;
  @Shown(() => SecondPersonView) secondPerson: SecondPersonView;
  @Shown(() => [ID], { format: 'uuid', description: 'Grants that would end besides: extensions, also those that wait.' }) ended: string[];
  @Shown(() => [DeputyBriefView], { description: 'Who stands in for this Manager, or will: that would end with his last grant.' }) deputies: DeputyBriefView[];
}
