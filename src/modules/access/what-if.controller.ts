import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { WhatIfRequest } from './what-if.requests.js';
import { WhatIfService } from './what-if.service.js';
import { WhatIfView } from './what-if.view.js';

/** What changes of rights would do, before anybody makes them. */
@ApiTags('Decisions')
@Controller('api/v1/customers/:customerId/what-if')
export class WhatIfController {
  constructor(@Inject(WhatIfService) private readonly whatIf: WhatIfService) {}

  /**
   * Ask what if. Who would gain and lose what if these grants were revoked or narrowed, these members left, or these sub-profiles gave something else; nothing is stored.
   * @throws {422} something named is not there, is not narrower than now, or too many hold it
   */
  @Post()
  @HttpCode(200)
  @Requires('grant:read')
  @ApiOkResponse({ type: WhatIfView })
  ask(@TheCall() call: Call, @Body() changes: WhatIfRequest): Promise<WhatIfView> {
    return this.whatIf.ask(call, changes);
  }
}
