import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, OncePerKey, Requires, TheCall } from '../authority/index.js';
import { EndMeasureRequest, ListMeasuresRequest, MeasureSubjectRequest, ReviewMeasureRequest, TakeMeasureRequest } from './measure.requests.js';
import { MeasureDetailView, MeasurePageView, MeasurePreviewView, type MeasureView } from './measure.view.js';
import { MeasuresService } from './measures.service.js';
import { PreviewMeasure } from './preview-measure.js';

@ApiTags('Operator: Security measures')
@Controller('api/v1/operator/measures')
export class MeasuresController {
  constructor(@Inject(MeasuresService) private readonly measures: MeasuresService, @Inject(PreviewMeasure) private readonly toPreview: PreviewMeasure) {}

  /** List security measures. Those in force, what waits longest for its review first; or what has ended, the one taken last first. The operator's own register, so no look. */
  @Get()
  @Requires('measure:list')
  @ApiOkResponse({ type: MeasurePageView })
  list(@TheCall() call: Call, @Query() { limit, after, ...asked }: ListMeasuresRequest): Promise<Page<MeasureView>> {
    return this.measures.list(call, asked, { limit, after });
  }

  /** Show a security measure. With its evidence and every review. */
  @Get(':measureId')
  @Requires('measure:list')
  @ApiOkResponse({ type: MeasureDetailView })
  one(@TheCall() call: Call, @Param('measureId', ParseId) measureId: string): Promise<MeasureDetailView> {
    return this.measures.one(call, measureId);
  }

  /**
   * Preview a security measure. Whom it would keep out, where, what stops with him, and whether it can be taken. At a Customer it is a look: it needs a reason, and the Customer reads that of it.
   * @throws {400} At a Customer: a reason is missing.
   */
  @Post('preview')
  @HttpCode(200)
  @Requires('measure:take')
  @ApiOkResponse({ type: MeasurePreviewView })
  preview(@TheCall() call: Call, @Body() request: MeasureSubjectRequest): Promise<MeasurePreviewView> {
    return this.toPreview.execute(call, request);
  }

  /**
   * Take a security measure. It holds from the next request on, of every kind, until somebody ends it; whoever it refuses is told its case number and nothing else, and nobody is mailed (GC-2.2.4).
   * @throws {409} The same one is in force, or it would cover your own address or a proxy of the portal.
   * @throws {422} The day of review is out of reach, the range is too wide, or the Application is not switched on.
   */
  @Post()
  @Requires('measure:take')
  @OncePerKey()
  @ApiCreatedResponse({ type: MeasureDetailView })
  take(@TheCall() call: Call, @Body() request: TakeMeasureRequest): Promise<MeasureDetailView> {
    return this.measures.take(call, request);
  }

  /**
   * Review a security measure. It still holds: the next day of review, and why.
   * @throws {409} It has ended.
   * @throws {422} The day of review is out of reach.
   */
  @Post(':measureId/review')
  @HttpCode(200)
  @Requires('measure:take')
  @ApiOkResponse({ type: MeasureDetailView })
  review(@TheCall() call: Call, @Param('measureId', ParseId) measureId: string, @Body() request: ReviewMeasureRequest): Promise<MeasureDetailView> {
    return this.measures.review(call, measureId, request);
  }

  /**
   * End a security measure. From the next request on it keeps out nobody; what was open before it stays closed: a person who was kept out everywhere signs in anew, a client asks for a new token.
   * @throws {409} It has ended already.
   */
  @Post(':measureId/end')
  @HttpCode(200)
  @Requires('measure:end')
  @ApiOkResponse({ type: MeasureDetailView })
  end(@TheCall() call: Call, @Param('measureId', ParseId) measureId: string, @Body() request: EndMeasureRequest): Promise<MeasureDetailView> {
    return this.measures.end(call, measureId, request);
  }
}
