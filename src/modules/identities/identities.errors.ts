import { Problem } from '../../platform/http/problem.js';

/** The same for an unknown address, a wrong password and an ended agent. */
export class SignInRefused extends Problem {
  constructor() {
    super(401, 'sign-in.refused', 'E-mail address or password is not right.');
  }
}

export class SecondFactorNeeded extends Problem {
  constructor() {
    super(401, 'sign-in.second-factor-needed', 'Send a code of your authenticator or a recovery code too, or sign in with a passkey.');
  }
}

export class CodeRefused extends Problem {
  constructor(status: 401 | 422) {
    super(status, status === 401 ? 'sign-in.code-refused' : 'second-factor.code-refused', 'The code is not right, or was used before.');
  }
}

/** Says nothing about whether the address is known: unknown ones are throttled alike (S26). */
export class SignInThrottled extends Problem {
  constructor(retryAfterSeconds: number) {
    super(429, 'sign-in.throttled', 'Too many tries for this address. Wait before the next.', { retryAfterSeconds });
  }
}

export class FetchesThrottled extends Problem {
  constructor(retryAfterSeconds: number) {
    super(429, 'address.throttled', 'This address was asked too often. Wait before the next.', { retryAfterSeconds });
  }
}

/** Says nothing about what other Customers send to the address. */
export class InvitationsThrottled extends Problem {
  constructor(retryAfterSeconds: number) {
    super(429, 'invitation.throttled', 'This address was sent as many invitations of this Customer as a day allows. Wait before the next.', { retryAfterSeconds });
  }
}

/** Says nothing about who else asked. */
export class NumberThrottled extends Problem {
  constructor(retryAfterSeconds: number) {
    super(429, 'mobile.throttled', 'As many codes were sent as a day allows. Wait before the next.', { retryAfterSeconds });
  }
}

export class NoSms extends Problem {
  constructor() {
    super(409, 'mobile.no-sms', 'This portal sends no SMS.');
  }
}

export class CountryWithoutSms extends Problem {
  constructor() {
    super(422, 'mobile.country', 'This portal sends no SMS to that country.');
  }
}

export class MobileUnchanged extends Problem {
  constructor() {
    super(422, 'mobile.unchanged', 'This is your number already.');
  }
}

/** Wrong, too old, or none was asked for: one answer. */
export class MobileCodeRefused extends Problem {
  constructor() {
    super(422, 'mobile.code-refused', 'The code is not right, or not any more. Ask for a new one.');
  }
}

export class TooBusyToHash extends Problem {
  constructor() {
    super(503, 'sign-in.busy', 'Too many people sign in at this moment.', { retryAfterSeconds: 5 });
  }
}

/** Unknown, altered, used, void, expired, made for something else: one answer (S22). */
export class LinkRefused extends Problem {
  constructor() {
    super(410, 'link.not-valid', 'This link is not valid, or not any more. Ask for a new one.');
  }
}

export class PasswordTooWeak extends Problem {
  constructor(code: 'too-short' | 'too-long' | 'too-common', message: string) {
    super(422, `password.${code}`, 'Choose another password.', { detail: message, errors: [{ pointer: '/password', message }], rule: 'GC-4.3-d' });
  }
}

export class FreshCodeNeeded extends Problem {
  constructor() {
    super(403, 'second-factor.fresh-code-needed', 'Prove a second factor you have now: by a fresh code, or by a passkey.');
  }
}

/** Unknown, removed, for another site, answered before, of somebody else: one answer. */
export class PasskeyRefused extends Problem {
  constructor(status: 401 | 422) {
    super(status, status === 401 ? 'sign-in.passkey-refused' : 'passkey.refused', 'This passkey is not accepted. Try again.');
  }
}

/** Told to whoever answered with the passkey, and to nobody else. */
export class PasskeyAsksPassword extends Problem {
  constructor() {
    super(401, 'sign-in.passkey-asks-password', 'This sign-in was reported as compromised: send your new password together with the passkey.', { rule: 'GC-4.3-b' });
  }
}

/** What a thief would make his own waits for whoever reads the mailbox. */
export class NewPasswordFirst extends Problem {
  constructor() {
    super(403, 'sign-in.reported', 'This sign-in was reported as compromised: choose a new password first, by the link that was mailed to you.', { rule: 'GC-4.3-b' });
  }
}

export class PasskeyKnown extends Problem {
  constructor() {
    super(409, 'passkey.known', 'This passkey is set already.');
  }
}

export class TooManyPasskeys extends Problem {
  constructor(most: number) {
    super(409, 'passkey.too-many', `At most ${most} passkeys can be set. Remove one first.`);
  }
}

export class PasswordNeeded extends Problem {
  constructor() {
    super(403, 'password.needed', 'Send your password, too.');
  }
}

export class PasswordNeededForFactor extends Problem {
  constructor() {
    super(403, 'second-factor.password-needed', 'Send your password, too: a session alone sets no second factor.');
  }
}

export class PasswordRefused extends Problem {
  constructor() {
    super(422, 'password.refused', 'The password is not right.');
  }
}

export class EmailUnchanged extends Problem {
  constructor() {
    super(422, 'email.unchanged', 'You sign in with this address already.');
  }
}

export class EmailNotOnePerson extends Problem {
  constructor() {
    super(422, 'email.not-one-person', 'Somebody signs in with an address of his own, not of a group.', { rule: 'GC-8.1.2-a' });
  }
}

/** P16: a factor in use stays until its successor is set. */
export class LastSecondFactor extends Problem {
  constructor() {
    super(409, 'second-factor.last', 'This is your last second factor. Set another one first.');
  }
}

export class NoSecondFactor extends Problem {
  constructor() {
    super(409, 'second-factor.not-set', 'Set a second factor first.');
  }
}

export class AgentKnown extends Problem {
  constructor() {
    super(409, 'agent.known', 'An agent with this e-mail address exists already.');
  }
}
