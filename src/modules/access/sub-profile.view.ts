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
  @Shown(() => SubProfileAbilitiesView, { description: 'What you may do with this row.' }) abilities: SubProfileAbilitiesView;
}

export const subProfileView = (acting: Acting, { id, code, name, builtIn, permissions, retiredAt, version }: SubProfile): SubProfileView => ({
  id, code, name, builtIn, permissions, retiredAt: retiredAt?.toString() ?? null, version,
  abilities: { retire: !builtIn && !retiredAt && acting.decide('sub-profile:define').allowed },
});
