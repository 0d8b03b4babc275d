import { ID, Int, ObjectType } from '@nestjs/graphql';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { type Path, type Permission, PERMISSIONS, REACH_DEEDS, REACH_WAITS, type ReachStep } from '../authority/index.js';

@ObjectType('ReachParty')
export class ReachPartyView {
  @Shown(() => String, { oneOf: ['known', 'newLogin', 'newMachine'], named: 'ReachPartyKind', description: 'A member or service client that there is, or one that the path makes.' }) kind: 'known' | 'newLogin' | 'newMachine';
  @Shown(() => ID, { format: 'uuid', nullable: true, description: 'Null: it is made on the way.' }) id: string | null;
  @Shown(() => String, { nullable: true }) name: string | null;
}

@ObjectType('ReachStep')
export class ReachStepView {
  @Shown(() => String, { oneOf: REACH_DEEDS, named: 'ReachDeed' }) deed: ReachStep['deed'];
  @Shown(() => ReachPartyView, { nullable: true, description: 'Who does it. Null: another person, whoever of them it is.' }) by: ReachPartyView | null;
  @Shown(() => ReachPartyView, { nullable: true, description: 'Whom or what it is about.' }) to: ReachPartyView | null;
  @Shown(() => String, { oneOf: Object.keys(PERMISSIONS), nullable: true, description: 'The permission that it needs. Null: none, it is in his own hands.' }) needs: Permission | null;
  @Shown(() => String, { oneOf: REACH_WAITS, named: 'ReachWait', nullable: true, description: 'Why it waits for another person (GC-8.3-d). Null: it does not.' }) waitsFor: ReachStep['waitsFor'];
}

@ObjectType('ReachGain')
export class ReachGainView {
  @Shown(() => String, { oneOf: Object.keys(PERMISSIONS) }) permission: Permission;
  @Shown(() => String) label: string;
}

@ObjectType('ReachPath')
export class ReachPathView {
  @Shown(() => Boolean, { description: 'No step waits for another person: an alarm.' }) open: Path['open'];
  @Shown(() => [ReachStepView], { description: 'In their order; what comes behind one that waits is so only if another person agrees.' }) steps: ReachStepView[];
  @Shown(() => [ReachGainView], { description: 'The customer data that it leads to.' }) gains: ReachGainView[];
}

@ObjectType('ReachPerson')
export class ReachPersonView {
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => String) displayName: string;
  @Shown(() => Boolean, { description: 'He reads some customer data now, in one of his capacities: no path is looked for.' }) reads: boolean;
  @Shown(() => Boolean, { description: 'One of his paths is open.' }) alarm: boolean;
  @Shown(() => [ReachPathView], { description: 'None that goes round by all the steps of another.' }) paths: ReachPathView[];
}

/** Who could come to customer data that he does not read. */
@ObjectType('Reach')
export class ReachView {
  @Shown(() => String, { format: 'date-time' }) at: string;
  @Shown(() => Int, { description: 'How many steps are looked ahead.' }) mostSteps: number;
  @Shown(() => Boolean, { description: 'False: more than 200 have a hand in rights, and these are the first by name.' }) complete: boolean;
  @Shown(() => [NamedView], { description: 'Parents of which this company is an affiliate, by affiliation: the Access Owner of each acts here as Access Owner and reads. He enters by himself, and nobody is asked (GC-9.1-b).' }) parents: NamedView[];
  @Shown(() => [ReachPersonView], { description: 'Whoever has a hand in rights: the Owner, whoever is it by control and has entered, Managers, deputies, whoever made a machine, and whoever has yet to get or accept what was given. Alarms first. Everybody else can only ask, and another person answers.' }) people: ReachPersonView[];
}
