import { Module } from '@nestjs/common';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesResolver } from './deadlines.resolver.js';
import { DryRunService } from './dry-run.service.js';
import { RulePacksController } from './rule-packs.controller.js';
import { RulePacksResolver } from './rule-packs.resolver.js';
import { RulePacksService } from './rule-packs.service.js';

@Module({ controllers: [DeadlinesController, RulePacksController], providers: [RulePacksService, DryRunService, DeadlinesResolver, RulePacksResolver] })
export class RulesModule {}
