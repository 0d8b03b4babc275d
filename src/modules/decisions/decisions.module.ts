import { Module } from '@nestjs/common';
import { AccessExportService } from './access-export.service.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { DecisionsService } from './decisions.service.js';
import { ReachController } from './reach.controller.js';
import { ReachResolver } from './reach.resolver.js';
import { ReachService } from './reach.service.js';

@Module({ controllers: [DecisionsController, ReachController], providers: [DecisionsService, AccessExportService, DecisionsResolver, ReachService, ReachResolver] })
export class DecisionsModule {}
