import { Module } from '@nestjs/common';
import { AccessExportService } from './access-export.service.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { DecisionsService } from './decisions.service.js';

@Module({ controllers: [DecisionsController], providers: [DecisionsService, AccessExportService, DecisionsResolver] })
export class DecisionsModule {}
