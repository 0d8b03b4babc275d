import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { NeedsReason } from '../../platform/http/reason.js';
import { type Call, OpenTo, Requires, TheCall } from '../authority/index.js';
import { OperatorsService } from './operators.service.js';
import { AgentView, type RecoveryCaseListingView, RecoveryCasePageView, RecoveryCaseView } from './operators.views.js';
import { RecoveryCasesService } from './recovery-cases.service.js';
import { DecideRecoveryCaseRequest, ListRecoveryCasesRequest, OpenRecoveryCaseRequest } from './recovery.requests.js';

@Controller('api/v1/operator')
export class OperatorsController {
  constructor(@Inject(OperatorsService) private readonly operators: OperatorsService, @Inject(RecoveryCasesService) private readonly cases: RecoveryCasesService) {}

  /**
   * Show which agent is signed in. And what his role may do.
   * @throws {404} Whoever is signed in here is no agent.
   */
  @Get('me')
  @OpenTo('signed-in', 'an agent may know who he is')
  @ApiTags('My account')
  @ApiSecurity('operatorSession')
  @ApiOkResponse({ type: AgentView })
  me(@TheCall() call: Call): Promise<AgentView> {
    return this.operators.me(call);
  }

  /** List recovery cases. Of all Customers, oldest first. */
  @Get('recovery-cases')
  @Requires('recovery:list')
  @ApiTags('Operator: Recovery')
  @ApiOkResponse({ type: RecoveryCasePageView })
  queue(@TheCall() call: Call, @Query() { state, limit, after }: ListRecoveryCasesRequest): Promise<Page<RecoveryCaseListingView>> {
    return this.operators.queue(call, state, { limit, after });
  }

  /**
   * Open a recovery case. The people concerned are told.
   * @throws {409} A case of this kind is open already.
   * @throws {422} This member cannot be recovered or named.
   */
  @Post('customers/:customerId/recovery-cases')
  @Requires('recovery:open')
  @ApiTags('Operator: Recovery')
  @ApiCreatedResponse({ type: RecoveryCaseView })
  open(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Body() request: OpenRecoveryCaseRequest): Promise<RecoveryCaseView> {
    return this.cases.open(call, customerId, request);
  }

  /** Show a recovery case. A look, told in the Customer's ledger (GC-4.1-c). */
  @Get('customers/:customerId/recovery-cases/:caseId')
  @Requires('recovery:list')
  @NeedsReason()
  @ApiTags('Operator: Recovery')
  @ApiOkResponse({ type: RecoveryCaseView })
  one(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('caseId', ParseId) caseId: string): Promise<RecoveryCaseView> {
    return this.cases.one(call, customerId, caseId);
  }

  /**
   * Carry a recovery case out or refuse it. As another agent than the one who opened it.
   * @throws {409} It is decided.
   * @throws {422} This member cannot be recovered or named any more.
   */
  @Post('customers/:customerId/recovery-cases/:caseId/decision')
  @HttpCode(200)
  @Requires('recovery:decide')
  @ApiTags('Operator: Recovery')
  @ApiOkResponse({ type: RecoveryCaseView })
  decide(
    @TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('caseId', ParseId) caseId: string,
    @IfMatch() version: number, @Body() request: DecideRecoveryCaseRequest,
  ): Promise<RecoveryCaseView> {
    return this.cases.decide(call, { customerId, caseId }, { ...request, version });
  }
}
