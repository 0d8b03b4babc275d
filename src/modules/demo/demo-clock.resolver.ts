import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Call, OpenTo, Requires, TheCall } from '../authority/index.js';
import { MoveDemoClockRequest } from './demo-clock.request.js';
import { DemoClockService } from './demo-clock.service.js';
import { DemoClockView, DemoTimeView, MovedDemoClockView } from './demo-clock.view.js';

@Resolver(() => DemoClockView)
export class DemoClockResolver {
  constructor(@Inject(DemoClockService) private readonly clock: DemoClockService) {}

  @Query(() => DemoTimeView, { description: 'In a demo world: which time it is there.' })
  @OpenTo('anyone', 'whoever signs in sees which time it is')
  demoTime(): DemoTimeView {
    return this.clock.time();
  }

  @Query(() => DemoClockView, { description: 'For the operator, in a demo world: its clock, and what becomes due next.' })
  @Requires('demo-clock:move')
  demoClock(@TheCall() call: Call): Promise<DemoClockView> {
    return this.clock.show(call);
  }

  @Mutation(() => MovedDemoClockView, { description: 'For the operator, in a demo world: moves its clock on.' })
  @Requires('demo-clock:move')
  moveDemoClock(@TheCall() call: Call, @Args('move') { to }: MoveDemoClockRequest): Promise<MovedDemoClockView> {
    return this.clock.move(call, to);
  }
}
