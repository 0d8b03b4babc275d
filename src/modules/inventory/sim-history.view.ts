import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';

const from = { format: 'date-time' } as const;
const to = { format: 'date-time', nullable: true, description: 'Null: still so.' } as const;

@ObjectType('PlacementRecord')
export class PlacementRecordView {
  @Shown(() => ID, { format: 'uuid' }) lineId: string;
  @Shown(() => String) number: string;
  @Shown(() => ID, { format: 'uuid' }) simId: string;
  @Shown(() => String) iccid: string;
  @Shown(() => String, from) from: string;
  @Shown(() => String, to) to: string | null;
}

@ObjectType('AssignmentRecord')
export class AssignmentRecordView {
  @Shown(() => ID, { format: 'uuid' }) lineId: string;
  @Shown(() => String) number: string;
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => String) name: string;
  @Shown(() => String, from) from: string;
  @Shown(() => String, to) to: string | null;
}

@ObjectType('DeviceRecord')
export class DeviceRecordView {
  @Shown(() => ID, { format: 'uuid' }) deviceId: string;
  @Shown(() => String) imei: string;
  @Shown(() => String, { nullable: true }) make: string | null;
  @Shown(() => String, { nullable: true }) model: string | null;
  @Shown(() => String, { ...from, description: 'Not before the device became the Customer\'s (SC-MN-4).' }) from: string;
  @Shown(() => String, to) to: string | null;
}

/** SC-MN-1c: newest first, at most 500 of each. History follows the line through swaps of its card, not the card. */
@ObjectType('SimHistory')
export class SimHistoryView {
  @Shown(() => [PlacementRecordView], { description: 'Every card on the lines where this card has been.' }) placements: PlacementRecordView[];
  @Shown(() => [AssignmentRecordView], { nullable: true, description: 'Whose those lines were; null where the reader may not see people.' })
  persons: AssignmentRecordView[] | null;
  @Shown(() => [DeviceRecordView], { nullable: true, description: 'Devices of this card while they were the Customer\'s; null where the reader may not see devices.' })
  devices: DeviceRecordView[] | null;
}

@ObjectType('DeviceSimRecord')
export class DeviceSimRecordView {
  @Shown(() => ID, { format: 'uuid' }) simId: string;
  @Shown(() => String) iccid: string;
  @Shown(() => String, from) from: string;
  @Shown(() => String, to) to: string | null;
}

/** A device that the Customer says it owns; any other is not there (SC-MN-4). */
@ObjectType('Device')
export class DeviceView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) imei: string;
  @Shown(() => String, { nullable: true }) make: string | null;
  @Shown(() => String, { nullable: true }) model: string | null;
  @Shown(() => String, { format: 'date-time' }) ownedSince: string;
  @Shown(() => String, { description: 'Who said so.' }) statedBy: string;
  @Shown(() => [DeviceSimRecordView], { description: 'Its cards since then, newest first, at most 500.' }) sims: DeviceSimRecordView[];
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
}

@ObjectType('DeviceOwnership')
export class DeviceOwnershipView {
  @Shown(() => ID, { format: 'uuid' }) deviceId: string;
  @Shown(() => Boolean) owned: boolean;
  @Shown(() => Int) version: number;
}
