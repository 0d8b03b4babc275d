import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CustomersModule } from '../customers/index.js';
import { AutomationService } from './automation.service.js';
import { DueRightsController } from './due-rights.controller.js';
import { DueRightsResolver } from './due-rights.resolver.js';
import { DueRightsService } from './due-rights.service.js';
import { Exercise } from './exercise.js';
import { ExerciseByPolicy } from './exercise-by-policy.js';
import { NoteUse } from './note-use.js';
import { WarnCustomers } from './warn-customers.js';

@Module({
  imports: [CustomersModule],
  controllers: [DueRightsController],
  providers: [DueRightsService, AutomationService, Exercise, ExerciseByPolicy, WarnCustomers, DueRightsResolver, { provide: APP_INTERCEPTOR, useClass: NoteUse }],
})
export class DueRightsModule {}
