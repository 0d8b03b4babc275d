import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { GrantEffectView } from './grant-effect.view.js';
import { PreviewExtensionRequest, PreviewGrantRequest, PreviewNarrowingRequest } from './preview.requests.js';
import { PreviewGrantsService } from './preview-grants.service.js';

/** What a change of a grant would do, before it is made. */
@ApiTags('Grants')
@Controller('api/v1/customers/:customerId/grants')
export class PreviewGrantsController {
  constructor(@Inject(PreviewGrantsService) private readonly previews: PreviewGrantsService) {}

  /** Preview giving a grant. What its holder would gain, and whether a second person would have to agree; nothing is given. */
  @Get('preview')
  @Requires('grant:give')
  @ApiOkResponse({ type: GrantEffectView })
  giving(@TheCall() call: Call, @Query() asked: PreviewGrantRequest): Promise<GrantEffectView> {
    return this.previews.giving(call, asked);
  }

  /** Preview narrowing a grant. What its holder would lose; nothing is changed. */
  @Get(':grantId/narrowing-preview')
  @Requires('grant:narrow')
  @ApiOkResponse({ type: GrantEffectView })
  narrowing(@TheCall() call: Call, @Param('grantId', ParseId) grantId: string, @Query() asked: PreviewNarrowingRequest): Promise<GrantEffectView> {
    return this.previews.narrowing(call, grantId, asked);
  }

  /** Preview extending a grant. What its holder would have from its present end on; nothing is changed. */
  @Get(':grantId/extension-preview')
  @Requires('grant:extend')
  @ApiOkResponse({ type: GrantEffectView })
  extending(@TheCall() call: Call, @Param('grantId', ParseId) grantId: string, @Query() asked: PreviewExtensionRequest): Promise<GrantEffectView> {
    return this.previews.extending(call, grantId, asked);
  }

  /** Preview revoking a grant. What its holder would lose; nothing is changed. */
  @Get(':grantId/revocation-preview')
  @Requires('grant:revoke')
  @ApiOkResponse({ type: GrantEffectView })
  revoking(@TheCall() call: Call, @Param('grantId', ParseId) grantId: string): Promise<GrantEffectView> {
    return this.previews.revoking(call, grantId);
  }
}
