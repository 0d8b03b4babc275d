import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Connection, connection, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { RecordProductContractRequest, WithdrawProductContractRequest } from './product-contract.requests.js';
import { ProductContractConnectionView, ProductContractView } from './product-contract.view.js';
import { ProductContractsService } from './product-contracts.service.js';

const REFERENCE = { description: 'The operator\'s own number of it.' };

@Resolver(() => ProductContractView)
export class ProductContractsResolver {
  constructor(@Inject(ProductContractsService) private readonly contracts: ProductContractsService) {}

  @Query(() => ProductContractConnectionView, { description: 'For the operator: contracts of a Customer for products and services.' })
  @Requires('contract:list')
  async productContracts(@TheCall() call: Call, @Args() { customerId, first, after }: CustomerConnectionArgs): Promise<Connection<ProductContractView>> {
    return connection(await this.contracts.list(call, customerId, { limit: first, after }));
  }

  @Mutation(() => ProductContractView, { description: 'For the operator: as his own books have it now.' })
  @Requires('contract:record')
  recordProductContract(@TheCall() call: Call, @CustomerId() customerId: string, @Args('reference', REFERENCE) reference: string, @Args('contract') request: RecordProductContractRequest): Promise<ProductContractView> {
    return this.contracts.record(call, { customerId, reference }, request);
  }

  @Mutation(() => ProductContractView, { description: 'For the operator: one that was recorded by mistake.' })
  @Requires('contract:record')
  withdrawProductContract(@TheCall() call: Call, @CustomerId() customerId: string, @Args('reference', REFERENCE) reference: string, @Args('withdrawal') { reason }: WithdrawProductContractRequest): Promise<ProductContractView> {
    return this.contracts.withdraw(call, { customerId, reference }, reason);
  }
}
