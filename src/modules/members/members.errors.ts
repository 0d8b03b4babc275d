import { Problem } from '../../platform/http/problem.js';

/** Told only where the asker sees the member anyway; at other Customers nobody learns of it (S07). */
export class MemberAlready extends Problem {
  constructor() {
    super(409, 'member.already', 'This person is a member of this Customer in that period already.', { rule: 'GC-9.2-a' });
  }
}

export class LinkNotInside extends Problem {
  constructor() {
    super(422, 'member.link', 'A member is bound to the Customer by employment, civil service or directorship.', {
      rule: 'GC-9.2-a',
      detail: 'Temporary agency workers, freelancers, interns and consultants act through a third-party mandate (GC-9.2-c), which the Access Owner gives after written notice to the operator.',
      errors: [{ pointer: '/link', message: 'must be one of employment, civilService, directorship' }],
    });
  }
}

export class PeriodNotPossible extends Problem {
  constructor(message: string) {
    super(422, 'member.period', message, { rule: 'GC-9.2-a', errors: [{ pointer: '/endsAt', message }] });
  }
}

export class TermNotPossible extends Problem {
  constructor(field: 'term' | 'endsAt', message: string) {
    super(422, 'member.term', message, { rule: 'GC-9.2-a', errors: [{ pointer: `/${field}`, message }] });
  }
}

export class MemberGone extends Problem {
  constructor() {
    super(409, 'member.ended', 'This link has ended.', { rule: 'GC-9.2-b' });
  }
}

export class AttestedByTheSame extends Problem {
  constructor() {
    super(403, 'member.attested-by-the-same', 'Another person must attest this link: you vouched for it already, or it is your own.', { rule: 'GC-9.2-a' });
  }
}

export class EndNotPossible extends Problem {
  constructor(message: string) {
    super(422, 'member.end', message, { rule: 'GC-9.2-b', errors: [{ pointer: '/at', message }] });
  }
}

export class OwnerStays extends Problem {
  constructor() {
    super(409, 'member.is-owner', 'The Access Owner\'s link ends after a hand-over of the ownership, not before.', { rule: 'GC-8.1.2-a' });
  }
}

export class LastManagerStays extends Problem {
  constructor() {
    super(409, 'member.is-last-manager', 'Without an Access Owner the last Access Manager stays. Name an Access Owner in writing to the operator first.', { rule: 'GC-8.3-c' });
  }
}

export class InvitationNotWaiting extends Problem {
  constructor() {
    super(409, 'member.no-open-invitation', 'The invitation was accepted: there is nothing to send again.');
  }
}

/** Whose address it is now is not told (S07), only that this link cannot be accepted by it. */
export class AddressMoved extends Problem {
  constructor() {
    super(409, 'member.address-moved', 'This link can no longer be accepted at its address: end this member and admit the person anew.', { rule: 'GC-9.2-a' });
  }
}

/** GC-8.1.2-c: shown to the people of the Customer, not handed to machines. */
export class ContactsForPeople extends Problem {
  constructor() {
    super(403, 'contact.for-people', 'The contacts of a Customer are shown to its people only.', { rule: 'GC-8.1.2-c' });
  }
}
