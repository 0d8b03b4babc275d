import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, OncePerKey, Requires, TheCall } from '../authority/index.js';
import { EndOwnershipFactRequest, ListOwnershipFactsRequest } from './ownership-fact.requests.js';
import { OwnershipFactPageView, OwnershipFactView } from './ownership-fact.view.js';
import { OwnershipFactsService } from './ownership-facts.service.js';

@ApiTags('Operator: Legal entities')
@Controller('api/v1/operator/ownership-facts')
export class OwnershipFactsController {
  constructor(@Inject(OwnershipFactsService) private readonly facts: OwnershipFactsService) {}

  /**
   * List ownership facts. In the order in which they were recorded: those about one legal entity, those of a day, those that wait for a review; as they were known at an instant.
   * @throws {422} The instant is later than now.
   */
  @Get()
  @Requires('legal-entity:read')
  @ApiOkResponse({ type: OwnershipFactPageView })
  list(@TheCall() call: Call, @Query() { limit, after, ...asked }: ListOwnershipFactsRequest): Promise<Page<OwnershipFactView>> {
    return this.facts.list(call, asked, { limit, after });
  }

  /**
   * Review an ownership fact. By another agent than the one who recorded it: its document says so. Of one that was reviewed and withdrawn, its withdrawal; a correction of what was reviewed is reviewed whole.
   * @throws {409} You recorded or withdrew it, it was reviewed, or it was withdrawn before anybody reviewed it.
   */
  @Post(':factId/review')
  @HttpCode(200)
  @Requires('legal-entity:review')
  @ApiOkResponse({ type: OwnershipFactView })
  review(@TheCall() call: Call, @Param('factId', ParseId) factId: string): Promise<OwnershipFactView> {
    return this.facts.review(call, factId);
  }

  /**
   * End an ownership fact on a day. It is withdrawn and recorded with its end at one instant, and nothing of it is said again; another agent reviews that (GC-1.2-e).
   * @throws {422} It was withdrawn, is a meeting, or begins or ends before that day anyway.
   */
  @Post(':factId/end')
  @Requires('legal-entity:record')
  @OncePerKey()
  @ApiCreatedResponse({ type: [OwnershipFactView] })
  end(@TheCall() call: Call, @Param('factId', ParseId) factId: string, @Body() request: EndOwnershipFactRequest): Promise<OwnershipFactView[]> {
    return this.facts.end(call, factId, request);
  }
}
