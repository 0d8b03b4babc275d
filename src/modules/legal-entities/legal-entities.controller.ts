import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, OncePerKey, Requires, TheCall } from '../authority/index.js';
import { ControlService } from './control.service.js';
import { ControlVerdictView, LegalEntityControlView } from './control.view.js';
import { GroupService } from './group.service.js';
import { LegalEntityGroupView } from './group.view.js';
import { LegalEntitiesService } from './legal-entities.service.js';
import { ControlMomentRequest, ListLegalEntitiesRequest, RecordLegalEntityRequest, RenameLegalEntityRequest } from './legal-entity.requests.js';
import { LegalEntityPageView, LegalEntityView } from './legal-entity.view.js';
import { RecordOwnershipFactsRequest } from './ownership-fact.requests.js';
import { OwnershipFactView } from './ownership-fact.view.js';
import { OwnershipFactsService } from './ownership-facts.service.js';

@ApiTags('Operator: Legal entities')
@Controller('api/v1/operator/legal-entities')
export class LegalEntitiesController {
  constructor(
    @Inject(LegalEntitiesService) private readonly entities: LegalEntitiesService,
    @Inject(OwnershipFactsService) private readonly facts: OwnershipFactsService,
    @Inject(ControlService) private readonly control: ControlService,
    @Inject(GroupService) private readonly group: GroupService,
  ) {}

  /** List legal entities. In the order of their names. The operator's own register, so no look. */
  @Get()
  @Requires('legal-entity:read')
  @ApiOkResponse({ type: LegalEntityPageView })
  list(@TheCall() call: Call, @Query() { search, limit, after }: ListLegalEntitiesRequest): Promise<Page<LegalEntityView>> {
    return this.entities.list(call, search, { limit, after });
  }

  /**
   * Show a legal entity. With its names, and the Customer of its enterprise number, where there is one; called as on a day, as it was known at an instant.
   * @throws {422} The instant is later than now.
   */
  @Get(':legalEntityId')
  @Requires('legal-entity:read')
  @ApiOkResponse({ type: LegalEntityView })
  one(@TheCall() call: Call, @Param('legalEntityId', ParseId) id: string, @Query() asked: ControlMomentRequest): Promise<LegalEntityView> {
    return this.entities.one(call, id, asked);
  }

  /**
   * Record a legal entity. By its enterprise number, or by its country and its identifier there; once.
   * @throws {409} It is in the register.
   * @throws {422} It has no number, or one that is none.
   */
  @Post()
  @Requires('legal-entity:record')
  @OncePerKey()
  @ApiCreatedResponse({ type: LegalEntityView })
  record(@TheCall() call: Call, @Body() request: RecordLegalEntityRequest): Promise<LegalEntityView> {
    return this.entities.record(call, request);
  }

  /**
   * Rename a legal entity. From a day on; days before it keep its name of then. Another name for the same day corrects it.
   * @throws {422} It is called so on that day, or the day is to come.
   */
  @Post(':legalEntityId/names')
  @Requires('legal-entity:record')
  @OncePerKey()
  @ApiCreatedResponse({ type: LegalEntityView })
  rename(@TheCall() call: Call, @Param('legalEntityId', ParseId) id: string, @Body() request: RenameLegalEntityRequest): Promise<LegalEntityView> {
    return this.entities.rename(call, id, request);
  }

  /**
   * Record facts about a legal entity. Holdings in it, rights to appoint its board, agreements, and its general meetings; what they correct is withdrawn with them. All of it is recorded, or nothing (GC-1.2).
   * @throws {422} With the facts that stand they cannot all be true, a holder is not in the register, or a meeting has not been held: `errors` tells all at once.
   */
  @Post(':legalEntityId/facts')
  @Requires('legal-entity:record')
  @OncePerKey()
  @ApiCreatedResponse({ type: [OwnershipFactView] })
  recordFacts(@TheCall() call: Call, @Param('legalEntityId', ParseId) id: string, @Body() request: RecordOwnershipFactsRequest): Promise<OwnershipFactView[]> {
    return this.facts.record(call, id, request);
  }

  /**
   * Show whom a legal entity controls, and by whom. On a day, by the facts as they were known at an instant; one that nobody reviewed counts and is told of, but for agreements (GC-1.2-a to -e).
   * @throws {422} The verdict would have to read too many facts, or the instant is later than now.
   */
  @Get(':legalEntityId/control')
  @Requires('legal-entity:read')
  @ApiOkResponse({ type: LegalEntityControlView })
  controlOf(@TheCall() call: Call, @Param('legalEntityId', ParseId) id: string, @Query() asked: ControlMomentRequest): Promise<LegalEntityControlView> {
    return this.control.of(call, id, asked);
  }

  /**
   * Show whether one controls another, and why. With a proof: each step names sums that anybody can add up, and rests on steps above it.
   * @throws {422} The verdict would have to read too many facts, or the instant is later than now.
   */
  @Get(':legalEntityId/control/:companyId')
  @Requires('legal-entity:read')
  @ApiOkResponse({ type: ControlVerdictView })
  verdict(@TheCall() call: Call, @Param('legalEntityId', ParseId) holderId: string, @Param('companyId', ParseId) companyId: string, @Query() asked: ControlMomentRequest): Promise<ControlVerdictView> {
    return this.control.verdict(call, { holderId, companyId }, asked);
  }

  /**
   * Show the group of a legal entity. Whoever controls it, and whom any of them controls; who holds what of whom among them, and the days on which something changes: what a picture is drawn from.
   * @throws {422} The group is too large for a picture, or the instant is later than now.
   */
  @Get(':legalEntityId/group')
  @Requires('legal-entity:read')
  @ApiOkResponse({ type: LegalEntityGroupView })
  groupOf(@TheCall() call: Call, @Param('legalEntityId', ParseId) id: string, @Query() asked: ControlMomentRequest): Promise<LegalEntityGroupView> {
    return this.group.of(call, id, asked);
  }
}
