import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ReachService } from './reach.service.js';
import { ReachView } from './reach.view.js';

@Resolver(() => ReachView)
export class ReachResolver {
  constructor(@Inject(ReachService) private readonly service: ReachService) {}

  @Query(() => ReachView, { description: 'Who could reach customer data in at most three steps that the law allows now, and which step waits for another person.' })
  @Requires('grant:read')
  reach(@TheCall() call: Call, @CustomerId() _: string): Promise<ReachView> {
    return this.service.ask(call);
  }
}
