import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DevicesService } from './devices.service.js';
import { MarkDeviceRequest } from './line.requests.js';
import { DeviceOwnershipView, DeviceView } from './sim-history.view.js';

@ArgsType()
class MarkDeviceArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() deviceId: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion: number;
  @Field(() => MarkDeviceRequest) @ValidateNested() @Type(() => MarkDeviceRequest) input: MarkDeviceRequest;
}

@Resolver(() => DeviceView)
export class DevicesResolver {
  constructor(@Inject(DevicesService) private readonly devices: DevicesService) {}

  @Query(() => DeviceView, { description: 'A device that the Customer says it owns (SC-MN-4).' })
  @Requires('device:identify')
  device(@TheCall() call: Call, @CustomerId() _: string, @Args('deviceId', { type: () => ID }, ParseId) deviceId: string): Promise<DeviceView> {
    return this.devices.read(call, deviceId);
  }

  @Mutation(() => DeviceOwnershipView, { description: 'The Customer states that the device is its own from now on, or not any more (SC-MN-4).' })
  @Requires('device:mark')
  markDevice(@TheCall() call: Call, @Args() { deviceId, expectedVersion: version, input }: MarkDeviceArgs): Promise<DeviceOwnershipView> {
    return this.devices.mark(call, deviceId.toLowerCase(), { ...input, version });
  }
}
