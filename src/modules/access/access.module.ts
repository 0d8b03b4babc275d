import { Module } from '@nestjs/common';
import { AccessDirectory } from './access.directory.js';
import { AccessResolver } from './access.resolver.js';
import { CapacityController } from './capacity.controller.js';
import { ChangeGrantsService } from './change-grants.service.js';
import { ChangeDelegationsService } from './change-delegations.service.js';
import { DelegationsController } from './delegations.controller.js';
import { DelegationsResolver } from './delegations.resolver.js';
import { DelegationsService } from './delegations.service.js';
import { DeputiesController } from './deputies.controller.js';
import { DeputiesResolver } from './deputies.resolver.js';
import { DeputiesService } from './deputies.service.js';
import { GrantExportService } from './grant-export.service.js';
import { GrantListService } from './grant-list.service.js';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';
import { OwnershipResolver } from './ownership.resolver.js';
import { OwnershipService } from './ownership.service.js';
import { PreviewGrantsController } from './preview-grants.controller.js';
import { PreviewGrantsResolver } from './preview-grants.resolver.js';
import { PreviewGrantsService } from './preview-grants.service.js';
import { SubProfilesController } from './sub-profiles.controller.js';
import { SubProfilesService } from './sub-profiles.service.js';
import { WhatIfController } from './what-if.controller.js';
import { WhatIfResolver } from './what-if.resolver.js';
import { WhatIfService } from './what-if.service.js';

@Module({
  controllers: [PreviewGrantsController, GrantsController, SubProfilesController, CapacityController, WhatIfController, DeputiesController, DelegationsController],
  providers: [GrantsService, ChangeGrantsService, GrantListService, GrantExportService, SubProfilesService, OwnershipService, AccessDirectory, AccessResolver, OwnershipResolver, PreviewGrantsService, PreviewGrantsResolver, WhatIfService, WhatIfResolver, DeputiesService, DeputiesResolver, DelegationsService, ChangeDelegationsService, DelegationsResolver],
  exports: [AccessDirectory],
})
export class AccessModule {}
