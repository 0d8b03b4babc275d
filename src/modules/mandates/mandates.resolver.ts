import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DraftMandateRequest, EndMandateRequest, MandatesArgs, NamePersonRequest } from './mandate.requests.js';
import { MandateConnection, MandateView } from './mandate.views.js';
import { MandatesService } from './mandates.service.js';
import { NamePerson } from './name-person.js';

const MandateId = (): ParameterDecorator => Args('mandateId', { type: () => ID }, ParseId);

@Resolver(() => MandateView)
export class MandatesResolver {
  constructor(@Inject(MandatesService) private readonly service: MandatesService, @Inject(NamePerson) private readonly naming: NamePerson) {}

  @Query(() => MandateConnection, { description: 'Mandates of third parties, newest first (GC-9.2-c).' })
  @Requires('mandate:read')
  async mandates(@TheCall() call: Call, @Args() { first, after, state }: MandatesArgs): Promise<Connection<MandateView>> {
    return connection(await this.service.list(call, state, { limit: first, after }));
  }

  @Query(() => MandateView, { description: 'With the people who are named in it.' })
  @Requires('mandate:read')
  mandate(@TheCall() call: Call, @CustomerId() _: string, @MandateId() mandateId: string): Promise<MandateView> {
    return this.service.one(call, mandateId);
  }

  @Mutation(() => MandateView, { description: 'Drafts a mandate of a third party; it gives nothing before the operator is notified (GC-9.2-c).' })
  @Requires('mandate:give')
  draftMandate(@TheCall() call: Call, @CustomerId() _: string, @Args('mandate') request: DraftMandateRequest): Promise<MandateView> {
    return this.service.draft(call, request);
  }

  @Mutation(() => MandateView, { description: 'Changes a draft, as a whole.' })
  @Requires('mandate:give')
  changeMandate(@TheCall() call: Call, @CustomerId() _: string, @MandateId() mandateId: string, @ExpectedVersion() version: number, @Args('mandate') request: DraftMandateRequest): Promise<MandateView> {
    return this.service.change(call, mandateId, { ...request, version });
  }

  @Mutation(() => MandateView, { description: 'Notifies the operator in writing: the entry in the ledger is the notice (GC-9.2-c).' })
  @Requires('mandate:give')
  notifyMandate(@TheCall() call: Call, @CustomerId() _: string, @MandateId() mandateId: string, @ExpectedVersion() version: number): Promise<MandateView> {
    return this.service.notify(call, mandateId, version);
  }

  @Mutation(() => MandateView, { description: 'Names a natural person of the third party, who is invited.' })
  @Requires('mandate:give')
  nameMandatePerson(@TheCall() call: Call, @CustomerId() _: string, @MandateId() mandateId: string, @Args('person') request: NamePersonRequest): Promise<MandateView> {
    return this.naming.execute(call, mandateId, request);
  }

  @Mutation(() => MandateView, { description: 'Ends it now: the next request of everybody who acts by it is refused.' })
  @Requires('mandate:end')
  endMandate(@TheCall() call: Call, @CustomerId() _: string, @MandateId() mandateId: string, @ExpectedVersion() version: number, @Args('end') { reason }: EndMandateRequest): Promise<MandateView> {
    return this.service.end(call, mandateId, { reason, version });
  }
}
