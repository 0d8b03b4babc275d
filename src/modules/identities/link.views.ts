import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '../authority/index.js';
import type { Person } from './people.queries.js';

/** Whose link it is, and what using it takes. */
export class LinkPreviewView {
  @ApiProperty({ format: 'email', description: 'The address to sign in with.' }) readonly email: string;
  @ApiProperty() readonly displayName: string;
  @ApiProperty({ enum: LANGUAGES }) readonly language: Language;
  @ApiProperty({ description: 'A password is set already: an invitation asks for it, and makes none.' }) readonly hasPassword: boolean;
  @ApiProperty({ type: 'integer', description: 'Characters that a new password has at least.' }) readonly shortestPassword: number;

  constructor({ email, displayName, language, passwordHash }: Person, shortestPassword: number) {
    this.email = email;
    this.displayName = displayName;
    this.language = language;
    this.hasPassword = passwordHash !== null;
    this.shortestPassword = shortestPassword;
  }
}
