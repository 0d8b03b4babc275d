import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ChangeDelegationsService } from './change-delegations.service.js';
import { AdoptDelegationRequest, DeclineDelegationRequest, EndDelegationRequest, ListDelegationsRequest, NarrowDelegationRequest, ProposeDelegationRequest } from './delegation.requests.js';
import { DelegableRightView, DelegationPage, DelegationView } from './delegation.views.js';
import { DelegationsService } from './delegations.service.js';
import { GrantView } from './grant.view.js';

/** Rights that people make of their own (GC-8.4-c). */
@ApiTags('Delegations')
@Controller('api/v1/customers/:customerId/delegations')
export class DelegationsController {
  constructor(@Inject(DelegationsService) private readonly delegations: DelegationsService, @Inject(ChangeDelegationsService) private readonly changes: ChangeDelegationsService) {}

  /** List delegations. Those that you gave or received; whoever may see rights sees all. Newest first. */
  @Get()
  @Requires('contact:read')
  @ApiOkResponse({ type: DelegationPage })
  list(@TheCall() call: Call, @Query() { limit, after, ...filter }: ListDelegationsRequest): Promise<Page<DelegationView>> {
    return this.delegations.list(call, filter, { limit, after });
  }

  /**
   * List the rights that you may delegate of. As a Support Portal User, those whose giver lets you.
   * @throws {403} A machine delegates nothing.
   */
  @Get('sources')
  @Requires('contact:read')
  @ApiOkResponse({ type: [DelegableRightView] })
  sources(@TheCall() call: Call): Promise<DelegableRightView[]> {
    return this.delegations.delegable(call);
  }

  /** Show a delegation. For whoever may see rights, and for the two. */
  @Get(':delegationId')
  @Requires('contact:read')
  @ApiOkResponse({ type: DelegationView })
  read(@TheCall() call: Call, @Param('delegationId', ParseId) id: string): Promise<DelegationView> {
    return this.delegations.one(call, id);
  }

  /**
   * Delegate of a right of your own. It gives nothing before it is accepted, and never more than your own right does at that time.
   * @throws {403} You act in another capacity than Support Portal User.
   * @throws {409} It is proposed to this person already, or too much of yours waits for an answer.
   */
  @Post()
  @Requires('contact:read')
  @ApiCreatedResponse({ type: DelegationView })
  propose(@TheCall() call: Call, @Body() request: ProposeDelegationRequest): Promise<DelegationView> {
    return this.delegations.propose(call, request);
  }

  /**
   * Accept a delegation. By the person to whom it was proposed; once more changes nothing.
   * @throws {403} It was not proposed to you.
   * @throws {409} It has ended, or what it hangs on is not in force.
   */
  @Post(':delegationId/acceptance')
  @HttpCode(200)
  @Requires('contact:read')
  @ApiOkResponse({ type: DelegationView })
  accept(@TheCall() call: Call, @IfMatch() version: number, @Param('delegationId', ParseId) id: string): Promise<DelegationView> {
    return this.delegations.accept(call, id, version);
  }

  /**
   * Decline a delegation. By the person to whom it was proposed.
   * @throws {403} It was not proposed to you.
   * @throws {409} It is answered already, or it has ended.
   */
  @Post(':delegationId/refusal')
  @HttpCode(200)
  @Requires('contact:read')
  @ApiOkResponse({ type: DelegationView })
  decline(@TheCall() call: Call, @IfMatch() version: number, @Param('delegationId', ParseId) id: string, @Body() request: DeclineDelegationRequest): Promise<DelegationView> {
    return this.delegations.decline(call, id, { ...request, version });
  }

  /**
   * Narrow a delegation to a part. By whoever delegated it, or may narrow rights. It ends, and the part runs from now on.
   * @throws {403} It is none of yours.
   * @throws {409} It has ended already.
   */
  @Post(':delegationId/narrowing')
  @Requires('contact:read')
  @ApiCreatedResponse({ type: DelegationView })
  narrow(@TheCall() call: Call, @IfMatch() version: number, @Param('delegationId', ParseId) id: string, @Body() request: NarrowDelegationRequest): Promise<DelegationView> {
    return this.changes.narrow(call, id, { ...request, version });
  }

  /**
   * End a delegation. By whoever delegated or received it, or may revoke rights. It counts no more from the next request on.
   * @throws {403} It is none of yours.
   * @throws {409} It has ended already.
   */
  @Post(':delegationId/end')
  @HttpCode(200)
  @Requires('contact:read')
  @ApiOkResponse({ type: DelegationView })
  end(@TheCall() call: Call, @IfMatch() version: number, @Param('delegationId', ParseId) id: string, @Body() request: EndDelegationRequest): Promise<DelegationView> {
    return this.changes.end(call, id, { ...request, version });
  }

  /**
   * Take a delegation over. From then on it is a grant of yours in the name of the Customer; it may wait for a second person.
   * @throws {409} It is not accepted, it has ended, or somebody takes it over already and that waits.
   */
  @Post(':delegationId/adoption')
  @Requires('grant:give')
  @ApiCreatedResponse({ type: GrantView })
  adopt(@TheCall() call: Call, @IfMatch() version: number, @Param('delegationId', ParseId) id: string, @Body() request: AdoptDelegationRequest): Promise<GrantView> {
    return this.changes.adopt(call, id, { ...request, version });
  }
}
