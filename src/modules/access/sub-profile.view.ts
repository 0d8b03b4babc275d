import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import type { SubProfile } from './sub-profile.entity.js';

@ObjectType('SubProfile')
export class SubProfileView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) code: string;
  @Shown(() => String) name: string;
  @Shown(() => Boolean) builtIn: boolean;
  @Shown(() => [String]) permissions: string[];
  @Shown(() => String, { format: 'date-time', nullable: true }) retiredAt: string | null;
  @Shown(() => Int) version: number;
}

export const subProfileView = ({ id, code, name, builtIn, permissions, retiredAt, version }: SubProfile): SubProfileView =>
  ({ id, code, name, builtIn, permissions, retiredAt: retiredAt?.toString() ?? null, version });
