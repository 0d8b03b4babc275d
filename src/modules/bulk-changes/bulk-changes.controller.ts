import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { CSV, TakesFile, XLSX } from '../../platform/http/route-kinds.js';
import { WhatIfView } from '../access/index.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { MOST_ROWS, NotASpreadsheet } from './bulk-change.errors.js';
import { EndMembersRequest, GiveGrantsRequest, ImportPeopleRequest, ListRowsRequest, NarrowGrantsRequest, RevokeGrantsRequest, TickRowsRequest, UndoRequest } from './bulk-change.requests.js';
import { BulkChangePage, BulkChangeView, BulkRowPage, type BulkRowView } from './bulk-change.view.js';
import { BulkChangesService } from './bulk-changes.service.js';
import { ImportPeople } from './import-people.js';
import { PEOPLE_COLUMNS } from './people-columns.js';

const FORMAT = `A CSV file (UTF-8, \`,\` or \`;\` as the header has it, quotes as in RFC 4180) or an Excel workbook (its first sheet), at most ${MOST_ROWS} rows and 5 MB. A row is a person and a right; who gets several stands in several rows. Columns: ${
  Object.entries(PEOPLE_COLUMNS).map(([name, { required, says }]) => `\`${name}\` (${required ? 'required; ' : ''}${says})`).join(', ')}.`;

/** Changes of many people or rights at once: planned row by row, looked through and ticked, then all ticked rows are done or none, and told in one entry. */
@ApiTags('Bulk changes')
@Controller('api/v1/customers/:customerId/bulk-changes')
export class BulkChangesController {
  constructor(@Inject(BulkChangesService) private readonly changes: BulkChangesService, @Inject(ImportPeople) private readonly importing: ImportPeople) {}

  /**
   * Plan an import of people. From a file: every row is checked, all errors are told with row, column and reason; nothing is done yet.
   * @throws {415} Send it as CSV or as an Excel workbook.
   * @throws {422} The file cannot be read, or its header is not understood.
   */
  @Post('import')
  @TakesFile(CSV, XLSX)
  @Requires('member:admit')
  @ApiConsumes(CSV, XLSX)
  @ApiBody({ description: FORMAT, schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: BulkChangeView })
  import(@TheCall() call: Call, @Query() asked: ImportPeopleRequest, @Req() request: FastifyRequest): Promise<BulkChangeView> {
    if (!(request.body instanceof Readable)) throw new NotASpreadsheet();
    const kind = request.headers['content-type']?.trim().toLowerCase().startsWith(CSV) ? 'csv' as const : 'xlsx' as const;
    return this.importing.plan(call, asked, { kind, bytes: request.body.iterator({ destroyOnReturn: false }) });
  }

  /** Plan a grant for many. The same right for each of them; those who could not hold it are told with the reason. */
  @Post('giving')
  @Requires('grant:give')
  @ApiCreatedResponse({ type: BulkChangeView })
  give(@TheCall() call: Call, @Body() request: GiveGrantsRequest): Promise<BulkChangeView> {
    return this.changes.giving(call, request);
  }

  /** Plan to narrow many grants. Each to the same part. */
  @Post('narrowing')
  @Requires('grant:narrow')
  @ApiCreatedResponse({ type: BulkChangeView })
  narrow(@TheCall() call: Call, @Body() request: NarrowGrantsRequest): Promise<BulkChangeView> {
    return this.changes.narrowing(call, request);
  }

  /** Plan to revoke many grants. */
  @Post('revocation')
  @Requires('grant:revoke')
  @ApiCreatedResponse({ type: BulkChangeView })
  revoke(@TheCall() call: Call, @Body() request: RevokeGrantsRequest): Promise<BulkChangeView> {
    return this.changes.revoking(call, request);
  }

  /** Plan to end the links of many members. */
  @Post('ending')
  @Requires('member:end')
  @ApiCreatedResponse({ type: BulkChangeView })
  end(@TheCall() call: Call, @Body() request: EndMembersRequest): Promise<BulkChangeView> {
    return this.changes.ending(call, request);
  }

  /** List bulk changes. Newest first. */
  @Get()
  @Requires('grant:read')
  @ApiOkResponse({ type: BulkChangePage })
  list(@TheCall() call: Call, @Query() page: PageRequest): Promise<Page<BulkChangeView>> {
    return this.changes.list(call, page);
  }

  /** Show a bulk change. How far it is, too. */
  @Get(':bulkChangeId')
  @Requires('grant:read')
  @ApiOkResponse({ type: BulkChangeView })
  one(@TheCall() call: Call, @Param('bulkChangeId', ParseId) id: string): Promise<BulkChangeView> {
    return this.changes.one(call, id);
  }

  /** List the rows of a bulk change. */
  @Get(':bulkChangeId/rows')
  @Requires('grant:read')
  @ApiOkResponse({ type: BulkRowPage })
  rows(@TheCall() call: Call, @Param('bulkChangeId', ParseId) id: string, @Query() page: ListRowsRequest): Promise<Page<BulkRowView>> {
    return this.changes.rows(call, id, page);
  }

  /**
   * Show the effect of a bulk change. Who would gain and lose what by all ticked rows together, as things stand.
   * @throws {409} It is not planned any more.
   */
  @Get(':bulkChangeId/effect')
  @Requires('grant:read')
  @ApiOkResponse({ type: WhatIfView })
  effect(@TheCall() call: Call, @Param('bulkChangeId', ParseId) id: string): Promise<WhatIfView> {
    return this.changes.effect(call, id);
  }

  /**
   * Tick rows, or take the tick away. A row that cannot be done is never ticked.
   * @throws {409} It is not planned any more.
   */
  @Post(':bulkChangeId/ticks')
  @HttpCode(200)
  @Requires('grant:give')
  @ApiOkResponse({ type: BulkChangeView })
  tick(@TheCall() call: Call, @IfMatch() version: number, @Param('bulkChangeId', ParseId) id: string, @Body() ticks: TickRowsRequest): Promise<BulkChangeView> {
    return this.changes.tick(call, id, { ...ticks, version });
  }

  /**
   * Apply a bulk change. All ticked rows or none, in the background, under the rights that you have when it is done. Where a row cannot be done any more, nothing is, and the row says why.
   * @throws {409} It is not planned any more, or no row is ticked.
   */
  @Post(':bulkChangeId/application')
  @HttpCode(202)
  @Requires('grant:give')
  @ApiAcceptedResponse({ type: BulkChangeView })
  apply(@TheCall() call: Call, @IfMatch() version: number, @Param('bulkChangeId', ParseId) id: string): Promise<BulkChangeView> {
    return this.changes.apply(call, id, version);
  }

  /**
   * Cancel a bulk change. At any time before it is done; nothing of it stays.
   * @throws {409} It has finished.
   */
  @Post(':bulkChangeId/cancellation')
  @HttpCode(200)
  @Requires('grant:give')
  @ApiOkResponse({ type: BulkChangeView })
  cancel(@TheCall() call: Call, @Param('bulkChangeId', ParseId) id: string): Promise<BulkChangeView> {
    return this.changes.cancel(call, id);
  }

  /**
   * Plan the undoing of a bulk change. What was given is taken, what was taken is given again from now on, who was admitted leaves; looked through and applied like any other.
   * @throws {409} It was not applied, is undone already, or cannot be undone.
   */
  @Post(':bulkChangeId/undoing')
  @Requires('grant:give')
  @ApiCreatedResponse({ type: BulkChangeView })
  undo(@TheCall() call: Call, @Param('bulkChangeId', ParseId) id: string, @Body() { reason }: UndoRequest): Promise<BulkChangeView> {
    return this.changes.undoing(call, id, reason);
  }
}
