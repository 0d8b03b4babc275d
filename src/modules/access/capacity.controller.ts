import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { type Call, type Capacities, Gate, OpenTo, Requires, TheCall } from '../authority/index.js';
import { type HandedOver, OwnershipService, type ShownOwnership } from './ownership.service.js';
import { CapacitiesView, ChooseCapacityRequest, HandedOverView, HandOverRequest, OwnershipView, PendingWorkView } from './ownership.views.js';
import type { PendingWork } from './pending-work.queries.js';

/** In which of his profiles somebody acts, and who is Access Owner. */
@Controller('api/v1')
export class CapacityController {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(OwnershipService) private readonly ownership: OwnershipService) {}

  /**
   * Choose the capacity you act in. It holds for this session from the next request on, and is recorded.
   * @throws {403} This capacity is not open to you here.
   * @throws {404} There is no Customer here that you can see.
   */
  @Put('session/capacity')
  @OpenTo('signed-in', 'one chooses among his own capacities; the gate checks that it is open to him')
  @ApiTags('My account')
  @ApiSecurity('session')
  @ApiOkResponse({ type: CapacitiesView })
  choose(@TheCall() call: Call, @Body() { customerId, capacity }: ChooseCapacityRequest): Promise<Capacities> {
    return this.gate.choose({ ...call, customerId: customerId.toLowerCase() }, capacity);
  }

  /** Show who you are at a Customer. The capacities open to you, and what the one you act in lets you do now; to an agent of the operator, what his look opens. */
  @Get('customers/:customerId/capacities')
  @OpenTo('signed-in', 'one\'s own capacities at a Customer where one is a member, or at which one looks with a reason')
  @ApiTags('My account')
  @ApiSecurity('session')
  @ApiSecurity('token')
  @ApiSecurity('operatorSession')
  @ApiHeader({ name: 'Mandate-Reason', required: false, description: 'Needed from an agent of the operator: why he looks. It is told with each look that follows, not with this.' })
  @ApiOkResponse({ type: CapacitiesView })
  capacities(@TheCall() call: Call): Promise<Capacities> {
    return this.gate.capacities(call);
  }

  /** Show who is Access Owner. */
  @Get('customers/:customerId/ownership')
  @Requires('contact:read')
  @ApiTags('Ownership')
  @ApiOkResponse({ type: OwnershipView })
  read(@TheCall() call: Call): Promise<ShownOwnership> {
    return this.ownership.read(call);
  }

  /** Preview a hand-over. What waits for you as the Access Owner; nothing is changed. */
  @Get('customers/:customerId/ownership/hand-over-preview')
  @Requires('owner:name')
  @ApiTags('Ownership')
  @ApiOkResponse({ type: PendingWorkView })
  preview(@TheCall() call: Call): Promise<PendingWork> {
    return this.ownership.preview(call);
  }

  /** Hand the ownership over. Effective at once (GC-8.1.2-b); repeated under its Idempotency-Key it is told again to whom it took the ownership from, as it was then. */
  @Put('customers/:customerId/ownership')
  @Requires('owner:name')
  @ApiTags('Ownership')
  @ApiOkResponse({ type: HandedOverView })
  handOver(@TheCall() call: Call, @IfMatch() version: number, @Body() request: HandOverRequest): Promise<HandedOver> {
    return this.ownership.handOver(call, { ...request, version });
  }
}
