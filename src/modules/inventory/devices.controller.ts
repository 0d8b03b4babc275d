import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DevicesService } from './devices.service.js';
import { MarkDeviceRequest } from './line.requests.js';
import { DeviceOwnershipView, DeviceView } from './sim-history.view.js';

/** Devices that the Customer says it owns (SC-MN-4). */
@ApiTags('Devices')
@Controller('api/v1/customers/:customerId/devices/:deviceId')
export class DevicesController {
  constructor(@Inject(DevicesService) private readonly devices: DevicesService) {}

  /** Show a device. Only one that the Customer says it owns (SC-MN-4). */
  @Get()
  @Requires('device:identify')
  @ApiOkResponse({ type: DeviceView })
  read(@TheCall() call: Call, @Param('deviceId', ParseId) deviceId: string): Promise<DeviceView> {
    return this.devices.read(call, deviceId);
  }

  /** State whose a device is. The Customer answers for it (SC-MN-4). */
  @Put('ownership')
  @Requires('device:mark')
  @ApiOkResponse({ type: DeviceOwnershipView })
  mark(@TheCall() call: Call, @IfMatch() version: number, @Param('deviceId', ParseId) deviceId: string, @Body() request: MarkDeviceRequest): Promise<DeviceOwnershipView> {
    return this.devices.mark(call, deviceId, { ...request, version });
  }
}
