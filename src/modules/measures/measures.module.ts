import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { MeasuresController } from './measures.controller.js';
import { MeasuresResolver } from './measures.resolver.js';
import { MeasuresService } from './measures.service.js';
import { NetworkGuard } from './network.guard.js';
import { PreviewMeasure } from './preview-measure.js';

@Module({
  controllers: [MeasuresController],
  providers: [MeasuresService, PreviewMeasure, MeasuresResolver, { provide: APP_GUARD, useClass: NetworkGuard }],
})
export class MeasuresModule {}
