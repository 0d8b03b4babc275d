import { ObjectType } from '@nestjs/graphql';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { BASES, type Basis, CAUSES, type Cause, type Kind, KINDS } from '../affiliates/index.js';

@ObjectType('LegalControl')
export class LegalControlView {
  @Shown(() => NamedView) holder: NamedView;
  @Shown(() => NamedView) company: NamedView;
  @Shown(() => String, { oneOf: KINDS, named: 'ControlKind', description: 'direct: what the holder has himself suffices.' }) kind: Kind;
  @Shown(() => String, { oneOf: BASES, named: 'ControlBasis', description: 'In the order of the terms (GC-1.2-a to -d).' }) basis: Basis;
  @Shown(() => Boolean, { description: 'By reviewed facts alone it would not be so.' }) restsOnUnreviewed: boolean;
}

@ObjectType('LegalEntityControl', { description: 'Whom a legal entity controls and by whom it is controlled, on a day, as it was known at an instant.' })
export class LegalEntityControlView {
  @Shown(() => NamedView) entity: NamedView;
  @Shown(() => String) asOf: string;
  @Shown(() => [LegalControlView], { description: 'By the names of the companies.' }) controls: LegalControlView[];
  @Shown(() => [LegalControlView], { description: 'By the names of the holders.' }) controlledBy: LegalControlView[];
  @Shown(() => [LegalControlView], { description: 'By reviewed facts alone it is so, of either; by all facts it is not. First those whom it would control.' }) endedByUnreviewed: LegalControlView[];
}

@ObjectType('CountedEntityVotes', { description: 'Whose weight counted: his own, or since he is controlled.' })
export class CountedEntityVotesView {
  @Shown(() => NamedView) holder: NamedView;
  @Shown(() => String, { description: 'Digits.' }) weight: string;
}

@ObjectType('LeftOutEntityVotes', { description: 'What neither counts nor is in the total (Q20).' })
export class LeftOutEntityVotesView extends CountedEntityVotesView {
  @Shown(() => String, { oneOf: CAUSES, named: 'LeftOutCause', description: 'By which setting of the rule pack. `own`: the company holds them in itself, or whom it controls does.' }) cause: Cause;
}

@ObjectType('ProvenPoll', { description: 'One majority: more than half of `total`, as it was on `day`.' })
export class ProvenPollView {
  @Shown(() => String) day: string;
  @Shown(() => [CountedEntityVotesView]) counted: CountedEntityVotesView[];
  @Shown(() => String, { description: 'Digits.' }) sum: string;
  @Shown(() => String, { description: 'Digits: of all there is, less what was left out.' }) total: string;
  @Shown(() => [LeftOutEntityVotesView]) leftOut: LeftOutEntityVotesView[];
}

@ObjectType('ControlProofStep', { description: 'That the holder controls the company on that day, from steps that stand before it.' })
export class ControlProofStepView {
  @Shown(() => NamedView) company: NamedView;
  @Shown(() => String) day: string;
  @Shown(() => String, { oneOf: KINDS, named: 'ControlKind' }) kind: Kind;
  @Shown(() => String, { oneOf: BASES, named: 'ControlBasis' }) basis: Basis;
  @Shown(() => [ProvenPollView]) polls: ProvenPollView[];
}

@ObjectType('ControlVerdict', { description: 'Whether one legal entity controls another, on a day, as it was known at an instant; and why.' })
export class ControlVerdictView {
  @Shown(() => NamedView) holder: NamedView;
  @Shown(() => NamedView) company: NamedView;
  @Shown(() => String) asOf: string;
  @Shown(() => String, { description: 'The version of the rule pack in force on that day: by it votes leave the total, or do not (Q20).' }) rulePack: string;
  @Shown(() => LegalControlView, { nullable: true, description: 'Null: it does not.' }) control: LegalControlView | null;
  @Shown(() => Boolean, { description: 'By reviewed facts alone it does; facts that nobody reviewed end it.' }) endedByUnreviewed: boolean;
  @Shown(() => [ControlProofStepView], { description: 'The last step is the verdict; none where it does not.' }) proof: ControlProofStepView[];
}
