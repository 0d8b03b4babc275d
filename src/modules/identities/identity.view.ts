import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '../authority/index.js';
import type { Person } from './people.queries.js';

/** A person, as he sees himself. */
export class IdentityView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly email: string;
  @ApiProperty() readonly displayName: string;
  @ApiProperty({ enum: LANGUAGES }) readonly language: Language;

  constructor(person: Pick<Person, 'id' | 'email' | 'displayName' | 'language'>) {
    this.id = person.id;
    this.email = person.email;
    this.displayName = person.displayName;
    this.language = person.language;
  }
}
