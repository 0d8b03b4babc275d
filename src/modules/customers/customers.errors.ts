import { Problem } from '../../platform/http/problem.js';

export class NoEnterpriseNumber extends Problem {
  constructor() {
    const message = 'must be a Belgian enterprise number with its check digits, such as 0123.456.749';
    super(422, 'customer.enterprise-number', 'This is no enterprise number.', { rule: 'GC-2.1.1', errors: [{ pointer: '/enterpriseNumber', message }] });
  }
}

/** Told to the operator only: he keeps the register. */
export class CustomerKnown extends Problem {
  constructor() {
    super(409, 'customer.known', 'A Customer with this enterprise number is registered already.', { rule: 'GC-2.1.1' });
  }
}

export class RegistrantNotOnePerson extends Problem {
  constructor() {
    const message = 'must be the address of one person, not of a desk';
    super(422, 'customer.registrant', 'The registrant is one natural person; this address looks like a group mailbox.', {
      rule: 'GC-8.1.2-a', errors: [{ pointer: '/registrant/email', message }],
    });
  }
}

export class AuthorityNotStated extends Problem {
  constructor() {
    const message = 'must be true';
    super(422, 'customer.authority-not-stated', 'Who submits the registration states that he may bind the Customer.', {
      rule: 'GC-2.1.1', errors: [{ pointer: '/statementOfAuthority/given', message }],
    });
  }
}
