import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DraftMandateRequest, EndMandateRequest, ListMandatesRequest, NamePersonRequest } from './mandate.requests.js';
import { MandatePage, MandateView } from './mandate.views.js';
import { MandatesService } from './mandates.service.js';
import { NamePerson } from './name-person.js';

/** GC-9.2-c, GC-9.2-d: third parties that act in the name and for account of the Customer. */
@ApiTags('Mandates')
@Controller('api/v1/customers/:customerId/mandates')
export class MandatesController {
  constructor(@Inject(MandatesService) private readonly mandates: MandatesService, @Inject(NamePerson) private readonly naming: NamePerson) {}

  /** List mandates of third parties. Newest first. */
  @Get()
  @Requires('mandate:read')
  @ApiOkResponse({ type: MandatePage })
  list(@TheCall() call: Call, @Query() { state, ...page }: ListMandatesRequest): Promise<Page<MandateView>> {
    return this.mandates.list(call, state, page);
  }

  /** Show a mandate. With the people who are named in it. */
  @Get(':mandateId')
  @Requires('mandate:read')
  @ApiOkResponse({ type: MandateView })
  one(@TheCall() call: Call, @Param('mandateId', ParseId) mandateId: string): Promise<MandateView> {
    return this.mandates.one(call, mandateId);
  }

  /**
   * Draft a mandate. By the Access Owner himself alone; it gives nothing before the operator is notified (GC-9.2-c).
   * @throws {409} The operator refuses this third party.
   * @throws {422} The number, the period, the sub-profile or a part of the scope is not possible.
   */
  @Post()
  @Requires('mandate:give')
  @ApiCreatedResponse({ type: MandateView })
  draft(@TheCall() call: Call, @Body() request: DraftMandateRequest): Promise<MandateView> {
    return this.mandates.draft(call, request);
  }

  /**
   * Change a draft of a mandate. As a whole; what the operator was notified of is not changed: end it and draft another one.
   * @throws {409} It is no draft, or the operator refuses this third party.
   * @throws {422} The number, the period, the sub-profile or a part of the scope is not possible.
   */
  @Put(':mandateId')
  @Requires('mandate:give')
  @ApiOkResponse({ type: MandateView })
  change(@TheCall() call: Call, @Param('mandateId', ParseId) mandateId: string, @IfMatch() version: number, @Body() request: DraftMandateRequest): Promise<MandateView> {
    return this.mandates.change(call, mandateId, { ...request, version });
  }

  /**
   * Notify the operator of a mandate. In writing: the entry in the ledger is the notice. From then on people may be named, and it is active as soon as it has begun (GC-9.2-c).
   * @throws {409} It is no draft, or the operator refuses this third party, or refused a mandate of it here.
   * @throws {422} It would end before it could be active.
   */
  @Post(':mandateId/notice')
  @HttpCode(200)
  @Requires('mandate:give')
  @ApiOkResponse({ type: MandateView })
  notify(@TheCall() call: Call, @Param('mandateId', ParseId) mandateId: string, @IfMatch() version: number): Promise<MandateView> {
    return this.mandates.notify(call, mandateId, version);
  }

  /**
   * Name a person in a mandate. A natural person of the third party: he is invited, and has what the mandate gives, as long as it does. To remove him, end him as a member.
   * @throws {409} The operator was not notified yet, the mandate is over or refused, or the person is a member already.
   */
  @Post(':mandateId/people')
  @Requires('mandate:give')
  @ApiCreatedResponse({ type: MandateView })
  name(@TheCall() call: Call, @Param('mandateId', ParseId) mandateId: string, @Body() request: NamePersonRequest): Promise<MandateView> {
    return this.naming.execute(call, mandateId, request);
  }

  /**
   * End a mandate. By the Access Owner or his deputy, now: the next request of everybody who acts by it is refused.
   * @throws {409} It has ended.
   */
  @Post(':mandateId/end')
  @HttpCode(200)
  @Requires('mandate:end')
  @ApiOkResponse({ type: MandateView })
  end(@TheCall() call: Call, @Param('mandateId', ParseId) mandateId: string, @IfMatch() version: number, @Body() { reason }: EndMandateRequest): Promise<MandateView> {
    return this.mandates.end(call, mandateId, { reason, version });
  }
}
