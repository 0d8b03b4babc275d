import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { BlockThirdPartyRequest, LiftThirdPartyBlockRequest, NotifiedMandatesArgs, ReadmitThirdPartyRequest, RefuseMandateRequest } from './mandate.requests.js';
import { NotifiedMandateConnection, NotifiedMandateView, ThirdPartyBlockConnection, ThirdPartyBlockView } from './mandate.views.js';
import { OperatorMandates } from './operator-mandates.service.js';
import { ThirdPartyBlocks } from './third-party-blocks.service.js';

@Resolver(() => NotifiedMandateView)
export class OperatorMandatesResolver {
  constructor(@Inject(OperatorMandates) private readonly mandates: OperatorMandates, @Inject(ThirdPartyBlocks) private readonly blocks: ThirdPartyBlocks) {}

  @Query(() => NotifiedMandateConnection, { description: 'For the operator: mandates of which he was notified, of all Customers, notified last first.' })
  @Requires('mandate:list')
  async notifiedMandates(@TheCall() call: Call, @Args() { first, after, ...asked }: NotifiedMandatesArgs): Promise<Connection<NotifiedMandateView>> {
    return connection(await this.mandates.list(call, asked, { limit: first, after }));
  }

  @Mutation(() => NotifiedMandateView, { description: 'For the operator: refuses a mandate, at any time (GC-9.2-c).' })
  @Requires('mandate:refuse')
  refuseMandate(@TheCall() call: Call, @CustomerId() _: string, @Args('mandateId', { type: () => ID }, ParseId) mandateId: string, @ExpectedVersion() version: number, @Args('refusal') { reason }: RefuseMandateRequest): Promise<NotifiedMandateView> {
    return this.mandates.refuse(call, mandateId, { reason, version });
  }

  @Mutation(() => NotifiedMandateView, { description: 'For the operator: lets another mandate of a refused third party be notified again at this Customer.' })
  @Requires('mandate:refuse')
  readmitThirdParty(@TheCall() call: Call, @CustomerId() _: string, @Args('mandateId', { type: () => ID }, ParseId) mandateId: string, @ExpectedVersion() version: number, @Args('readmission') { reason }: ReadmitThirdPartyRequest): Promise<NotifiedMandateView> {
    return this.mandates.readmit(call, mandateId, { reason, version });
  }

  @Query(() => ThirdPartyBlockConnection, { description: 'For the operator: third parties that he refuses everywhere, newest first, with those that were lifted.' })
  @Requires('mandate:list')
  async thirdPartyBlocks(@TheCall() call: Call, @Args() { first, after }: ConnectionArgs): Promise<Connection<ThirdPartyBlockView>> {
    return connection(await this.blocks.list(call, { limit: first, after }));
  }

  @Mutation(() => ThirdPartyBlockView, { description: 'For the operator: refuses everything of a third party, at each Customer, until it is lifted.' })
  @Requires('mandate:refuse')
  blockThirdParty(@TheCall() call: Call, @Args('block') request: BlockThirdPartyRequest): Promise<ThirdPartyBlockView> {
    return this.blocks.block(call, request);
  }

  @Mutation(() => ThirdPartyBlockView, { description: 'For the operator: lifts the block of a third party.' })
  @Requires('mandate:refuse')
  liftThirdPartyBlock(@TheCall() call: Call, @Args('blockId', { type: () => ID }, ParseId) blockId: string, @Args('end') { reason }: LiftThirdPartyBlockRequest): Promise<ThirdPartyBlockView> {
    return this.blocks.lift(call, blockId, reason);
  }
}
