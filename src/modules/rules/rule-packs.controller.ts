import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DryRunService } from './dry-run.service.js';
import { CheckRulePackRequest, DryRunChangesRequest, DryRunRequest, LoadRulePackRequest, WithdrawRulePackRequest } from './rule-pack.requests.js';
import { DryRunChangesView, DryRunView, RulePackCheckView, RulePackDetailView, RulePackView } from './rule-pack.view.js';
import { RulePacksService } from './rule-packs.service.js';

@ApiTags('Operator: Rule packs')
@Controller('api/v1/operator/rule-packs')
export class RulePacksController {
  constructor(@Inject(RulePacksService) private readonly packs: RulePacksService, @Inject(DryRunService) private readonly dryRuns: DryRunService) {}

  /** List rule packs. The one that begins last comes first; the neutral pack, in force before any other, comes last. */
  @Get()
  @Requires('rule-pack:read')
  @ApiOkResponse({ type: [RulePackView] })
  list(@TheCall() call: Call): Promise<RulePackView[]> {
    return this.packs.list(call);
  }

  /** Show a rule pack. With its rules, and what it says otherwise than the one before it. */
  @Get(':packVersion')
  @Requires('rule-pack:read')
  @ApiParam({ name: 'packVersion', type: String })
  @ApiOkResponse({ type: RulePackDetailView })
  one(@TheCall() call: Call, @Param('packVersion') version: string): Promise<RulePackDetailView> {
    return this.packs.one(call, version);
  }

  /**
   * Load a rule pack. It holds for events from its date on, and moves nothing that was counted before.
   * @throws {409} The version, or the date, is another pack's.
   * @throws {422} The portal cannot count by it, which `errors` tells at once; or it would begin too soon.
   */
  @Post()
  @Requires('rule-pack:load')
  @ApiCreatedResponse({ type: RulePackDetailView })
  load(@TheCall() call: Call, @Body() request: LoadRulePackRequest): Promise<RulePackDetailView> {
    return this.packs.load(call, request);
  }

  /** Check a rule pack. What is wrong where, or what it says otherwise than the one in force; nothing is kept. */
  @Post('check')
  @HttpCode(200)
  @Requires('rule-pack:read')
  @ApiOkResponse({ type: RulePackCheckView })
  check(@TheCall() call: Call, @Body() { pack }: CheckRulePackRequest): Promise<RulePackCheckView> {
    return this.packs.check(call, pack);
  }

  /**
   * Try a rule pack on stored events. How many dates change, by rule; in parts of 20,000 Customers, to be added up. It writes nothing.
   * @throws {422} There is no such version, or the portal cannot count by this pack.
   */
  @Post('dry-run')
  @HttpCode(200)
  @Requires('rule-pack:read')
  @ApiOkResponse({ type: DryRunView })
  dryRun(@TheCall() call: Call, @Body() request: DryRunRequest): Promise<DryRunView> {
    return this.dryRuns.part(call, request);
  }

  /**
   * List the dates that a rule pack changes. By Customer, under the pack in force and under this one; a page without items may have a next one.
   * @throws {422} There is no such version, or the portal cannot count by this pack.
   */
  @Post('dry-run/changes')
  @HttpCode(200)
  @Requires('rule-pack:read')
  @ApiOkResponse({ type: DryRunChangesView })
  changes(@TheCall() call: Call, @Body() request: DryRunChangesRequest): Promise<DryRunChangesView> {
    return this.dryRuns.changes(call, request);
  }

  /**
   * Withdraw a rule pack. Before it holds; what was loaded stays to be read.
   * @throws {409} It is in force, or was; or it was withdrawn.
   */
  @Post(':packVersion/withdrawal')
  @HttpCode(200)
  @Requires('rule-pack:load')
  @ApiParam({ name: 'packVersion', type: String })
  @ApiOkResponse({ type: RulePackDetailView })
  withdraw(@TheCall() call: Call, @Param('packVersion') version: string, @Body() { reason }: WithdrawRulePackRequest): Promise<RulePackDetailView> {
    return this.packs.withdraw(call, version, reason);
  }
}
