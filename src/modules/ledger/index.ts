export { LedgerModule } from './ledger.module.js';
export { LedgerService } from './ledger.service.js';
export { LedgerConnection, type LedgerEntryView, LedgerPage } from './ledger.view.js';
export { verifyLedger } from './verify-ledger.command.js';
