import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { PasswordHash } from './password-hash.js';
import { demandGoodPassword, shortestPassword } from './password-rules.js';
import { hasSecondFactor, type Person } from './people.queries.js';

type Chooser = Pick<Person, 'realm' | 'email' | 'sealedSeed' | 'passkeys'>;

/** An agent can do nothing before his second factor is set. */
const besideSecondFactor = (person: Chooser): boolean => hasSecondFactor(person) || person.realm === 'operator';

/** Judges a password somebody chose for himself, and hashes it. */
@Injectable()
export class NewPassword {
  constructor(@Inject(PasswordHash) private readonly passwordHash: PasswordHash, @Inject(Config) private readonly config: Pick<Config, 'operatorName'>) {}

  /** How many characters it needs at least. */
  shortestFor(person: Chooser): number {
    return shortestPassword({ besideSecondFactor: besideSecondFactor(person) });
  }

  make(person: Chooser, password: string): Promise<string> {
    demandGoodPassword(password, { words: [person.email.split('@')[0] ?? '', this.config.operatorName], besideSecondFactor: besideSecondFactor(person) });
    return this.passwordHash.make(password);
  }
}
