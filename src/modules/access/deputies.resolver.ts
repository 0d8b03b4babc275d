import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DeputiesService } from './deputies.service.js';
import { DeputiesArgs, DeputyAskedRequest, EndDeputyshipRequest, NameDeputyRequest } from './deputy.requests.js';
import { DeputyConnection, DeputyEffectView, DeputyView } from './deputy.views.js';

const DeputyId = (): ParameterDecorator => Args('deputyId', { type: () => ID }, ParseId);

@Resolver(() => DeputyView)
export class DeputiesResolver {
  constructor(@Inject(DeputiesService) private readonly service: DeputiesService) {}

  @Query(() => DeputyConnection, { description: 'Who stands, stood or will stand in for whom; newest first.' })
  @Requires('grant:read')
  async deputies(@TheCall() call: Call, @Args() { first, after, filter }: DeputiesArgs): Promise<Connection<DeputyView>> {
    return connection(await this.service.list(call, filter ?? {}, { limit: first, after }));
  }

  @Query(() => DeputyView)
  @Requires('contact:read')
  deputy(@TheCall() call: Call, @CustomerId() _: string, @DeputyId() deputyId: string): Promise<DeputyView> {
    return this.service.one(call, deputyId);
  }

  @Query(() => DeputyEffectView, { description: 'What naming this deputy would do; nothing is changed.' })
  @Requires('responsibility:delegate')
  deputyPreview(@TheCall() call: Call, @CustomerId() _: string, @Args('deputy') asked: DeputyAskedRequest): Promise<DeputyEffectView> {
    return this.service.preview(call, asked);
  }

  @Mutation(() => DeputyView, { description: 'Names somebody who stands in for the Access Owner or an Access Manager until a date (GC-8.2-b(5), GC-8.3-b).' })
  @Requires('responsibility:delegate')
  nameDeputy(@TheCall() call: Call, @CustomerId() _: string, @Args('deputy') deputy: NameDeputyRequest): Promise<DeputyView> {
    return this.service.name(call, deputy);
  }

  @Mutation(() => DeputyView, { description: 'Ends a deputyship before its date.' })
  @Requires('contact:read')
  endDeputyship(@TheCall() call: Call, @CustomerId() _: string, @DeputyId() deputyId: string, @ExpectedVersion() version: number, @Args('ending') ending: EndDeputyshipRequest): Promise<DeputyView> {
    return this.service.end(call, deputyId, { ...ending, version });
  }
}
