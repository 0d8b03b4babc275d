import { ObjectType } from '@nestjs/graphql';
import { type Convention, CONVENTIONS, type Rollover, ROLLOVERS } from '../../kernel/index.js';
import { Shown } from '../../platform/graphql/shown.js';
import { MODALITIES, type Modality, type Notice, NOTICES } from './rule-pack.js';

@ObjectType('SkippedDay')
export class SkippedDayView {
  @Shown(() => String) date: string;
  @Shown(() => String, { description: 'Of the holiday, else the day of the week; in the language of Accept-Language.' }) name: string;
}

/** T3: strict for whoever asks, lenient with the Customer who acts late. */
@ObjectType('AcceptedUntil')
export class AcceptedUntilView {
  @Shown(() => String) date: string;
  @Shown(() => String, { format: 'date-time', description: 'The first instant behind it.' }) at: string;
}

/** A deadline with all that led to it. */
@ObjectType('Deadline')
export class DeadlineView {
  @Shown(() => String, { description: 'The last day of the term.' }) dueDate: string;
  @Shown(() => String, { format: 'date-time', description: 'The first instant behind it: the term ends before.' }) dueAt: string;
  @Shown(() => String, { description: 'The date of the event in Brussels; the next one is day 1.' }) dayZero: string;
  @Shown(() => [SkippedDayView], { description: 'Days that did not count, or from which the end moved on.' }) skipped: SkippedDayView[];
  @Shown(() => String, { oneOf: CONVENTIONS, named: 'MonthConvention' }) convention: Convention;
  @Shown(() => String, { oneOf: ROLLOVERS, named: 'Rollover' }) rollover: Rollover;
  @Shown(() => String) period: string;
  @Shown(() => String, { nullable: true, description: 'Null: a period of one\'s own.' }) rule: string | null;
  @Shown(() => String, { nullable: true, description: 'The version of the rule pack by which it was counted. Null: a period of one\'s own.' }) pack: string | null;
  @Shown(() => AcceptedUntilView, { nullable: true, description: 'Until when a late act of the Customer is still taken, and marked so (T3); null: not later.' }) acceptedUntil: AcceptedUntilView | null;
}

@ObjectType('RuleNotices')
export class RuleNoticesView {
  @Shown(() => String, { oneOf: NOTICES, named: 'RuleNotice' }) before: Notice;
  @Shown(() => String, { oneOf: NOTICES, named: 'RuleNotice' }) after: Notice;
}

/** A rule of the terms that has a clock. */
@ObjectType('RuleClock')
export class RuleClockView {
  @Shown(() => String) id: string;
  @Shown(() => String, { oneOf: MODALITIES, named: 'Modality' }) modality: Modality;
  @Shown(() => String, { description: 'What day 0 is the date of.' }) starts: string;
  @Shown(() => String) period: string;
  @Shown(() => String, { oneOf: CONVENTIONS, named: 'MonthConvention' }) convention: Convention;
  @Shown(() => String, { oneOf: ROLLOVERS, named: 'Rollover' }) rollover: Rollover;
  @Shown(() => String, { oneOf: ROLLOVERS, named: 'Rollover', description: 'Of a late act of the Customer.' }) leniency: Rollover;
  @Shown(() => [String], { description: 'Applications that it leaves alone.' }) exempt: readonly string[];
  @Shown(() => RuleNoticesView, { description: 'Whether whoever it is about has to, may, or must not be told, before and after.' }) notices: RuleNoticesView;
}
