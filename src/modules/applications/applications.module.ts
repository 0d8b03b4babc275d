import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/index.js';
import { ApplicationQueueService } from './application-queue.service.js';
import { ApplicationsController } from './applications.controller.js';
import { ApplicationsResolver } from './applications.resolver.js';
import { ApplicationsService } from './applications.service.js';
import { OperatorApplicationsController } from './operator-applications.controller.js';
import { OperatorApplicationsResolver } from './operator-applications.resolver.js';
import { PricesService } from './prices.service.js';
import { SwitchSubscription } from './switch-subscription.js';
import { ThirdPartyService } from './third-party.service.js';

@Module({
  imports: [CustomersModule],
  controllers: [ApplicationsController, OperatorApplicationsController],
  providers: [ApplicationsService, ApplicationQueueService, PricesService, SwitchSubscription, ThirdPartyService, ApplicationsResolver, OperatorApplicationsResolver],
})
export class ApplicationsModule {}
