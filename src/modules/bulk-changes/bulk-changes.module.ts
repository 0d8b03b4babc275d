import { Module } from '@nestjs/common';
import { JobsModule } from '../../platform/jobs/jobs.module.js';
import { MembersModule } from '../members/index.js';
import { ApplyBulkChange } from './apply-bulk-change.js';
import { BulkChangesController } from './bulk-changes.controller.js';
import { BulkChangesResolver } from './bulk-changes.resolver.js';
import { BulkChangesService } from './bulk-changes.service.js';
import { CarryOutDeeds } from './carry-out-deeds.js';
import { ImportPeople } from './import-people.js';
import { JudgeDeeds } from './judge-deeds.js';

@Module({
  imports: [JobsModule, MembersModule],
  controllers: [BulkChangesController],
  providers: [BulkChangesResolver, BulkChangesService, ImportPeople, JudgeDeeds, CarryOutDeeds, ApplyBulkChange],
})
export class BulkChangesModule {}
