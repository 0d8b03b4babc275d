import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { BULK_DEEDS, type BulkDeed } from './bulk.requests.js';
import { SimCostCentreView, SimPersonView } from './sim.view.js';

const LEFT_OUT = ['notAllowed', 'targetNotAllowed', 'noLine', 'lineEnded', 'noDevice', 'notActive', 'notBlocked', 'already'] as const;
export const BULK_STATES = ['pending', 'done', 'refused', 'undone'] as const;

@ObjectType('BulkExample')
export class BulkExampleView {
  @Shown(() => ID, { format: 'uuid' }) simId: string;
  @Shown(() => String) iccid: string;
  @Shown(() => String, { nullable: true }) number: string | null;
}

@ObjectType('LeftOut')
export class LeftOutView {
  @Shown(() => String, { oneOf: LEFT_OUT, named: 'LeftOutBecause', description: '`already`: it is so already.' }) because: (typeof LEFT_OUT)[number];
  @Shown(() => Int) count: number;
  @Shown(() => [BulkExampleView], { description: 'The first five.' }) examples: BulkExampleView[];
}

@ObjectType('BulkPreview', { description: 'What would happen to how many; nothing is changed yet.' })
export class BulkPreviewView {
  @Shown(() => Int, { description: 'SIMs of the selection that you see.' }) selected: number;
  @Shown(() => Int, { description: 'How many of them would change; the others are left out and stay as they are.' }) changes: number;
  @Shown(() => [LeftOutView]) leftOut: LeftOutView[];
  @Shown(() => Boolean, { description: 'It can be taken back, as long as no later one of its kind is done, for whatever has not changed since.' }) undoable: boolean;
  @Shown(() => Boolean, { description: 'It happens only when another person has agreed (SC-MN-4).' }) secondPerson: boolean;
  @Shown(() => String, { nullable: true, format: 'date-time', description: 'Of `block`: its end.' }) until: string | null;
  @Shown(() => String, { nullable: true, format: 'date-time', description: 'Of `block`: no end may be later (S0-6).' }) latestUntil: string | null;
  @Shown(() => String, { description: 'Send it with the deed.' }) seen: string;
}

@ObjectType('BulkDeedAbilities')
export class BulkDeedAbilitiesView {
  @Shown(() => Boolean, { description: 'It waits for a second person, and you can be that.' }) decide: boolean;
  @Shown(() => Boolean, { description: 'Yours, the last of its kind, and not taken back yet.' }) undo: boolean;
}

@ObjectType('BulkDeed')
export class BulkDeedView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: BULK_DEEDS }) deed: BulkDeed;
  @Shown(() => String, { oneOf: BULK_STATES, named: 'BulkDeedState' }) state: (typeof BULK_STATES)[number];
  @Shown(() => Int, { description: 'Lines, cards or devices that it changed, or would change.' }) count: number;
  @Shown(() => SimCostCentreView, { nullable: true }) costCentre: SimCostCentreView | null;
  @Shown(() => String, { nullable: true, format: 'date-time' }) until: string | null;
  @Shown(() => String) reason: string;
  @Shown(() => SimPersonView) madeBy: SimPersonView;
  @Shown(() => String, { format: 'date-time' }) madeAt: string;
  @Shown(() => String, { nullable: true, format: 'date-time', description: 'When the second person decided.' }) decidedAt: string | null;
  @Shown(() => String, { nullable: true, format: 'date-time' }) undoneAt: string | null;
  @Shown(() => BulkDeedAbilitiesView) abilities: BulkDeedAbilitiesView;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
}

export class BulkDeedsView {
  @Shown(() => [BulkDeedView], { description: 'Newest first, at most 50.' }) items: BulkDeedView[];
}

@ObjectType('UndoPreview', { description: 'What taking it back would change; nothing is changed yet.' })
export class UndoPreviewView {
  @Shown(() => ID, { format: 'uuid' }) deedId: string;
  @Shown(() => Int, { description: 'How many would be again as they were.' }) back: number;
  @Shown(() => Int, { description: 'How many were changed since, and stay as they are.' }) changedSince: number;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
}
