import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { NeedsReason } from '../../platform/http/reason.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ListCustomersRequest, RegisterCustomerRequest } from './customer.requests.js';
import { type CustomerListingView, CustomerPageView, CustomerView } from './customer.view.js';
import { CustomersService } from './customers.service.js';
import { RegisterCustomer } from './register-customer.js';

@ApiTags('Operator: Customers')
@Controller('api/v1/operator/customers')
export class OperatorCustomersController {
  constructor(@Inject(CustomersService) private readonly customers: CustomersService, @Inject(RegisterCustomer) private readonly registration: RegisterCustomer) {}

  /**
   * Register a Customer. Invites its registrant (GC-2.1.1).
   * @throws {409} It is registered already.
   * @throws {422} The enterprise number, the registrant or the statement of authority is not right.
   */
  @Post()
  @Requires('customer:register')
  @ApiCreatedResponse({ type: CustomerView })
  register(@TheCall() call: Call, @Body() request: RegisterCustomerRequest): Promise<CustomerView> {
    return this.registration.execute(call, request);
  }

  /** List Customers. In the order of their names. */
  @Get()
  @Requires('customer:list')
  @ApiOkResponse({ type: CustomerPageView })
  list(@TheCall() call: Call, @Query() { search, limit, after }: ListCustomersRequest): Promise<Page<CustomerListingView>> {
    return this.customers.list(call, search, { limit, after });
  }

  /** Show a Customer. A look, told in the Customer's ledger (GC-4.1-c). */
  @Get(':customerId')
  @Requires('customer:look')
  @NeedsReason()
  @ApiOkResponse({ type: CustomerView })
  one(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string): Promise<CustomerView> {
    return this.customers.one(call, customerId);
  }
}
