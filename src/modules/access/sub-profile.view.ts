import { ID, Int, ObjectType } from '@nestjs/graphql';
import type { Count } from '../../platform/database/page.js';
import { PageCount } from '../../platform/graphql/connection.js';
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
  @Shown(() => PageCount, { nullable: true, description: 'How many people and machines hold it in force, exact up to 1,000. Null: you may not see grants.' }) holders: PageCount | null;
  @Shown(() => SubProfileAbilitiesView, { description: 'What you may do with this row.' }) abilities: SubProfileAbilitiesView;
}

/** @param holders of each sub-profile; null for whoever may not see grants */
export const subProfileView = (acting: Acting, { id, code, name, builtIn, permissions, retiredAt, version }: SubProfile, holders: ReadonlyMap<string, Count> | null): SubProfileView => ({
  id, code, name, builtIn, permissions, retiredAt: retiredAt?.toString() ?? null, version, holders: holders && (holders.get(id) ?? { value: 0, capped: false }),
  abilities: { retire: !builtIn && !retiredAt && acting.decide('sub-profile:define').allowed },
});
