import { ID, ObjectType } from '@nestjs/graphql';
import { Shown } from './shown.js';

/** Somebody or something by its id, with the name it has today. */
@ObjectType('Named')
export class NamedView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) name: string;
}
