import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { AnswersCsv, csvFile, LongAnswer } from '../../platform/http/route-kinds.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AccessExportService } from './access-export.service.js';
import { AskDecisionRequest, AskDecisionsRequest, CompareRequest, MomentRequest, WhoCanRequest } from './ask-decision.request.js';
import { DecisionsService } from './decisions.service.js';
import { AccessToResourceView, ComparisonView, DecisionAnswerView, DecisionView, PermissionView } from './explanation.view.js';

/** Why yes, why no, who can: the evaluation that guards every request, in words. */
@ApiTags('Decisions')
@Controller('api/v1/customers/:customerId')
export class DecisionsController {
  constructor(@Inject(DecisionsService) private readonly decisions: DecisionsService, @Inject(AccessExportService) private readonly exports: AccessExportService) {}

  /** Ask why. May this person or machine do this, on which grants and by which rules; for a no, what is missing and who could give it. Of others it is about the rights given here: what the operator keeps out everywhere (GC-2.2.4) is told to nobody of the Customer. */
  @Get('decisions')
  @Requires('decision:explain')
  @ApiOkResponse({ type: DecisionView })
  why(@TheCall() call: Call, @Query() asked: AskDecisionRequest): Promise<DecisionView> {
    return this.decisions.why(call, asked);
  }

  /** Ask many whys at once. The answers come in the order of the questions, all from one moment; each is what it would be alone. */
  @Post('decisions/batch')
  @HttpCode(200)
  @Requires('decision:explain')
  @ApiOkResponse({ type: [DecisionAnswerView] })
  whyEach(@TheCall() call: Call, @Body() asked: AskDecisionsRequest): Promise<DecisionAnswerView[]> {
    return this.decisions.whyEach(call, asked);
  }

  /** List every permission there is. With its label, its heading, and whether one of its Applications is on. */
  @Get('permissions')
  @Requires('decision:explain')
  @ApiOkResponse({ type: [PermissionView] })
  permissions(@TheCall() call: Call): Promise<PermissionView[]> {
    return this.decisions.permissions(call);
  }

  /** List the rights of a member. In every capacity open to him; now, or at another instant as it was known at a third. What the operator keeps out everywhere (GC-2.2.4) is told to nobody of the Customer. */
  @Get('members/:memberId/rights')
  @Requires('grant:read')
  @ApiOkResponse({ type: [DecisionView] })
  rights(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string, @Query() asked: MomentRequest): Promise<DecisionView[]> {
    return this.decisions.rightsOf(call, memberId, asked);
  }

  /** Compare the rights of a member at two instants. What he gained and lost between them, by time and by what was changed. */
  @Get('members/:memberId/rights/comparison')
  @Requires('grant:read')
  @ApiOkResponse({ type: ComparisonView })
  compare(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string, @Query() asked: CompareRequest): Promise<ComparisonView> {
    return this.decisions.rightsBetween(call, memberId, asked);
  }

  /** Export a comparison of rights as CSV. What a member gained and lost between two instants. */
  @Get('members/:memberId/rights/comparison/export')
  @Requires('grant:read')
  @ApiProduces('text/csv')
  @AnswersCsv()
  async exportComparison(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string, @Query() asked: CompareRequest): Promise<StreamableFile> {
    return csvFile(await this.exports.comparison(call, memberId, asked));
  }

  /** List who can do this with a SIM. The first 200; now, or at another instant as it was known at a third. What the operator keeps out everywhere (GC-2.2.4) is told to nobody of the Customer. */
  @Get('sims/:simId/access')
  @Requires('grant:read')
  @ApiOkResponse({ type: [AccessToResourceView] })
  whoCan(@TheCall() call: Call, @Param('simId', ParseId) simId: string, @Query() asked: WhoCanRequest): Promise<AccessToResourceView[]> {
    return this.decisions.whoCan(call, asked, `sim:${simId}`);
  }

  /**
   * Export who can do this with a SIM as CSV. All of them, in the order of their ids; now, or at another instant as it was known at a third.
   * @throws {429} You are exporting such a list already; Retry-After says when to try again.
   */
  @Get('sims/:simId/access/export')
  @Requires('grant:read')
  @LongAnswer()
  @ApiProduces('text/csv')
  @AnswersCsv()
  async exportWhoCan(@TheCall() call: Call, @Param('simId', ParseId) simId: string, @Query() asked: WhoCanRequest): Promise<StreamableFile> {
    return csvFile(await this.exports.whoCan(call, `sim:${simId}`, asked));
  }

  /** List who could act for the company. Who can do this with anything of it, by whichever basis: as Owner or Manager, by a grant, as a deputy, by a mandate, as a machine. The first 200; now, or at another instant as it was known at a third. What the operator keeps out everywhere (GC-2.2.4) is told to nobody of the Customer. */
  @Get('access')
  @Requires('grant:read')
  @ApiOkResponse({ type: [AccessToResourceView] })
  whoCouldAct(@TheCall() call: Call, @Query() asked: WhoCanRequest): Promise<AccessToResourceView[]> {
    return this.decisions.whoCan(call, asked, null);
  }

  /**
   * Export who could act for the company as CSV. All of them, in the order of their ids; now, or at another instant as it was known at a third.
   * @throws {429} You are exporting such a list already; Retry-After says when to try again.
   */
  @Get('access/export')
  @Requires('grant:read')
  @LongAnswer()
  @ApiProduces('text/csv')
  @AnswersCsv()
  async exportWhoCouldAct(@TheCall() call: Call, @Query() asked: WhoCanRequest): Promise<StreamableFile> {
    return csvFile(await this.exports.whoCan(call, null, asked));
  }
}
