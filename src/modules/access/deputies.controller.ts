import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DeputiesService } from './deputies.service.js';
import { EndDeputyshipRequest, ListDeputiesRequest, NameDeputyRequest, PreviewDeputyRequest } from './deputy.requests.js';
import { DeputyEffectView, DeputyPage, DeputyView } from './deputy.views.js';

/** Dated stand-ins for the Access Owner or an Access Manager. */
@ApiTags('Deputies')
@Controller('api/v1/customers/:customerId/deputies')
export class DeputiesController {
  constructor(@Inject(DeputiesService) private readonly deputies: DeputiesService) {}

  /** List deputies. Who stands, stood or will stand in for whom; newest first. */
  @Get()
  @Requires('grant:read')
  @ApiOkResponse({ type: DeputyPage })
  list(@TheCall() call: Call, @Query() { limit, after, ...filter }: ListDeputiesRequest): Promise<Page<DeputyView>> {
    return this.deputies.list(call, filter, { limit, after });
  }

  /** Preview naming a deputy. What he could do, and what stands in the way; nothing is changed. */
  @Get('preview')
  @Requires('responsibility:delegate')
  @ApiOkResponse({ type: DeputyEffectView })
  preview(@TheCall() call: Call, @Query() asked: PreviewDeputyRequest): Promise<DeputyEffectView> {
    return this.deputies.preview(call, asked);
  }

  /** Show a deputy. For whoever may see rights, and for the two. */
  @Get(':deputyId')
  @Requires('contact:read')
  @ApiOkResponse({ type: DeputyView })
  read(@TheCall() call: Call, @Param('deputyId', ParseId) deputyId: string): Promise<DeputyView> {
    return this.deputies.one(call, deputyId);
  }

  /**
   * Name a deputy. From its begin to its end, and as long as whoever is stood in for has the capacity, he may act in it too, but for handing the ownership over and naming deputies.
   * @throws {409} Somebody stands in during that time, or one of the two is away himself or stands in for another.
   */
  @Post()
  @Requires('responsibility:delegate')
  @ApiCreatedResponse({ type: DeputyView })
  name(@TheCall() call: Call, @Body() request: NameDeputyRequest): Promise<DeputyView> {
    return this.deputies.name(call, request);
  }

  /**
   * End a deputyship before its date. By whoever is stood in for, the deputy who gives it back, or the Access Owner.
   * @throws {403} It is none of yours.
   * @throws {409} It has ended already.
   */
  @Post(':deputyId/end')
  @HttpCode(200)
  @Requires('contact:read')
  @ApiOkResponse({ type: DeputyView })
  end(@TheCall() call: Call, @IfMatch() version: number, @Param('deputyId', ParseId) deputyId: string, @Body() request: EndDeputyshipRequest): Promise<DeputyView> {
    return this.deputies.end(call, deputyId, { ...request, version });
  }
}
