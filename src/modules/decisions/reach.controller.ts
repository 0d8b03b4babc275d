import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ReachService } from './reach.service.js';
import { ReachView } from './reach.view.js';

@ApiTags('Decisions')
@Controller('api/v1/customers/:customerId/reach')
export class ReachController {
  constructor(@Inject(ReachService) private readonly reach: ReachService) {}

  /** List who could reach customer data. In at most three steps that the law allows now, with the permission that each step needs, and the step that waits for another person (GC-8.3-d); a path without such a step is an alarm. What the operator could do is not looked at. */
  @Get()
  @Requires('grant:read')
  @ApiOkResponse({ type: ReachView })
  ask(@TheCall() call: Call): Promise<ReachView> {
    return this.reach.ask(call);
  }
}
