import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Call, type Capacities, type Capacity, Gate, OpenTo, Requires, TheCall } from '../authority/index.js';
import { type HandedOver, OwnershipService, type ShownOwnership } from './ownership.service.js';
import { CapacitiesView, HandedOverView, HandOverRequest, OwnershipView, PendingWorkView } from './ownership.views.js';
import type { PendingWork } from './pending-work.queries.js';

@Resolver(() => OwnershipView)
export class OwnershipResolver {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(OwnershipService) private readonly service: OwnershipService) {}

  @Query(() => CapacitiesView, { description: 'Your capacities at this Customer.' })
  @OpenTo('signed-in', 'one\'s own capacities at a Customer where one is a member, or at which one looks with a reason')
  capacities(@TheCall() call: Call, @CustomerId() _: string): Promise<Capacities> {
    return this.gate.capacities(call);
  }

  @Mutation(() => CapacitiesView, { description: 'Acts in this capacity from the next request on; recorded.' })
  @OpenTo('signed-in', 'one chooses among his own capacities; the gate checks that it is open to him')
  chooseCapacity(@TheCall() call: Call, @CustomerId() _: string, @Args('capacity') capacity: string): Promise<Capacities> {
    return this.gate.choose(call, capacity as Capacity); // one that does not exist is not open to anybody
  }

  @Query(() => OwnershipView)
  @Requires('contact:read')
  ownership(@TheCall() call: Call, @CustomerId() _: string): Promise<ShownOwnership> {
    return this.service.read(call);
  }

  @Query(() => PendingWorkView, { description: 'What waits for you as the Access Owner (GC-8.1.2-b).' })
  @Requires('owner:name')
  handOverPreview(@TheCall() call: Call, @CustomerId() _: string): Promise<PendingWork> {
    return this.service.preview(call);
  }

  @Mutation(() => HandedOverView, { description: 'Hand-over of ownership, effective at once (GC-8.1.2-b). Repeated under its Idempotency-Key it is told again to whom it took the ownership from, as it was then.' })
  @Requires('owner:name')
  handOverOwnership(
    @TheCall() call: Call, @CustomerId() _: string,
    @ExpectedVersion() version: number, @Args('handOver') handOver: HandOverRequest,
  ): Promise<HandedOver> {
    return this.service.handOver(call, { ...handOver, version });
  }
}
