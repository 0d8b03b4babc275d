import { Int, ObjectType } from '@nestjs/graphql';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { LegalControlView } from './control.view.js';

/** In the order in which they are told. */
export const NOT_MODELLED = ['affiliation', 'contracts', 'exchangeRatio', 'votesCastBefore', 'laterFacts', 'companyLaw', 'competitionLaw', 'labourLaw', 'tax'] as const;
export type NotModelled = (typeof NOT_MODELLED)[number];

@ObjectType('NotModelled')
export class NotModelledView {
  @Shown(() => String, { oneOf: NOT_MODELLED, named: 'NotModelledCode' }) code: NotModelled;
  @Shown(() => String) text: string;
}

const CONCERNS = ['gained', 'lost', 'absorbed'] as const;
export type Concern = (typeof CONCERNS)[number];

@ObjectType('RestsOnControl', { description: 'What is at a listed affiliate on the basis of control alone (GC-9.1), and goes with it.' })
export class RestsOnControlView {
  @Shown(() => Int, { description: 'People of the parent who have a link there.' }) people: number;
  @Shown(() => Int, { description: 'Grants that they hold.' }) grants: number;
  @Shown(() => Int, { description: 'Machines that they sponsor.' }) clients: number;
}

@ObjectType('CustomerConcerned', { description: 'A pair of which both are Customers; or a Customer that is absorbed.' })
export class CustomerConcernedView {
  @Shown(() => String, { oneOf: CONCERNS, named: 'CustomerConcern', description: 'absorbed: its enterprise number ends; its registration does not pass to another (GC-2.1.2-b).' }) change: Concern;
  @Shown(() => NamedView, { nullable: true, description: 'The Customer that gains or loses control. Null: absorbed.' }) holder: NamedView | null;
  @Shown(() => NamedView, { description: 'The Customer over which, or that is absorbed.' }) customer: NamedView;
  @Shown(() => Int, { description: 'That stand at this Customer then (`countedAt`); what of them rests on control changes with it.' }) grants: number;
  @Shown(() => Int, { description: 'Of third parties, that stand there then.' }) mandates: number;
  @Shown(() => Int, { description: 'Machines that stand there then.' }) clients: number;
  @Shown(() => RestsOnControlView, { nullable: true, description: 'Null: it is not listed as an affiliate of that holder.' }) byControl: RestsOnControlView | null;
}

@ObjectType('ControlWhatIfResult', { description: 'What would be otherwise on that day. Nothing of it is recorded.' })
export class ControlWhatIfView {
  @Shown(() => String) asOf: string;
  @Shown(() => [LegalControlView], { description: 'Who would control whom, and does not without the changes. By the names of the holders.' }) gained: LegalControlView[];
  @Shown(() => [LegalControlView], { description: 'Who would not control whom any more; as it is without the changes.' }) lost: LegalControlView[];
  @Shown(() => [CustomerConcernedView], { description: 'Those who are absorbed first; at most 200, and of more see `customersAfter`.' }) customers: CustomerConcernedView[];
  @Shown(() => Int, { description: 'How many rows of Customers there are in all.' }) customerCount: number;
  @Shown(() => String, { format: 'date-time', description: 'The instant of which grants, mandates and clients are counted: when the day begins in Brussels; of today, now.' }) countedAt: string;
  @Shown(() => [NotModelledView], { description: 'What such a change has to do with, and this answer has not.' }) notModelled: NotModelledView[];
}
