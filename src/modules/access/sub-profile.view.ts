import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import type { Acting } from '../authority/index.js';
import type { SubProfile } from './sub-profile.entity.js';

@ObjectType('SubProfileAbilities')
export class SubProfileAbilitiesView {
  @Shown(() => Boolean) retire: boolean;
}

@ObjectType('SubProfile')
export class SubProfileView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) code: string;
  @Shown(() => String) name: string;
  @Shown(() => Boolean) builtIn: boolean;
  @Shown(() => [String]) permissions: string[];
  @Shown(() => String, { format: 'date-time', nullable: true }) retiredAt: string | null;
  @Shown(() => Int) version: number;
  @Shown(() => Int, { nullable: true, description: 'How many people and machines hold it in force. Null: you may not see grants.' }) holders: number | null;
  @Shown(() => SubProfileAbilitiesView, { description: 'What you may do with this row.' }) abilities: SubProfileAbilitiesView;
}

/** @param holders of each sub-profile; null for whoever may not see grants */
export const subProfileView = (acting: Acting, { id, code, name, builtIn, permissions, retiredAt, version }: SubProfile, holders: ReadonlyMap<string, number> | null): SubProfileView => ({
  id, code, name, builtIn, permissions, retiredAt: retiredAt?.toString() ?? null, version, holders: holders && (holders.get(id) ?? 0),
  abilities: { retire: !builtIn && !retiredAt && acting.decide('sub-profile:define').allowed },
});
