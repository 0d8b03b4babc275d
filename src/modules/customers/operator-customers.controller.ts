import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { NeedsReason } from '../../platform/http/reason.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ListCustomersRequest, RegisterCustomerRequest, SetSubscriptionRequest } from './customer.requests.js';
import { type CustomerListingView, CustomerPageView, CustomerView } from './customer.view.js';
import { CustomersService } from './customers.service.js';
import { RegisterCustomer } from './register-customer.js';

@ApiTags('operator: Customers')
@Controller('api/v1/operator/customers')
export class OperatorCustomersController {
  constructor(@Inject(CustomersService) private readonly customers: CustomersService, @Inject(RegisterCustomer) private readonly registration: RegisterCustomer) {}

  /** Registers a Customer and invites its registrant (GC-2.1.1). */
  @Post()
  @Requires('customer:register')
  @ApiCreatedResponse({ type: CustomerView })
  register(@TheCall() call: Call, @Body() request: RegisterCustomerRequest): Promise<CustomerView> {
    return this.registration.execute(call, request);
  }

  /** Customers in the order of their names. */
  @Get()
  @Requires('customer:list')
  @ApiOkResponse({ type: CustomerPageView })
  list(@TheCall() call: Call, @Query() { search, limit, after }: ListCustomersRequest): Promise<Page<CustomerListingView>> {
    return this.customers.list(call, search, { limit, after });
  }

  /** A look, told in the Customer's ledger (GC-4.1-c). */
  @Get(':customerId')
  @Requires('customer:look')
  @NeedsReason()
  @ApiOkResponse({ type: CustomerView })
  one(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string): Promise<CustomerView> {
    return this.customers.one(call, customerId);
  }

  /** Turns an Application on, suspends it or turns it off, from now on. */
  @Put(':customerId/subscriptions/:application')
  @Requires('subscription:set')
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the Customer as you read it.' })
  @ApiOkResponse({ type: CustomerView })
  setSubscription(
    @TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('application') application: string,
    @IfMatch() version: number, @Body() request: SetSubscriptionRequest,
  ): Promise<CustomerView> {
    return this.customers.setSubscription(call, { customerId, application }, { ...request, version });
  }
}
