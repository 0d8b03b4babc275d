import { Module } from '@nestjs/common';
import { IdentitiesModule } from '../identities/index.js';
import { DemoCases } from './demo-cases.js';
import { DemoClockController } from './demo-clock.controller.js';
import { DemoClockResolver } from './demo-clock.resolver.js';
import { DemoClockService } from './demo-clock.service.js';
import { DemoDocuments } from './demo-documents.js';
import { LayHistory } from './lay-history.js';
import { LoadDemoWorld } from './load-demo-world.js';

@Module({ imports: [IdentitiesModule], controllers: [DemoClockController], providers: [LoadDemoWorld, DemoCases, DemoDocuments, LayHistory, DemoClockService, DemoClockResolver] })
export class DemoModule {}
