import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { IsUUID } from 'class-validator';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AskDecisionRequest, AskDecisionsRequest, CompareRequest, MOST_QUESTIONS, MomentRequest, WhoCanRequest } from './ask-decision.request.js';
import { DecisionsService } from './decisions.service.js';
import { AccessToResourceView, ComparisonView, DecisionAnswerView, DecisionView, PermissionView } from './explanation.view.js';

@ArgsType()
class DecisionArgs extends AskDecisionRequest {
  @Field(() => ID) @IsUUID() customerId: string;
}

@ArgsType()
class DecisionsArgs extends AskDecisionsRequest {
  @Field(() => ID) @IsUUID() customerId: string;
}

@ArgsType()
class RightsArgs extends MomentRequest {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() memberId: string;
}

@ArgsType()
class ComparisonArgs extends CompareRequest {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() memberId: string;
}

@ArgsType()
class AccessArgs extends WhoCanRequest {
  @Field(() => ID) @IsUUID() customerId: string;
}

@ArgsType()
class SimAccessArgs extends WhoCanRequest {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() simId: string;
}

@Resolver(() => DecisionView)
export class DecisionsResolver {
  constructor(@Inject(DecisionsService) private readonly service: DecisionsService) {}

  @Query(() => DecisionView, { description: 'Why yes, why no. Of others it is about the rights given here: what the operator keeps out everywhere (GC-2.2.4) is told to nobody of the Customer.' })
  @Requires('decision:explain')
  decision(@TheCall() call: Call, @Args() asked: DecisionArgs): Promise<DecisionView> {
    return this.service.why(call, asked);
  }

  @Query(() => [DecisionAnswerView], { description: `Why yes, why no, of up to ${MOST_QUESTIONS} questions at one moment, in their order.` })
  @Requires('decision:explain')
  decisions(@TheCall() call: Call, @Args() asked: DecisionsArgs): Promise<DecisionAnswerView[]> {
    return this.service.whyEach(call, asked);
  }

  @Query(() => [PermissionView], { description: 'Every permission there is, with labels in your language.' })
  @Requires('decision:explain')
  permissions(@TheCall() call: Call, @CustomerId() _: string): Promise<PermissionView[]> {
    return this.service.permissions(call);
  }

  @Query(() => [DecisionView], { description: 'Effective rights of a person, in every capacity open to him.' })
  @Requires('grant:read')
  rights(@TheCall() call: Call, @Args() { memberId, ...asked }: RightsArgs): Promise<DecisionView[]> {
    return this.service.rightsOf(call, memberId, asked);
  }

  @Query(() => ComparisonView, { description: 'What a member gained and lost between two instants.' })
  @Requires('grant:read')
  rightsComparison(@TheCall() call: Call, @Args() { memberId, ...asked }: ComparisonArgs): Promise<ComparisonView> {
    return this.service.rightsBetween(call, memberId, asked);
  }

  @Query(() => [AccessToResourceView], { description: 'Who could act for the company: who can do this with anything of it, by whichever basis (the first 200).' })
  @Requires('grant:read')
  access(@TheCall() call: Call, @Args() asked: AccessArgs): Promise<AccessToResourceView[]> {
    return this.service.whoCan(call, asked, null);
  }

  @Query(() => [AccessToResourceView], { description: 'Who can do this with this SIM (the first 200).' })
  @Requires('grant:read')
  simAccess(@TheCall() call: Call, @Args() { simId, ...asked }: SimAccessArgs): Promise<AccessToResourceView[]> {
    return this.service.whoCan(call, asked, `sim:${simId.toLowerCase()}`);
  }
}
