import { Module } from '@nestjs/common';
import { LedgerExportService } from './ledger-export.service.js';
import { LedgerVerification } from './ledger-verification.service.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerResolver } from './ledger.resolver.js';
import { LedgerService } from './ledger.service.js';

@Module({
  controllers: [LedgerController],
  providers: [LedgerService, LedgerExportService, LedgerResolver, LedgerVerification],
  exports: [LedgerService],
})
export class LedgerModule {}
