import { Problem } from '../../platform/http/problem.js';

export class ClientHasEnded extends Problem {
  constructor() {
    super(409, 'client.ended', 'This service client has ended. Make another one.');
  }
}

/** GC-9.2-a: a machine is no natural person, so one answers for it as long as it lives. */
export class SponsorNotPossible extends Problem {
  constructor() {
    super(422, 'client.sponsor', 'The sponsor is a member whose link is in force and has no known end before the end of the client.', { rule: 'GC-9.2-a' });
  }
}

export class LifeNotPossible extends Problem {
  constructor() {
    super(422, 'client.life', 'A service client ends in the future and within two years.', { rule: 'GC-9.2-a' });
  }
}

export class KeysNotPossible extends Problem {
  constructor(pointer: string, message: string) {
    super(422, 'client.keys', 'These public keys cannot be used.', { errors: [{ pointer, message }] });
  }
}

export class AuthenticatesByKey extends Problem {
  constructor() {
    super(409, 'client.authenticates-by-key', 'This service client authenticates with its key and has no secrets.');
  }
}

export class TwoSecretsLive extends Problem {
  constructor() {
    super(409, 'client.two-secrets', 'Two secrets are live already. End one of them first.');
  }
}

/** I1, I2: whoever makes a secret can act as the machine, and the second person of its grants counts with its maker only. */
export class SecretOfAnother extends Problem {
  constructor() {
    super(403, 'client.secret-of-another', 'Only the Access Owner, or the Access Manager who made this service client, makes a secret of it.', { rule: 'GC-8.3-d' });
  }
}

export class SecretNotLive extends Problem {
  constructor() {
    super(409, 'client.secret-ended', 'This secret has ended already.');
  }
}
