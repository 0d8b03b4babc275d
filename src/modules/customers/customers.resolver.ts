import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { CustomersArgs, PartsArgs, RegisterCustomerRequest } from './customer.requests.js';
import {
  BillingAccountConnectionView, type BillingAccountView, CostCentreConnectionView, type CostCentreView,
  CustomerConnectionView, type CustomerListingView, CustomerView,
} from './customer.view.js';
import { CustomersService } from './customers.service.js';
import { RegisterCustomer } from './register-customer.js';

@Resolver(() => CustomerView)
export class CustomersResolver {
  constructor(@Inject(CustomersService) private readonly service: CustomersService, @Inject(RegisterCustomer) private readonly registration: RegisterCustomer) {}

  @Query(() => CostCentreConnectionView, { description: 'Cost centres in the order of their codes.' })
  @Requires('cost-centre:read')
  async costCentres(@TheCall() call: Call, @Args() { first, after, search }: PartsArgs): Promise<Connection<CostCentreView>> {
    return connection(await this.service.costCentres(call, { search: search ?? undefined, limit: first, after }));
  }

  @Query(() => BillingAccountConnectionView, { description: 'Billing accounts in the order of their numbers.' })
  @Requires('cost-centre:read')
  async billingAccounts(@TheCall() call: Call, @Args() { first, after, search }: PartsArgs): Promise<Connection<BillingAccountView>> {
    return connection(await this.service.billingAccounts(call, { search: search ?? undefined, limit: first, after }));
  }

  @Query(() => CustomerConnectionView, { description: 'For the operator: Customers in the order of their names.' })
  @Requires('customer:list')
  async operatorCustomers(@TheCall() call: Call, @Args() { first, after, search }: CustomersArgs): Promise<Connection<CustomerListingView>> {
    return connection(await this.service.list(call, search ?? undefined, { limit: first, after }));
  }

  @Query(() => CustomerView, { description: 'For the operator: the registration of a Customer. A look: with Mandate-Reason, told in its ledger (GC-4.1-c).' })
  @Requires('customer:look')
  operatorCustomer(@TheCall() call: Call, @CustomerId() customerId: string): Promise<CustomerView> {
    return this.service.one(call, customerId);
  }

  @Mutation(() => CustomerView, { description: 'For the operator: registers a Customer and invites its registrant (GC-2.1.1).' })
  @Requires('customer:register')
  registerCustomer(@TheCall() call: Call, @Args('customer') customer: RegisterCustomerRequest): Promise<CustomerView> {
    return this.registration.execute(call, customer);
  }
}
