import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { WhatIfArgs } from './what-if.requests.js';
import { WhatIfService } from './what-if.service.js';
import { WhatIfView } from './what-if.view.js';

@Resolver(() => WhatIfView)
export class WhatIfResolver {
  constructor(@Inject(WhatIfService) private readonly service: WhatIfService) {}

  @Query(() => WhatIfView, { description: 'Who would gain and lose what if these rights changed; nothing is stored.' })
  @Requires('grant:read')
  whatIf(@TheCall() call: Call, @Args() changes: WhatIfArgs): Promise<WhatIfView> {
    return this.service.ask(call, changes);
  }
}
