import { Module } from '@nestjs/common';
import { AccessDirectory } from './access.directory.js';
import { AccessResolver } from './access.resolver.js';
import { CapacityController } from './capacity.controller.js';
import { ChangeGrantsService } from './change-grants.service.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';
import { GrantListService } from './grant-list.service.js';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';
import { OwnershipService } from './ownership.service.js';
import { SubProfilesController } from './sub-profiles.controller.js';
import { SubProfilesService } from './sub-profiles.service.js';

@Module({
  controllers: [GrantsController, SubProfilesController, DecisionsController, CapacityController],
  providers: [GrantsService, ChangeGrantsService, GrantListService, SubProfilesService, DecisionsService, OwnershipService, AccessDirectory, AccessResolver],
  exports: [AccessDirectory],
})
export class AccessModule {}
