import { Module } from '@nestjs/common';
import { CustomersConcerned } from './customers-concerned.js';
import { ControlService } from './control.service.js';
import { GroupService } from './group.service.js';
import { LegalEntitiesController } from './legal-entities.controller.js';
import { LegalEntitiesResolver } from './legal-entities.resolver.js';
import { LegalEntitiesService } from './legal-entities.service.js';
import { OwnershipFactsController } from './ownership-facts.controller.js';
import { OwnershipFactsService } from './ownership-facts.service.js';
import { ControlWhatIfService } from './control-what-if.service.js';
import { ControlWhatIfsController } from './control-what-ifs.controller.js';
import { ControlWhatIfsResolver } from './control-what-ifs.resolver.js';

@Module({
  controllers: [LegalEntitiesController, OwnershipFactsController, ControlWhatIfsController],
  providers: [LegalEntitiesService, OwnershipFactsService, ControlService, GroupService, CustomersConcerned, ControlWhatIfService, LegalEntitiesResolver, ControlWhatIfsResolver],
})
export class LegalEntitiesModule {}
