import { Problem } from '../../platform/http/problem.js';

export class VerificationRunning extends Problem {
  constructor() {
    super(429, 'ledger.verification-running', 'You are having this ledger verified from another entry on. Wait for that to end.', { retryAfterSeconds: 5 });
  }
}

export class LedgerExportRunning extends Problem {
  constructor() {
    super(429, 'ledger.export-running', 'You are exporting this ledger already. Wait for that to end.', { retryAfterSeconds: 30 });
  }
}
