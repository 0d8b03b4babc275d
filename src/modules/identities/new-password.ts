import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { PasswordHash } from './password-hash.js';
import { demandGoodPassword } from './password-rules.js';
import { hasSecondFactor, type Person } from './people.queries.js';

/** Judges a password somebody chose for himself, and hashes it. */
@Injectable()
export class NewPassword {
  constructor(@Inject(PasswordHash) private readonly passwordHash: PasswordHash, @Inject(Config) private readonly config: Pick<Config, 'operatorName'>) {}

  make(person: Pick<Person, 'realm' | 'email' | 'sealedSeed' | 'passkeys'>, password: string): Promise<string> {
    demandGoodPassword(password, {
      words: [person.email.split('@')[0] ?? '', this.config.operatorName],
      // an agent can do nothing before his second factor is set
      besideSecondFactor: hasSecondFactor(person) || person.realm === 'operator',
    });
    return this.passwordHash.make(password);
  }
}
