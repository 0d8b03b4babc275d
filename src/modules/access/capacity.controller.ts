import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { type Call, type Capacities, Gate, OpenTo, Requires, TheCall } from '../authority/index.js';
import { type HandedOver, type Ownership, OwnershipService } from './ownership.service.js';
import { CapacitiesView, ChooseCapacityRequest, HandedOverView, HandOverRequest, OwnershipView, PendingWorkView } from './ownership.views.js';
import type { PendingWork } from './pending-work.queries.js';

/** In which of his profiles somebody acts, and who is Access Owner. */
@ApiTags('Access')
@Controller('api/v1')
export class CapacityController {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(OwnershipService) private readonly ownership: OwnershipService) {}

  @Put('session/capacity')
  @OpenTo('signed-in', 'one chooses among his own capacities; the gate checks that it is open to him')
  @ApiOkResponse({ type: CapacitiesView })
  choose(@TheCall() call: Call, @Body() { customerId, capacity }: ChooseCapacityRequest): Promise<Capacities> {
    return this.gate.choose({ ...call, customerId: customerId.toLowerCase() }, capacity);
  }

  @Get('customers/:customerId/capacities')
  @OpenTo('signed-in', 'one\'s own capacities at a Customer where one is a member')
  @ApiParam({ name: 'customerId', format: 'uuid' })
  @ApiOkResponse({ type: CapacitiesView })
  capacities(@TheCall() call: Call): Promise<Capacities> {
    return this.gate.capacities(call);
  }

  @Get('customers/:customerId/ownership')
  @Requires('contact:read')
  @ApiOkResponse({ type: OwnershipView })
  read(@TheCall() call: Call): Promise<Ownership> {
    return this.ownership.read(call);
  }

  /** What waits for you as the Access Owner; nothing is changed. */
  @Get('customers/:customerId/ownership/hand-over-preview')
  @Requires('owner:name')
  @ApiOkResponse({ type: PendingWorkView })
  preview(@TheCall() call: Call): Promise<PendingWork> {
    return this.ownership.preview(call);
  }

  @Put('customers/:customerId/ownership')
  @Requires('owner:name')
  @ApiOkResponse({ type: HandedOverView, description: 'Hand-over of ownership, effective at once (GC-8.1.2-b). Repeated under its Idempotency-Key it is told again to whom it took the ownership from.' })
  handOver(@TheCall() call: Call, @IfMatch() version: number, @Body() request: HandOverRequest): Promise<HandedOver> {
    return this.ownership.handOver(call, { ...request, version });
  }
}
