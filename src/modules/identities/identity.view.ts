import { ID, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { type Language, LANGUAGES } from '../authority/index.js';
import type { Person } from './people.queries.js';

/** A person, as he sees himself. */
@ObjectType('Identity')
export class IdentityView {
  @Shown(() => ID, { format: 'uuid' }) readonly id: string;
  @Shown(() => String) readonly email: string;
  @Shown(() => String) readonly displayName: string;
  @Shown(() => String, { oneOf: LANGUAGES }) readonly language: Language;

  constructor(person: Pick<Person, 'id' | 'email' | 'displayName' | 'language'>) {
    this.id = person.id;
    this.email = person.email;
    this.displayName = person.displayName;
    this.language = person.language;
  }
}
