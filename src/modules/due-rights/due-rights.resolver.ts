import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AutomationService } from './automation.service.js';
import { AutomationView } from './automation.view.js';
import { DecideDueRightRequest, DueRightsArgs, SetAutomationRequest } from './due-right.requests.js';
import { DueRightConnectionView, DueRightDetailView, DueRightView } from './due-right.view.js';
import { DueRightsService } from './due-rights.service.js';
import { namedRight } from './named-right.js';

@ArgsType()
class RightArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => String) @IsString() @MaxLength(20) rule: string;
  @Field(() => String, { description: '`administration`: the account itself.' }) @IsString() @MaxLength(40) application: string;
}

@Resolver(() => DueRightDetailView)
export class DueRightsResolver {
  constructor(@Inject(DueRightsService) private readonly rights: DueRightsService, @Inject(AutomationService) private readonly automation: AutomationService) {}

  @Query(() => DueRightConnectionView, { description: 'For the operator: due rights of all Customers.' })
  @Requires('due-right:list')
  async dueRights(@TheCall() call: Call, @Args() { first, after, state, rule }: DueRightsArgs): Promise<Connection<DueRightView>> {
    return connection(await this.rights.list(call, { state: state ?? undefined, rule: rule ?? undefined }, { limit: first, after }));
  }

  @Query(() => DueRightDetailView, { description: 'For the operator: one of them, and what its exercise would end. A look: with Mandate-Reason, told in the Customer\'s ledger (GC-4.1-c), unless the rule is silent (GC-2.2.3-b).' })
  @Requires('due-right:list')
  dueRight(@TheCall() call: Call, @Args() { customerId, rule, application }: RightArgs): Promise<DueRightDetailView> {
    return this.rights.one(call, namedRight(customerId, rule, application));
  }

  @Query(() => [AutomationView], { description: 'For the operator: whether his rights by each rule are exercised by themselves.' })
  @Requires('due-right:list')
  dueRightAutomation(@TheCall() call: Call): Promise<AutomationView[]> {
    return this.automation.list(call);
  }

  @Mutation(() => AutomationView, { description: 'For the operator: from now on.' })
  @Requires('due-right:automate')
  setDueRightAutomation(@TheCall() call: Call, @Args('rule') rule: string, @Args('automation') request: SetAutomationRequest): Promise<AutomationView> {
    return this.automation.set(call, rule, request);
  }

  @Mutation(() => DueRightView, { description: 'For the operator: exercises, waives, holds or releases it.' })
  @Requires('due-right:decide')
  decideDueRight(
    @TheCall() call: Call, @CustomerId() customerId: string, @Args('rule') rule: string, @Args('application', { description: '`administration`: the account itself.' }) application: string,
    @Args('decision') request: DecideDueRightRequest,
  ): Promise<DueRightView> {
    return this.rights.decide(call, namedRight(customerId, rule, application), request);
  }
}
