import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { OwnLinesService } from './own-lines.service.js';
import { OwnLinesView } from './own-line.view.js';

/** A Service User's own lines, and the former ones for the time they were his. */
@ApiTags('Lines')
@Controller('api/v1/customers/:customerId/own-lines')
export class OwnLinesController {
  constructor(@Inject(OwnLinesService) private readonly lines: OwnLinesService) {}

  /** List your own lines. And former ones for the time they were yours. */
  @Get()
  @Requires('line:read-own')
  @ApiOkResponse({ type: OwnLinesView })
  async list(@TheCall() call: Call): Promise<OwnLinesView> {
    return { items: await this.lines.list(call) };
  }
}
