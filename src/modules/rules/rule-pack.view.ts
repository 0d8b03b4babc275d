import { ID, Int, ObjectType } from '@nestjs/graphql';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { type Application, APPLICATIONS } from '../authority/index.js';
import { CLOCK_EVENTS, CLOCK_RULES, type ClockEvent, type ClockRule } from './clocks.js';
import { RuleClockView } from './deadline.view.js';
import { PACK_PARTS, type PackPart } from './pack-differences.js';
import { VOTES_LEFT_OUT, type VotesLeftOut } from './rule-pack.js';

/** `superseded`: another one follows it. */
const PACK_STATES = ['toCome', 'inForce', 'superseded', 'withdrawn'] as const;
export type PackState = (typeof PACK_STATES)[number];

@ObjectType('RulePackWithdrawal')
export class RulePackWithdrawalView {
  @Shown(() => NamedView) by: NamedView;
  @Shown(() => String, { format: 'date-time' }) at: string;
  @Shown(() => String) reason: string;
}

@ObjectType('RulePackAbilities', { description: 'What can be done with it now.' })
export class RulePackAbilitiesView {
  @Shown(() => Boolean) withdraw: boolean;
}

/** The terms as data, from a date on. */
@ObjectType('RulePack')
export class RulePackView {
  @Shown(() => String) version: string;
  @Shown(() => String, { nullable: true, description: 'The legal date of the first events that it counts. Null: the neutral pack, in force before any other.' }) effectiveFrom: string | null;
  @Shown(() => String, { oneOf: PACK_STATES, named: 'RulePackState' }) state: PackState;
  @Shown(() => String, { nullable: true }) note: string | null;
  @Shown(() => NamedView, { nullable: true, description: 'The agent. Null: it is part of the program.' }) loadedBy: NamedView | null;
  @Shown(() => String, { format: 'date-time', nullable: true }) loadedAt: string | null;
  @Shown(() => RulePackWithdrawalView, { nullable: true }) withdrawal: RulePackWithdrawalView | null;
  @Shown(() => String, { description: 'SHA-256 of its canonical JSON (RFC 8785), in hexadecimal.' }) digest: string;
  @Shown(() => RulePackAbilitiesView) abilities: RulePackAbilitiesView;
}

@ObjectType('RulePackChange', { description: 'What a pack says otherwise.' })
export class RulePackChangeView {
  @Shown(() => String) rule: string;
  @Shown(() => String, { oneOf: PACK_PARTS, named: 'PackPart' }) part: PackPart;
  @Shown(() => String, { description: 'Empty: nothing is exempt, or left out.' }) before: string;
  @Shown(() => String, { description: 'Empty: nothing is exempt, or left out.' }) after: string;
}

@ObjectType('RulePackDetail')
export class RulePackDetailView extends RulePackView {
  @Shown(() => String) calendar: string;
  @Shown(() => String, { description: 'What an outage of the portal on the last day of the Customer\'s term adds to it.' }) outage: string;
  @Shown(() => [RuleClockView]) rules: readonly RuleClockView[];
  @Shown(() => [String], { oneOf: VOTES_LEFT_OUT, named: 'LeftOutCause', description: 'Q20: what leaves the total where control by votes is worked out. `own`: shares that a company holds in itself, or whom it controls does.' }) votesLeftOut: readonly VotesLeftOut[];
  @Shown(() => String, { nullable: true, description: 'The version that holds before it.' }) against: string | null;
  @Shown(() => [RulePackChangeView], { description: 'What it says otherwise than that one.' }) changes: RulePackChangeView[];
}

@ObjectType('RulePackFault')
export class RulePackFaultView {
  @Shown(() => String, { description: 'Where in the pack: a JSON pointer.' }) pointer: string;
  @Shown(() => String) message: string;
}

@ObjectType('RulePackCheck')
export class RulePackCheckView {
  @Shown(() => Boolean) valid: boolean;
  @Shown(() => [RulePackFaultView]) errors: RulePackFaultView[];
  @Shown(() => String, { description: 'The version in force today.' }) against: string;
  @Shown(() => [RulePackChangeView], { description: 'What it says otherwise than that one; none of a pack with errors.' }) changes: RulePackChangeView[];
}

@ObjectType('DryRunRule')
export class DryRunRuleView {
  @Shown(() => String, { oneOf: CLOCK_RULES, named: 'ClockRule' }) rule: ClockRule;
  @Shown(() => Int, { description: 'Rights of Customers that were counted.' }) counted: number;
  @Shown(() => Int, { description: 'Those that get another date, get one, or lose theirs.' }) changed: number;
  @Shown(() => Int, { description: 'Due today under this pack, and not under the one in force.' }) dueOnlyAfter: number;
  @Shown(() => Int, { description: 'Due today under the pack in force, and not under this one.' }) dueOnlyBefore: number;
}

/** One part of a dry run, of so many Customers; whoever wants all adds them up. */
@ObjectType('DryRun')
export class DryRunView {
  @Shown(() => String, { description: 'The version in force today.' }) before: string;
  @Shown(() => String, { description: 'The version that is tried.' }) after: string;
  @Shown(() => String, { description: 'The legal date of today.' }) on: string;
  @Shown(() => [DryRunRuleView], { description: 'Of the Customers of this part.' }) rules: DryRunRuleView[];
  @Shown(() => [String], { description: 'Rules that this pack says otherwise, of whose events none are kept yet.' }) notReplayed: string[];
  @Shown(() => Int, { description: 'Customers of this part.' }) customers: number;
  @Shown(() => Int, { nullable: true, description: 'Customers of all parts; told with the first.' }) ofCustomers: number | null;
  @Shown(() => String, { nullable: true, description: 'Send it as `after` for the next part. Null: this was the last.' }) next: string | null;
}

@ObjectType('DryRunChange')
export class DryRunChangeView {
  @Shown(() => ID, { format: 'uuid' }) customerId: string;
  @Shown(() => String) customerName: string;
  @Shown(() => String, { oneOf: CLOCK_RULES, named: 'ClockRule' }) rule: ClockRule;
  @Shown(() => String, { oneOf: Object.keys(APPLICATIONS), named: 'Application', description: '`administration`: the account itself.' }) application: Application;
  @Shown(() => String, { oneOf: CLOCK_EVENTS, named: 'ClockEvent' }) event: ClockEvent;
  @Shown(() => String, { description: 'The date of the last event.' }) dayZero: string;
  @Shown(() => String, { nullable: true, description: 'The last day under the pack in force. Null: it leaves this alone.' }) dueBefore: string | null;
  @Shown(() => String, { nullable: true, description: 'The last day under the pack that is tried. Null: it leaves this alone.' }) dueAfter: string | null;
}

@ObjectType('DryRunChanges')
export class DryRunChangesView {
  @Shown(() => [DryRunChangeView]) items: DryRunChangeView[];
  @Shown(() => String, { nullable: true, description: 'Send it as `after` for the next page, also of one without items. Null: this was the last.' }) next: string | null;
}
