import { Module } from '@nestjs/common';
import { JobsModule } from '../../platform/jobs/jobs.module.js';
import { ApplyLoad } from './apply-load.js';
import { InventoryLoadsController } from './inventory-loads.controller.js';
import { InventoryLoadsResolver } from './inventory-loads.resolver.js';
import { LoadsService } from './loads.service.js';
import { ReceiveLoad } from './receive-load.js';

@Module({
  imports: [JobsModule],
  controllers: [InventoryLoadsController],
  providers: [InventoryLoadsResolver, LoadsService, ReceiveLoad, ApplyLoad],
})
export class InventoryLoadsModule {}
