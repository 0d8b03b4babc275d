import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DryRunService } from './dry-run.service.js';
import { CheckRulePackRequest, DryRunChangesRequest, DryRunRequest, LoadRulePackRequest, WithdrawRulePackRequest } from './rule-pack.requests.js';
import { DryRunChangesView, DryRunView, RulePackCheckView, RulePackDetailView, RulePackView } from './rule-pack.view.js';
import { RulePacksService } from './rule-packs.service.js';

@Resolver(() => RulePackView)
export class RulePacksResolver {
  constructor(@Inject(RulePacksService) private readonly packs: RulePacksService, @Inject(DryRunService) private readonly dryRuns: DryRunService) {}

  @Query(() => [RulePackView], { description: 'For the operator: the rule packs; the one that begins last comes first.' })
  @Requires('rule-pack:read')
  rulePacks(@TheCall() call: Call): Promise<RulePackView[]> {
    return this.packs.list(call);
  }

  @Query(() => RulePackDetailView, { description: 'For the operator: one of them, with its rules.' })
  @Requires('rule-pack:read')
  rulePack(@TheCall() call: Call, @Args('packVersion') version: string): Promise<RulePackDetailView> {
    return this.packs.one(call, version);
  }

  @Query(() => RulePackCheckView, { description: 'For the operator: what is wrong with a rule pack, or what it says otherwise than the one in force.' })
  @Requires('rule-pack:read')
  rulePackCheck(@TheCall() call: Call, @Args('asked') { pack }: CheckRulePackRequest): Promise<RulePackCheckView> {
    return this.packs.check(call, pack);
  }

  @Query(() => DryRunView, { description: 'For the operator: how many dates a rule pack changes, in parts of 20,000 Customers.' })
  @Requires('rule-pack:read')
  rulePackDryRun(@TheCall() call: Call, @Args() request: DryRunRequest): Promise<DryRunView> {
    return this.dryRuns.part(call, request);
  }

  @Query(() => DryRunChangesView, { description: 'For the operator: the dates that a rule pack changes, by Customer.' })
  @Requires('rule-pack:read')
  rulePackChanges(@TheCall() call: Call, @Args() request: DryRunChangesRequest): Promise<DryRunChangesView> {
    return this.dryRuns.changes(call, request);
  }

  @Mutation(() => RulePackDetailView, { description: 'For the operator: loads a rule pack, for events from its date on.' })
  @Requires('rule-pack:load')
  loadRulePack(@TheCall() call: Call, @Args('load') request: LoadRulePackRequest): Promise<RulePackDetailView> {
    return this.packs.load(call, request);
  }

  @Mutation(() => RulePackDetailView, { description: 'For the operator: withdraws a rule pack before it holds.' })
  @Requires('rule-pack:load')
  withdrawRulePack(@TheCall() call: Call, @Args('packVersion') version: string, @Args('withdrawal') { reason }: WithdrawRulePackRequest): Promise<RulePackDetailView> {
    return this.packs.withdraw(call, version, reason);
  }
}
