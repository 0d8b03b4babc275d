import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { GrantEffectView } from './grant-effect.view.js';
import { PreviewExtensionInput, PreviewGrantInput, PreviewNarrowingInput } from './preview.requests.js';
import { PreviewGrantsService } from './preview-grants.service.js';

const GrantId = (): ParameterDecorator => Args('grantId', { type: () => ID }, ParseId);

@Resolver(() => GrantEffectView)
export class PreviewGrantsResolver {
  constructor(@Inject(PreviewGrantsService) private readonly previews: PreviewGrantsService) {}

  @Query(() => GrantEffectView, { description: 'What giving it would do; nothing is given.' })
  @Requires('grant:give')
  grantPreview(@TheCall() call: Call, @CustomerId() _: string, @Args('grant') grant: PreviewGrantInput): Promise<GrantEffectView> {
    return this.previews.giving(call, grant);
  }

  @Query(() => GrantEffectView, { description: 'What narrowing it would do; nothing is changed.' })
  @Requires('grant:narrow')
  narrowingPreview(@TheCall() call: Call, @CustomerId() _: string, @GrantId() grantId: string, @Args('narrowing') narrowing: PreviewNarrowingInput): Promise<GrantEffectView> {
    return this.previews.narrowing(call, grantId, narrowing);
  }

  @Query(() => GrantEffectView, { description: 'What extending it would do; nothing is changed.' })
  @Requires('grant:extend')
  extensionPreview(@TheCall() call: Call, @CustomerId() _: string, @GrantId() grantId: string, @Args('extension') extension: PreviewExtensionInput): Promise<GrantEffectView> {
    return this.previews.extending(call, grantId, extension);
  }

  @Query(() => GrantEffectView, { description: 'What revoking it would do; nothing is changed.' })
  @Requires('grant:revoke')
  revocationPreview(@TheCall() call: Call, @CustomerId() _: string, @GrantId() grantId: string): Promise<GrantEffectView> {
    return this.previews.revoking(call, grantId);
  }
}
