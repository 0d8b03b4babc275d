import { ID, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import type { ByControl } from './grantors.queries.js';

@ObjectType('GrantorByControl')
export class GrantorByControlView implements ByControl {
  @Shown(() => ID, { format: 'uuid' }) affiliationId: string;
  @Shown(() => String, { nullable: true, description: 'The company whose Access Owner he is. Null for a machine (GC-8.1.2-c).' }) parent: string | null;
}
