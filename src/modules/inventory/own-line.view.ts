import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { SIM_FORMS, SIM_STATES, SimDeviceView } from './sim.view.js';

@ObjectType('OwnSim')
export class OwnSimView {
  @Shown(() => String) iccid: string;
  @Shown(() => String, { oneOf: SIM_FORMS }) form: string;
  @Shown(() => String, { oneOf: SIM_STATES }) state: string;
  @Shown(() => String, { nullable: true, format: 'date-time' }) blockedUntil: string | null;
  @Shown(() => Int, { description: 'Of the card: name it in If-Match to block or unblock it.' }) version: number;
  @Shown(() => SimDeviceView, { nullable: true, description: 'Only a device of the Customer (SC-MN-4).' }) device: SimDeviceView | null;
}

@ObjectType('OwnLineAbilities')
export class OwnLineAbilitiesView {
  @Shown(() => Boolean, { description: 'Block its card, and unblock it (S0-6).' }) block: boolean;
}

@ObjectType('OwnCardRecord')
export class OwnCardRecordView {
  @Shown(() => String) iccid: string;
  @Shown(() => String, { format: 'date-time' }) from: string;
  @Shown(() => String, { format: 'date-time', nullable: true }) to: string | null;
}

/** A period in which a line was the reader's own. What it is today he sees while it is his; before and after belong to others (I6). */
@ObjectType('OwnLine')
export class OwnLineView {
  @Shown(() => ID, { format: 'uuid' }) lineId: string;
  @Shown(() => String) number: string;
  @Shown(() => String, { format: 'date-time' }) from: string;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'Null: it is his now.' }) to: string | null;
  @Shown(() => String, { nullable: true, description: 'Null for a former line.' }) tariffPlan: string | null;
  @Shown(() => [String], { nullable: true, description: 'Null for a former line.' }) options: string[] | null;
  @Shown(() => OwnSimView, { nullable: true, description: 'Null for a former line.' }) sim: OwnSimView | null;
  @Shown(() => [OwnCardRecordView], { description: 'Its cards within this period, newest first.' }) cards: OwnCardRecordView[];
  @Shown(() => OwnLineAbilitiesView) abilities: OwnLineAbilitiesView;
}

export class OwnLinesView {
  @Shown(() => [OwnLineView], { description: 'Present ones first, then the newest.' }) items: OwnLineView[];
}
