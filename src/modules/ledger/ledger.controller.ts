import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { LedgerPageRequest } from './ledger.requests.js';
import { LedgerService } from './ledger.service.js';
import { LedgerDetailPage, type LedgerDetailView, LedgerEntryView, LedgerHeadView, LedgerPage } from './ledger.view.js';
import { ParseSeq } from './parse-seq.pipe.js';

const SEQ = { name: 'seq', description: 'Its place in the chain.', schema: { type: 'integer' as const, minimum: 1 } };

/** Who did what, in which capacity, on which basis, before and after. */
@ApiTags('Ledger')
@Controller('api/v1/customers/:customerId/ledger')
export class LedgerController {
  constructor(@Inject(LedgerService) private readonly ledger: LedgerService) {}

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
