import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ChangeDelegationsService } from './change-delegations.service.js';
import { AdoptDelegationRequest, DeclineDelegationRequest, DelegationsArgs, EndDelegationRequest, NarrowDelegationRequest, ProposeDelegationRequest } from './delegation.requests.js';
import { DelegableRightView, DelegationConnection, DelegationView } from './delegation.views.js';
import { DelegationsService } from './delegations.service.js';
import { GrantView } from './grant.view.js';

const DelegationId = (): ParameterDecorator => Args('delegationId', { type: () => ID }, ParseId);

@Resolver(() => DelegationView)
export class DelegationsResolver {
  constructor(@Inject(DelegationsService) private readonly service: DelegationsService, @Inject(ChangeDelegationsService) private readonly changes: ChangeDelegationsService) {}

  @Query(() => DelegationConnection, { description: 'Delegations that you gave or received; whoever may see rights sees all. Newest first.' })
  @Requires('contact:read')
  async delegations(@TheCall() call: Call, @Args() { first, after, filter }: DelegationsArgs): Promise<Connection<DelegationView>> {
    return connection(await this.service.list(call, filter ?? {}, { limit: first, after }));
  }

  @Query(() => DelegationView)
  @Requires('contact:read')
  delegation(@TheCall() call: Call, @CustomerId() _: string, @DelegationId() id: string): Promise<DelegationView> {
    return this.service.one(call, id);
  }

  @Query(() => [DelegableRightView], { description: 'Rights of your own that you may delegate of.' })
  @Requires('contact:read')
  delegableRights(@TheCall() call: Call, @CustomerId() _: string): Promise<DelegableRightView[]> {
    return this.service.delegable(call);
  }

  @Mutation(() => DelegationView, { description: 'Delegates of a right of your own; it gives nothing before it is accepted (GC-8.4-c).' })
  @Requires('contact:read')
  proposeDelegation(@TheCall() call: Call, @CustomerId() _: string, @Args('delegation') delegation: ProposeDelegationRequest): Promise<DelegationView> {
    return this.service.propose(call, delegation);
  }

  @Mutation(() => DelegationView)
  @Requires('contact:read')
  acceptDelegation(@TheCall() call: Call, @CustomerId() _: string, @DelegationId() id: string, @ExpectedVersion() version: number): Promise<DelegationView> {
    return this.service.accept(call, id, version);
  }

  @Mutation(() => DelegationView)
  @Requires('contact:read')
  declineDelegation(@TheCall() call: Call, @CustomerId() _: string, @DelegationId() id: string, @ExpectedVersion() version: number, @Args('refusal') refusal: DeclineDelegationRequest): Promise<DelegationView> {
    return this.service.decline(call, id, { ...refusal, version });
  }

  @Mutation(() => DelegationView, { description: 'The part that runs from now on.' })
  @Requires('contact:read')
  narrowDelegation(@TheCall() call: Call, @CustomerId() _: string, @DelegationId() id: string, @ExpectedVersion() version: number, @Args('narrowing') narrowing: NarrowDelegationRequest): Promise<DelegationView> {
    return this.changes.narrow(call, id, { ...narrowing, version });
  }

  @Mutation(() => DelegationView, { description: 'It counts no more from the next request on, and neither does what was made of it.' })
  @Requires('contact:read')
  endDelegation(@TheCall() call: Call, @CustomerId() _: string, @DelegationId() id: string, @ExpectedVersion() version: number, @Args('ending') ending: EndDelegationRequest): Promise<DelegationView> {
    return this.changes.end(call, id, { ...ending, version });
  }

  @Mutation(() => GrantView, { description: 'A grant of yours in its place, in the name of the Customer.' })
  @Requires('grant:give')
  adoptDelegation(@TheCall() call: Call, @CustomerId() _: string, @DelegationId() id: string, @ExpectedVersion() version: number, @Args('adoption') adoption: AdoptDelegationRequest): Promise<GrantView> {
    return this.changes.adopt(call, id, { ...adoption, version });
  }
}
