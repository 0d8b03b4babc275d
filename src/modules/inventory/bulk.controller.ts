import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { LongAnswer } from '../../platform/http/route-kinds.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { BulkAfterService } from './bulk-after.service.js';
import { BulkDeedRequest, BulkPreviewRequest, DecideMarkingRequest, UndoBulkRequest } from './bulk.requests.js';
import { BulkDeedsView, BulkDeedView, BulkPreviewView, UndoPreviewView } from './bulk.view.js';
import { BulkService } from './bulk.service.js';

/** Deeds on many SIMs at once: by their ids, or everything that a filter finds, up to 100,000. */
@ApiTags('SIMs')
@Controller('api/v1/customers/:customerId/bulk-deeds')
export class BulkController {
  constructor(@Inject(BulkService) private readonly bulk: BulkService, @Inject(BulkAfterService) private readonly afterwards: BulkAfterService) {}

  /** List deeds in bulk. Your own, and markings of devices that wait for you or another person. */
  @Get()
  @Requires('sim:read')
  @ApiOkResponse({ type: BulkDeedsView })
  async list(@TheCall() call: Call): Promise<BulkDeedsView> {
    return { items: await this.bulk.list(call) };
  }

  /** Preview a deed in bulk. How many would change, which would be left out and why; nothing is changed. It needs the right of the deed, too, such as `line:allocate`. */
  @Post('preview')
  @HttpCode(200)
  @Requires('sim:change-many')
  @ApiOkResponse({ type: BulkPreviewView })
  preview(@TheCall() call: Call, @Body() request: BulkPreviewRequest): Promise<BulkPreviewView> {
    return this.bulk.preview(call, request);
  }

  /**
   * Do a deed in bulk. Everything that the preview said would change, or nothing; marking as owned waits for another person (SC-MN-4). It needs the right of the deed, too.
   * @throws {409} What was selected has changed since the preview, or nothing of it would change.
   */
  @Post()
  @HttpCode(200)
  @LongAnswer()
  @Requires('sim:change-many')
  @ApiOkResponse({ type: BulkDeedView })
  execute(@TheCall() call: Call, @Body() request: BulkDeedRequest): Promise<BulkDeedView> {
    return this.bulk.execute(call, request);
  }

  /**
   * Preview taking a deed back. Nothing is changed.
   * @throws {409} It cannot be taken back.
   */
  @Get(':deedId/undo-preview')
  @Requires('sim:change-many')
  @ApiOkResponse({ type: UndoPreviewView })
  undoPreview(@TheCall() call: Call, @Param('deedId', ParseId) deedId: string): Promise<UndoPreviewView> {
    return this.afterwards.undoPreview(call, deedId);
  }

  /**
   * Take a deed back. Whatever has not changed since is again as it was.
   * @throws {409} It cannot be taken back.
   */
  @Post(':deedId/undo')
  @HttpCode(200)
  @LongAnswer()
  @Requires('sim:change-many')
  @ApiOkResponse({ type: BulkDeedView })
  undo(@TheCall() call: Call, @IfMatch() version: number, @Param('deedId', ParseId) deedId: string, @Body() { reason }: UndoBulkRequest): Promise<BulkDeedView> {
    return this.afterwards.undo(call, deedId, { reason, version });
  }

  /**
   * Decide on a marking. As the second person, never as whoever asked for it (SC-MN-4).
   * @throws {409} It does not wait for a decision.
   */
  @Post(':deedId/decision')
  @HttpCode(200)
  @LongAnswer()
  @Requires('device:mark')
  @ApiOkResponse({ type: BulkDeedView })
  decide(@TheCall() call: Call, @IfMatch() version: number, @Param('deedId', ParseId) deedId: string, @Body() request: DecideMarkingRequest): Promise<BulkDeedView> {
    return this.afterwards.decide(call, deedId, { ...request, version });
  }
}
