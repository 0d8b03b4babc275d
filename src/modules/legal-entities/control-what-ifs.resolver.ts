import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ControlWhatIfRequest } from './control-what-if.requests.js';
import { ControlWhatIfService } from './control-what-if.service.js';
import { ControlWhatIfView } from './control-what-if.view.js';

@Resolver(() => ControlWhatIfView)
export class ControlWhatIfsResolver {
  constructor(@Inject(ControlWhatIfService) private readonly service: ControlWhatIfService) {}

  @Query(() => ControlWhatIfView, { description: 'For the operator: what a restructuring would change in who controls whom. Nothing is recorded.' })
  @Requires('legal-entity:read')
  controlWhatIf(@TheCall() call: Call, @Args('asked') asked: ControlWhatIfRequest): Promise<ControlWhatIfView> {
    return this.service.of(call, asked);
  }
}
