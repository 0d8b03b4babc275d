export { LedgerModule } from './ledger.module.js';
export { verifyLedger } from './verify-ledger.command.js';
