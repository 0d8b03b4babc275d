import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Language, OpenTo, TheLanguage } from '../authority/index.js';
import { DeadlineRequest } from './deadline.request.js';
import { DeadlineView, RuleClockView } from './deadline.view.js';
import { deadlineAsked } from './deadlines.js';
import type { Rule } from './rule-pack.js';
import { RulePacksService } from './rule-packs.service.js';

@Resolver(() => DeadlineView)
export class DeadlinesResolver {
  constructor(@Inject(RulePacksService) private readonly packs: RulePacksService) {}

  @Query(() => DeadlineView, { description: 'Count a legal date: of a rule of the terms, or of a period.' })
  @OpenTo('signed-in', 'the terms are public, and nobody\'s data is read')
  async deadline(@TheLanguage() language: Language, @Args() asked: DeadlineRequest): Promise<DeadlineView> {
    return deadlineAsked(asked, language, await this.packs.forRequest(asked));
  }

  @Query(() => [RuleClockView], { description: 'The rules that have a clock, as the pack in force today has them.' })
  @OpenTo('signed-in', 'the terms are public')
  async rules(): Promise<readonly Rule[]> {
    return (await this.packs.today()).rules;
  }
}
