import { Problem } from '../../platform/http/problem.js';

export class VerificationRunning extends Problem {
  constructor() {
    super(429, 'ledger.verification-running', 'The ledger of this Customer is being verified from another entry on. Wait for that to end.', { retryAfterSeconds: 5 });
  }
}
