import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { BootCheck } from './boot-check.js';
import { Gate } from './gate.js';
import { Ledger } from '../../platform/ledger/ledger.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Gate, Ledger, BootCheck, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Gate, Ledger],
})
export class AuthorityModule {}
