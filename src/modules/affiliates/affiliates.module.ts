import { Module } from '@nestjs/common';
import { ControlAssessmentsController } from './control-assessments.controller.js';
import { ControlAssessmentsResolver } from './control-assessments.resolver.js';

@Module({ controllers: [ControlAssessmentsController], providers: [ControlAssessmentsResolver] })
export class AffiliatesModule {}
