import { Module } from '@nestjs/common';
import { BlocksController, OwnBlocksController } from './blocks.controller.js';
import { BlocksResolver } from './blocks.resolver.js';
import { BlocksService } from './blocks.service.js';
import { BulkAfterService } from './bulk-after.service.js';
import { BulkController } from './bulk.controller.js';
import { BulkResolver } from './bulk.resolver.js';
import { BulkService } from './bulk.service.js';
import { DevicesController } from './devices.controller.js';
import { DevicesResolver } from './devices.resolver.js';
import { DevicesService } from './devices.service.js';
import { InventoryResolver } from './inventory.resolver.js';
import { LinesController } from './lines.controller.js';
import { LinesResolver } from './lines.resolver.js';
import { LinesService } from './lines.service.js';
import { OwnLinesController } from './own-lines.controller.js';
import { OwnLinesService } from './own-lines.service.js';
import { ReplacementsService } from './replacements.service.js';
import { SavedViewsController } from './saved-views.controller.js';
import { SavedViewsResolver } from './saved-views.resolver.js';
import { SavedViewsService } from './saved-views.service.js';
import { SimExportService } from './sim-export.service.js';
import { SimOverviewService } from './sim-overview.service.js';
import { SimHistoryService } from './sim-history.service.js';
import { SimsController } from './sims.controller.js';
import { SimsService } from './sims.service.js';

@Module({
  controllers: [SimsController, LinesController, BlocksController, BulkController, DevicesController, OwnLinesController, OwnBlocksController, SavedViewsController],
  providers: [SimsService, SimHistoryService, SimExportService, SimOverviewService, LinesService, BlocksService, ReplacementsService, BulkService, BulkAfterService, DevicesService, OwnLinesService, InventoryResolver, LinesResolver, BlocksResolver, BulkResolver, DevicesResolver, SavedViewsService, SavedViewsResolver],
})
export class InventoryModule {}
