import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { MembersModule } from '../members/index.js';
import { CustomersController } from './customers.controller.js';
import { CustomersResolver } from './customers.resolver.js';
import { CustomersService } from './customers.service.js';
import { OperatorCustomersController } from './operator-customers.controller.js';
import { RegisterCustomer } from './register-customer.js';

@Module({
  imports: [AccessModule, MembersModule],
  controllers: [OperatorCustomersController, CustomersController],
  providers: [CustomersService, RegisterCustomer, CustomersResolver],
})
export class CustomersModule {}
