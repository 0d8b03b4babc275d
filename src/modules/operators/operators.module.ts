import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { IdentitiesModule } from '../identities/index.js';
import { MembersModule } from '../members/index.js';
import { OperatorsController } from './operators.controller.js';
import { OperatorsResolver } from './operators.resolver.js';
import { OperatorsService } from './operators.service.js';
import { RecoveryCasesService } from './recovery-cases.service.js';
import { RecoveryNotices } from './recovery-notices.js';

@Module({
  imports: [AccessModule, IdentitiesModule, MembersModule],
  controllers: [OperatorsController],
  providers: [OperatorsService, RecoveryCasesService, RecoveryNotices, OperatorsResolver],
})
export class OperatorsModule {}
