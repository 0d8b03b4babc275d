import { ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { BASES, type Basis, CAUSES, type Cause } from './control-tests.js';
import { KINDS, type Kind } from './control.js';

@ObjectType('CountedVotes')
export class CountedView {
  @Shown(() => String) holder: string;
  @Shown(() => String, { description: 'A whole number, in digits.' }) weight: string;
}

@ObjectType('LeftOutVotes')
export class LeftOutView extends CountedView {
  @Shown(() => String, { oneOf: CAUSES, named: 'LeftOutCause', description: '`own`: the company holds them in itself, or whom it controls does.' }) cause: Cause;
}

/** One majority: `sum` is more than half of `total`. */
@ObjectType('ControlPoll')
export class ControlPollView {
  @Shown(() => String, { description: 'The day whose control counted: of a meeting, its own.' }) day: string;
  @Shown(() => [CountedView], { description: 'The holder, and whom he controls by steps above.' }) counted: CountedView[];
  @Shown(() => String, { description: 'Of what counted.' }) sum: string;
  @Shown(() => String, { description: 'Of all votes or seats, less what was left out.' }) total: string;
  @Shown(() => [LeftOutView], { description: 'What left the total (Q20).' }) leftOut: LeftOutView[];
}

@ObjectType('ControlStep')
export class ControlStepView {
  @Shown(() => String) holder: string;
  @Shown(() => String) company: string;
  @Shown(() => String, { oneOf: KINDS, named: 'ControlKind' }) kind: Kind;
  @Shown(() => String, { oneOf: BASES, named: 'ControlBasis' }) basis: Basis;
  @Shown(() => String, { description: 'The day of which it is so.' }) day: string;
  @Shown(() => [ControlPollView], { description: 'One; of control in fact, both meetings.' }) polls: ControlPollView[];
}

/** That the holder controls the company. */
@ObjectType('Control')
export class ControlView {
  @Shown(() => String) holder: string;
  @Shown(() => String) company: string;
  @Shown(() => String, { oneOf: KINDS, named: 'ControlKind', description: '`direct`: what the holder has himself suffices.' }) kind: Kind;
  @Shown(() => String, { oneOf: BASES, named: 'ControlBasis' }) basis: Basis;
  @Shown(() => [ControlStepView], { optional: true, description: 'Where it was asked for: each step rests on steps above it alone; the last is this pair.' }) proof?: ControlStepView[];
}

@ObjectType('ControlAssessmentResult')
export class ControlAssessmentView {
  @Shown(() => String) asOf: string;
  @Shown(() => [ControlView], { description: 'Every controlling pair, by holder and company.' }) controls: ControlView[];
}
