import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Page } from '../../platform/database/page.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { NeedsReason } from '../../platform/http/reason.js';
import { asBoolean, IsOneLine } from '../../platform/http/request-rules.js';
import { CSV, TakesFile } from '../../platform/http/route-kinds.js';
import { endSoon } from '../../platform/http/sent-file.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { InventoryLoadPage, InventoryLoadView, LoadErrorPage, type LoadErrorView } from './inventory-load.view.js';
import { LOAD_COLUMNS } from './load-columns.js';
import { LoadRefused, NotCsv } from './load.errors.js';
import { LoadsService } from './loads.service.js';

class LoadFileRequest {
  @ApiPropertyOptional({ type: Boolean, default: true, description: 'False: only check. A sound file waits, `checked`, until it is applied, cancelled, or another is checked.' })
  @Transform(asBoolean) @IsBoolean()
  apply: boolean = true;
  @ApiProperty({ description: 'Told in the list of loads.' }) @IsOneLine(200) fileName: string;
}

const FORMAT = `UTF-8 with or without BOM, \`,\` or \`;\` as the header has it, quotes as in RFC 4180, at most 2,000,000 rows of at most 64 KiB. Columns: ${
  Object.entries(LOAD_COLUMNS).map(([name, { required, says }]) => `\`${name}\` (${required ? 'required; ' : ''}${says})`).join(', ')}.`;

/** The operator loads a Customer's SIMs from a file: every row is checked, and all of it is applied or nothing. */
@ApiTags('Operator: Inventory loads')
@Controller('api/v1/operator/customers/:customerId/inventory-loads')
export class InventoryLoadsController {
  constructor(@Inject(LoadsService) private readonly loads: LoadsService) {}

  /**
   * Load an inventory file. Every row is checked; all of it is applied or nothing.
   * @throws {409} The load was cancelled while it came.
   * @throws {415} Send the file as text/csv.
   * @throws {422} Nothing was loaded: the file has errors. The first 100 are told here, all of them at the address in Location.
   */
  @Post()
  @HttpCode(202)
  @TakesFile(CSV)
  @Requires('inventory:load')
  @NeedsReason()
  @ApiConsumes(CSV)
  @ApiBody({ description: FORMAT, schema: { type: 'string' } })
  @ApiAcceptedResponse({
    type: InventoryLoadView, description: 'Received and checked; it is applied in the background, or waits for the word to.',
    headers: { Location: { description: 'The load.', schema: { type: 'string' } } },
  })
  async load(@TheCall() call: Call, @Query() { fileName, apply }: LoadFileRequest, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<InventoryLoadView> {
    if (!(request.body instanceof Readable)) throw new NotCsv();
    // a refusal in the middle of the file must not tear the connection before it is said
    const bytes = request.body.iterator({ destroyOnReturn: false });
    const load = await this.loads.receive(call, { fileName, checkOnly: !apply, bytes }).catch((fault: unknown) => {
      endSoon(request.raw);
      if (fault instanceof LoadRefused) void reply.header('location', locationOf(call, fault.load.id));
      throw fault;
    });
    void reply.header('location', locationOf(call, load.id));
    return load;
  }

  /** List inventory loads. Newest first. */
  @Get()
  @Requires('inventory:load')
  @ApiOkResponse({ type: InventoryLoadPage })
  list(@TheCall() call: Call, @Query() page: PageRequest): Promise<Page<InventoryLoadView>> {
    return this.loads.list(call, page);
  }

  /** Show how far a load is. */
  @Get(':loadId')
  @Requires('inventory:load')
  @ApiOkResponse({ type: InventoryLoadView })
  read(@TheCall() call: Call, @Param('loadId', ParseId) loadId: string): Promise<InventoryLoadView> {
    return this.loads.one(call, loadId);
  }

  /** List the errors of a load. */
  @Get(':loadId/errors')
  @Requires('inventory:load')
  @NeedsReason()
  @ApiOkResponse({ type: LoadErrorPage })
  errors(@TheCall() call: Call, @Param('loadId', ParseId) loadId: string, @Query() page: PageRequest): Promise<Page<LoadErrorView>> {
    return this.loads.errors(call, loadId, page);
  }

  /**
   * Apply a checked load. In the background; whoever says so answers for it in the Customer's ledger.
   * @throws {409} It does not wait for that: it is being checked, is applied already, or has ended.
   */
  @Post(':loadId/application')
  @HttpCode(202)
  @Requires('inventory:load')
  @NeedsReason()
  @ApiAcceptedResponse({ type: InventoryLoadView })
  apply(@TheCall() call: Call, @Param('loadId', ParseId) loadId: string): Promise<InventoryLoadView> {
    return this.loads.apply(call, loadId);
  }

  /**
   * Cancel a load.
   * @throws {409} It has finished: there is nothing left to cancel.
   */
  @Post(':loadId/cancellation')
  @HttpCode(200)
  @Requires('inventory:load')
  @ApiOkResponse({ type: InventoryLoadView })
  cancel(@TheCall() call: Call, @Param('loadId', ParseId) loadId: string): Promise<InventoryLoadView> {
    return this.loads.cancel(call, loadId);
  }
}

const locationOf = ({ customerId }: Call, loadId: string): string => `/api/v1/operator/customers/${customerId ?? ''}/inventory-loads/${loadId}`;
