import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AccessRequestsArgs, AskAccessRequest, DeclineAccessRequestRequest, GrantAccessRequestRequest } from './access-request.requests.js';
import { AccessRequestConnectionView, AccessRequestInFullView, AccessRequestView } from './access-request.views.js';
import { AccessRequestsService } from './access-requests.service.js';
import { AnswerAccessRequest } from './answer-access-request.js';
import { AskAccess } from './ask-access.js';

const RequestId = (): ParameterDecorator => Args('accessRequestId', { type: () => ID }, ParseId);

@Resolver(() => AccessRequestView)
export class AccessRequestsResolver {
  constructor(
    @Inject(AccessRequestsService) private readonly requests: AccessRequestsService,
    @Inject(AskAccess) private readonly asking: AskAccess,
    @Inject(AnswerAccessRequest) private readonly answering: AnswerAccessRequest,
  ) {}

  @Query(() => AccessRequestConnectionView, { description: 'Your own requests for access and those that you could answer, newest first.' })
  @Requires('contact:read')
  async accessRequests(@TheCall() call: Call, @Args() { first, after, filter }: AccessRequestsArgs): Promise<Connection<AccessRequestView>> {
    return connection(await this.requests.list(call, filter ?? {}, { limit: first, after }));
  }

  @Query(() => AccessRequestInFullView)
  @Requires('contact:read')
  accessRequest(@TheCall() call: Call, @CustomerId() _: string, @RequestId() id: string): Promise<AccessRequestInFullView> {
    return this.requests.one(call, id);
  }

  @Mutation(() => AccessRequestInFullView, { description: 'For yourself, for what a decision refuses you as `askable`.' })
  @Requires('contact:read')
  askAccess(@TheCall() call: Call, @CustomerId() _: string, @Args('asking') asking: AskAccessRequest): Promise<AccessRequestInFullView> {
    return this.asking.ask(call, asking);
  }

  @Mutation(() => AccessRequestInFullView, { description: 'By a grant; it waits for a second person where it has to (GC-8.3-d).' })
  @Requires('grant:give')
  grantAccessRequest(@TheCall() call: Call, @CustomerId() _: string, @RequestId() id: string, @ExpectedVersion() version: number, @Args('granting') granting: GrantAccessRequestRequest): Promise<AccessRequestInFullView> {
    return this.answering.grant(call, id, { ...granting, version });
  }

  @Mutation(() => AccessRequestInFullView, { description: 'Whoever asked reads why.' })
  @Requires('grant:give')
  declineAccessRequest(@TheCall() call: Call, @CustomerId() _: string, @RequestId() id: string, @ExpectedVersion() version: number, @Args('declining') declining: DeclineAccessRequestRequest): Promise<AccessRequestInFullView> {
    return this.answering.decline(call, id, { ...declining, version });
  }

  @Mutation(() => AccessRequestInFullView, { description: 'Your own.' })
  @Requires('contact:read')
  withdrawAccessRequest(@TheCall() call: Call, @CustomerId() _: string, @RequestId() id: string, @ExpectedVersion() version: number): Promise<AccessRequestInFullView> {
    return this.answering.withdraw(call, id, version);
  }
}
