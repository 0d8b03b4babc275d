import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { NeedsReason } from '../../platform/http/reason.js';
import { APPLICATIONS, type Call, Requires, TheCall } from '../authority/index.js';
import { CLOCK_RULES } from '../rules/index.js';
import { AutomationService } from './automation.service.js';
import { AutomationView } from './automation.view.js';
import { DecideDueRightRequest, ListDueRightsRequest, SetAutomationRequest } from './due-right.requests.js';
import { DueRightDetailView, DueRightPageView, DueRightView } from './due-right.view.js';
import { DueRightsService } from './due-rights.service.js';
import { namedRight } from './named-right.js';

const RightParams = (): MethodDecorator => (target, key, descriptor) => {
  ApiParam({ name: 'rule', enum: CLOCK_RULES })(target, key, descriptor);
  ApiParam({ name: 'application', enum: Object.keys(APPLICATIONS), description: '`administration`: the account itself.' })(target, key, descriptor);
};

@ApiTags('Operator: Due rights')
@Controller('api/v1/operator')
export class DueRightsController {
  constructor(@Inject(DueRightsService) private readonly rights: DueRightsService, @Inject(AutomationService) private readonly automation: AutomationService) {}

  /** List due rights. Of all Customers: what became due first comes first; what was decided, newest first; what is held, as it is looked at again. */
  @Get('due-rights')
  @Requires('due-right:list')
  @ApiOkResponse({ type: DueRightPageView })
  list(@TheCall() call: Call, @Query() { limit, after, ...asked }: ListDueRightsRequest): Promise<Page<DueRightView>> {
    return this.rights.list(call, asked, { limit, after });
  }

  /** List what is exercised by itself. For each rule; off unless an agent switched it on. */
  @Get('due-rights/automation')
  @Requires('due-right:list')
  @ApiOkResponse({ type: [AutomationView] })
  automated(@TheCall() call: Call): Promise<AutomationView[]> {
    return this.automation.list(call);
  }

  /** Set whether a rule is exercised by itself. From now on; what is held or waived is not touched. @throws {422} It is a rule by which a human decides each time. */
  @Put('due-rights/automation/:rule')
  @Requires('due-right:automate')
  @ApiParam({ name: 'rule', enum: CLOCK_RULES })
  @ApiOkResponse({ type: AutomationView })
  automate(@TheCall() call: Call, @Param('rule') rule: string, @Body() request: SetAutomationRequest): Promise<AutomationView> {
    return this.automation.set(call, rule, request);
  }

  /** Show a due right, and what its exercise would end. A look, told in the Customer's ledger (GC-4.1-c), unless the rule is silent (GC-2.2.3-b). */
  @Get('customers/:customerId/due-rights/:rule/:application')
  @Requires('due-right:list')
  @NeedsReason()
  @RightParams()
  @ApiOkResponse({ type: DueRightDetailView })
  one(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param() { rule, application }: { rule: string; application: string }): Promise<DueRightDetailView> {
    return this.rights.one(call, namedRight(customerId, rule, application));
  }

  /**
   * Decide on a due right. Exercise, waive, hold or release it; an exercise ends it at this instant, and mails the address of the registration unless the rule is silent.
   * @throws {409} It is counted from a later event by now, or this cannot be decided on it as it stands.
   * @throws {422} The day of review is not ahead.
   */
  @Post('customers/:customerId/due-rights/:rule/:application/decision')
  @HttpCode(200)
  @Requires('due-right:decide')
  @RightParams()
  @ApiOkResponse({ type: DueRightView })
  decide(
    @TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param() { rule, application }: { rule: string; application: string }, @Body() request: DecideDueRightRequest,
  ): Promise<DueRightView> {
    return this.rights.decide(call, namedRight(customerId, rule, application), request);
  }
}
