import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { IfMatch } from '../../platform/http/etag.js';
import { CAPACITIES, type Call, type Capacity, Gate, OpenTo, Requires, TheCall } from '../authority/index.js';
import { type Ownership, OwnershipService } from './ownership.service.js';

class ChooseCapacityRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID() customerId: string;
  @ApiProperty({ enum: CAPACITIES }) @IsIn(CAPACITIES) capacity: Capacity;
}

class HandOverRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID() memberId: string;
  @ApiProperty({ minLength: 3, maxLength: 500 }) @IsString() @Length(3, 500) reason: string;
}

class CapacitiesView {
  @ApiProperty({ enum: CAPACITIES, isArray: true, description: 'Open to you now at this Customer.' }) open: Capacity[];
  @ApiProperty({ type: String, enum: CAPACITIES, nullable: true }) chosen: Capacity | null;
}

class OwnershipView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the Customer opted out (GC-8.3-c).' }) ownerMemberId: string | null;
  @ApiProperty() ownerOptOut: boolean;
  @ApiProperty() version: number;
}

/** In which of his profiles somebody acts, and who is Access Owner. */
@ApiTags('Access')
@Controller('api/v1')
export class CapacityController {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(OwnershipService) private readonly ownership: OwnershipService) {}

  @Put('session/capacity')
  @OpenTo('signed-in', 'one chooses among his own capacities; the gate checks that it is open to him')
  @ApiOkResponse({ type: CapacitiesView })
  choose(@TheCall() call: Call, @Body() { customerId, capacity }: ChooseCapacityRequest): Promise<CapacitiesView> {
    return this.gate.choose({ ...call, customerId: customerId.toLowerCase() }, capacity);
  }

  @Get('customers/:customerId/capacities')
  @OpenTo('signed-in', 'one\'s own capacities at a Customer where one is a member')
  @ApiOkResponse({ type: CapacitiesView })
  capacities(@TheCall() call: Call, @Param('customerId') _customerId: string): Promise<CapacitiesView> {
    return this.gate.capacities(call);
  }

  @Get('customers/:customerId/ownership')
  @Requires('contact:read')
  @ApiOkResponse({ type: OwnershipView })
  read(@TheCall() call: Call): Promise<Ownership> {
    return this.ownership.read(call);
  }

  @Put('customers/:customerId/ownership')
  @Requires('owner:name')
  @ApiOkResponse({ type: OwnershipView, description: 'Hand-over of ownership, effective at once (GC-8.1.2-b).' })
  handOver(@TheCall() call: Call, @IfMatch() version: number, @Body() request: HandOverRequest): Promise<Ownership> {
    return this.ownership.handOver(call, { ...request, memberId: request.memberId.toLowerCase(), version });
  }
}
