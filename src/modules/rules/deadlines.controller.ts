import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Language, OpenTo, TheLanguage } from '../authority/index.js';
import { DeadlineRequest } from './deadline.request.js';
import { DeadlineView, RuleClockView } from './deadline.view.js';
import { deadlineAsked } from './deadlines.js';
import type { Rule } from './rule-pack.js';
import { RulePacksService } from './rule-packs.service.js';

@ApiTags('Deadlines')
@Controller('api/v1')
export class DeadlinesController {
  constructor(@Inject(RulePacksService) private readonly packs: RulePacksService) {}

  /**
   * Count a legal date. Of a rule of the terms, or of a period; with day 0, and every day that did not count.
   * @throws {422} The working days of that time are not known yet, or there is no such rule pack.
   */
  @Get('deadlines')
  @OpenTo('anyone', 'the terms are public, and nobody\'s data is read')
  @ApiOkResponse({ type: DeadlineView })
  async deadline(@Query() asked: DeadlineRequest, @TheLanguage() language: Language): Promise<DeadlineView> {
    return deadlineAsked(asked, language, await this.packs.forRequest(asked));
  }

  /** List the rules that have a clock. As the pack in force today has them. */
  @Get('rules')
  @OpenTo('anyone', 'the terms are public')
  @ApiOkResponse({ type: [RuleClockView] })
  async rules(): Promise<readonly Rule[]> {
    return (await this.packs.today()).rules;
  }
}
