import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Connection, connection, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { InventoryLoadConnection, InventoryLoadView, LoadErrorConnection, type LoadErrorView } from './inventory-load.view.js';
import { LoadsService } from './loads.service.js';

const LoadId = (): ParameterDecorator => Args('loadId', { type: () => ID }, ParseId);

@ArgsType()
class LoadErrorsArgs extends CustomerConnectionArgs {
  @Field(() => ID) @IsUUID() loadId: string;
}

/** The GraphQL face of loads; the file itself is streamed by REST. */
@Resolver(() => InventoryLoadView)
export class InventoryLoadsResolver {
  constructor(@Inject(LoadsService) private readonly loads: LoadsService) {}

  @Query(() => InventoryLoadConnection, { description: 'For the operator: loads of a Customer, newest first.' })
  @Requires('inventory:load')
  async inventoryLoads(@TheCall() call: Call, @Args() { first, after }: CustomerConnectionArgs): Promise<Connection<InventoryLoadView>> {
    return connection(await this.loads.list(call, { limit: first, after }));
  }

  @Query(() => InventoryLoadView, { description: 'For the operator: how far a load is.' })
  @Requires('inventory:load')
  inventoryLoad(@TheCall() call: Call, @CustomerId() _: string, @LoadId() loadId: string): Promise<InventoryLoadView> {
    return this.loads.one(call, loadId);
  }

  @Query(() => LoadErrorConnection, { description: 'For the operator: what is wrong in which row of a refused load. A look: with Mandate-Reason, told in the Customer\'s ledger (GC-4.1-c).' })
  @Requires('inventory:load')
  async inventoryLoadErrors(@TheCall() call: Call, @Args() { loadId, first, after }: LoadErrorsArgs): Promise<Connection<LoadErrorView>> {
    return connection(await this.loads.errors(call, loadId.toLowerCase(), { limit: first, after }));
  }

  @Mutation(() => InventoryLoadView, { description: 'For the operator: applies a load that was only checked. With Mandate-Reason, told in the Customer\'s ledger (GC-4.1-c).' })
  @Requires('inventory:load')
  applyInventoryLoad(@TheCall() call: Call, @CustomerId() _: string, @LoadId() loadId: string): Promise<InventoryLoadView> {
    return this.loads.apply(call, loadId);
  }

  @Mutation(() => InventoryLoadView, { description: 'For the operator: cancels a load that has not ended; nothing of it is applied.' })
  @Requires('inventory:load')
  cancelInventoryLoad(@TheCall() call: Call, @CustomerId() _: string, @LoadId() loadId: string): Promise<InventoryLoadView> {
    return this.loads.cancel(call, loadId);
  }
}
