import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageCount, pageOf } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';

export const SIM_FORMS = ['card', 'eSIM'] as const;
export const SIM_STATES = ['inStock', 'active', 'blocked', 'suspended', 'ended'] as const;

@ObjectType('SimLine')
export class SimLineView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { description: 'E.164' }) number: string;
  @Shown(() => String) tariffPlan: string;
  @Shown(() => [String]) options: string[];
}

@ObjectType('SimCostCentre')
export class SimCostCentreView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) code: string;
  @Shown(() => String) name: string;
}

@ObjectType('SimBillingAccount')
export class SimBillingAccountView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) number: string;
  @Shown(() => String) name: string;
}

@ObjectType('SimPerson')
export class SimPersonView {
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => String) name: string;
}

@ObjectType('SimDevice')
export class SimDeviceView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) imei: string;
  @Shown(() => String, { nullable: true }) make: string | null;
  @Shown(() => String, { nullable: true }) model: string | null;
}

@ObjectType('SimAbilities', { description: 'What the reader may do with this very row, from the rules that answered the list.' })
export class SimAbilitiesView {
  @Shown(() => Boolean) read: boolean;
  @Shown(() => Boolean) assign: boolean;
  @Shown(() => Boolean) allocate: boolean;
  @Shown(() => Boolean, { description: 'Block, unblock and replace the card (S0-6).' }) block: boolean;
  @Shown(() => Boolean) export: boolean;
  @Shown(() => Boolean) history: boolean;
}

/** A card and where it is placed now. Instants are ISO 8601 in UTC. */
@ObjectType('Sim')
export class SimView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) iccid: string;
  @Shown(() => String) imsi: string;
  @Shown(() => String, { oneOf: SIM_FORMS, named: 'SimForm' }) form: string;
  @Shown(() => String, { oneOf: SIM_STATES, named: 'SimState' }) state: string;
  @Shown(() => String, { nullable: true, format: 'date-time' }) blockedUntil: string | null;
  @Shown(() => String, { nullable: true, format: 'date-time' }) activatedAt: string | null;
  @Shown(() => SimLineView, { nullable: true }) line: SimLineView | null;
  @Shown(() => SimCostCentreView, { nullable: true }) costCentre: SimCostCentreView | null;
  @Shown(() => SimBillingAccountView, { nullable: true }) billingAccount: SimBillingAccountView | null;
  @Shown(() => SimPersonView, { nullable: true, description: 'Null also where the reader may not see people (`sim:people`).' }) person: SimPersonView | null;
  @Shown(() => SimDeviceView, { nullable: true, description: 'Null unless the device is marked as owned by the Customer (SC-MN-4) and the reader holds `device:identify`.' })
  device: SimDeviceView | null;
  @Shown(() => SimAbilitiesView) abilities: SimAbilitiesView;
}

@ObjectType('DeviceMark')
export class DeviceMarkView {
  @Shown(() => ID, { format: 'uuid' }) deviceId: string;
  @Shown(() => Boolean) owned: boolean;
  @Shown(() => Int, { description: 'Of the device: name it in If-Match to state ownership.' }) version: number;
}

export const BLOCK_CAUSES = ['loss', 'theft', 'other'] as const;
export type BlockCause = (typeof BLOCK_CAUSES)[number];

@ObjectType('SimBlock', { description: 'A block in force (S0-6). At its end the card is active again.' })
export class SimBlockView {
  @Shown(() => String, { nullable: true, oneOf: BLOCK_CAUSES, named: 'BlockCause', description: 'Null where the operator has set it.' }) cause: BlockCause | null;
  @Shown(() => String, { nullable: true, format: 'date-time', description: 'Null where the operator has set it.' }) since: string | null;
  @Shown(() => String, { nullable: true, format: 'date-time' }) until: string | null;
  @Shown(() => String, { nullable: true, format: 'date-time', description: 'Three calendar months from the beginning: no end may be later. Null where the operator has set it; its end cannot be changed.' })
  latestUntil: string | null;
}

@ObjectType('SimDetail')
export class SimDetailView extends SimView {
  @Shown(() => Int, { description: 'Of the card: name it in If-Match to block, unblock or replace it.' }) version: number;
  @Shown(() => SimBlockView, { nullable: true }) block: SimBlockView | null;
  @Shown(() => Int, { nullable: true, description: 'Of the line: name it in If-Match to assign, release or allocate.' }) lineVersion: number | null;
  @Shown(() => DeviceMarkView, { nullable: true, description: 'Only for holders of `device:mark`: the handle of the device in use, also of one that is not owned; it tells nothing else of it.' })
  deviceMark: DeviceMarkView | null;
}

export class SimPageView extends pageOf(SimView, 'Sim') {
  @Shown(() => PageCount, { optional: true, description: 'Only where it was asked for.' }) declare count: PageCount;
}
export const SimConnectionView = connectionOf(SimView, 'Sim');
