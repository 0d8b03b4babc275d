import { Module } from '@nestjs/common';
import { ControlService } from './control.service.js';
import { LegalEntitiesController } from './legal-entities.controller.js';
import { LegalEntitiesResolver } from './legal-entities.resolver.js';
import { LegalEntitiesService } from './legal-entities.service.js';
import { OwnershipFactsController } from './ownership-facts.controller.js';
import { OwnershipFactsService } from './ownership-facts.service.js';

@Module({ controllers: [LegalEntitiesController, OwnershipFactsController], providers: [LegalEntitiesService, OwnershipFactsService, ControlService, LegalEntitiesResolver] })
export class LegalEntitiesModule {}
