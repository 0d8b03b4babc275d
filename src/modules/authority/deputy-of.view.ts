import { ID, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import type { DeputyOf } from './grantors.queries.js';

@ObjectType('DeputyOf')
export class DeputyOfView implements DeputyOf {
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => String, { nullable: true, description: 'Null for a machine (GC-8.1.2-c).' }) name: string | null;
  @Shown(() => String, { nullable: true, format: 'date-time' }) until: string | null;
}
