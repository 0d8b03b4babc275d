import { Controller, Get, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { AnswersCsv, csvFile, LongAnswer } from '../../platform/http/route-kinds.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { LedgerExportService } from './ledger-export.service.js';
import { LedgerFilterRequest, LedgerPageRequest, LedgerVerificationRequest } from './ledger.requests.js';
import { LedgerService } from './ledger.service.js';
import { LedgerDetailPage, type LedgerDetailView, LedgerEntryView, LedgerHeadView, LedgerPage, LedgerVerificationView } from './ledger.view.js';
import { ParseSeq } from './parse-seq.pipe.js';

const SEQ = { name: 'seq', description: 'Its place in the chain.', schema: { type: 'integer' as const, minimum: 1 } };

/** Who did what, in which capacity, on which basis, before and after. */
@ApiTags('Ledger')
@Controller('api/v1/customers/:customerId/ledger')
export class LedgerController {
  constructor(@Inject(LedgerService) private readonly ledger: LedgerService, @Inject(LedgerExportService) private readonly exports: LedgerExportService) {}

  /** Read the ledger. Newest first; rows of customer data are shown as far as the reader's own rights cover them. */
  @Get()
  @Requires('ledger:read')
  @ApiOkResponse({ type: LedgerPage })
  list(@TheCall() call: Call, @Query() request: LedgerPageRequest): Promise<Page<LedgerEntryView>> {
    return this.ledger.list(call, request, request);
  }

  /** Show the end of the chain. Keep it elsewhere: it proves later that nothing before it changed. */
  @Get('head')
  @Requires('ledger:read')
  @ApiOkResponse({ type: LedgerHeadView })
  head(@TheCall() call: Call): Promise<LedgerHeadView> {
    return this.ledger.head(call);
  }

  /**
   * Verify the chain. One step of it, from an entry on: 20,000 entries, or fewer with many details; `next` leads on.
   * @throws {429} You are having it verified from another entry on; Retry-After says when to try again.
   */
  @Get('verification')
  @Requires('ledger:read')
  @LongAnswer()
  @ApiOkResponse({ type: LedgerVerificationView })
  verification(@TheCall() call: Call, @Query() { fromSeq }: LedgerVerificationRequest): Promise<LedgerVerificationView> {
    return this.ledger.verification(call, fromSeq);
  }

  /**
   * Export the ledger as CSV. Newest first, what the list of the same filter shows; the export itself is an entry that follows.
   * @throws {429} You are exporting it already; Retry-After says when to try again.
   */
  @Get('export')
  @Requires('ledger:read')
  @LongAnswer()
  @ApiProduces('text/csv')
  @AnswersCsv(' Objects are JSON; of customer data at most ten rows an entry.')
  async export(@TheCall() call: Call, @Query() filter: LedgerFilterRequest): Promise<StreamableFile> {
    return csvFile(await this.exports.open(call, filter));
  }

  /** Show an entry. */
  @Get(':seq')
  @ApiParam(SEQ)
  @Requires('ledger:read')
  @ApiOkResponse({ type: LedgerEntryView })
  one(@TheCall() call: Call, @Param('seq', ParseSeq) seq: number): Promise<LedgerEntryView> {
    return this.ledger.one(call, seq);
  }

  /** List the changed rows of an entry. */
  @Get(':seq/details')
  @ApiParam(SEQ)
  @Requires('ledger:read')
  @ApiOkResponse({ type: LedgerDetailPage })
  details(@TheCall() call: Call, @Param('seq', ParseSeq) seq: number, @Query() page: PageRequest): Promise<Page<LedgerDetailView>> {
    return this.ledger.details(call, seq, page);
  }
}
