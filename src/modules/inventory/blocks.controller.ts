import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { BlockEndRequest, BlockPreviewRequest, BlockRequest, CardsInStockRequest, ReplaceRequest, UnblockRequest } from './block.requests.js';
import { BlockPreviewView, BlockView, CardInStockView, ReplacementView } from './block.view.js';
import { BlocksService } from './blocks.service.js';
import { ReplacementsService } from './replacements.service.js';

/** A lost or stolen card: blocked at once, for three months at most (S0-6), and replaced. */
@ApiTags('SIMs')
@Controller('api/v1/customers/:customerId/sims/:simId')
export class BlocksController {
  constructor(@Inject(BlocksService) private readonly blocks: BlocksService, @Inject(ReplacementsService) private readonly replacements: ReplacementsService) {}

  /**
   * Preview a block. Or another end of the one in force. Nothing is changed.
   * @throws {409} The card is neither active nor blocked, or the operator has set its block.
   */
  @Get('block-preview')
  @Requires('sim:block')
  @ApiOkResponse({ type: BlockPreviewView })
  preview(@TheCall() call: Call, @Param('simId', ParseId) simId: string, @Query() { until }: BlockPreviewRequest): Promise<BlockPreviewView> {
    return this.blocks.preview(call, { simId }, until);
  }

  /**
   * Block a SIM. At once; at its end the card is active again, unless it was unblocked or replaced before.
   * @throws {409} The card is not active.
   */
  @Put('block')
  @Requires('sim:block')
  @ApiOkResponse({ type: BlockView })
  block(@TheCall() call: Call, @IfMatch() version: number, @Param('simId', ParseId) simId: string, @Body() request: BlockRequest): Promise<BlockView> {
    return this.blocks.block(call, { simId }, { ...request, version });
  }

  /**
   * Change the end of a block. Within three calendar months of its beginning.
   * @throws {409} There is no block in force, or the operator has set it.
   */
  @Put('block/end')
  @Requires('sim:block')
  @ApiOkResponse({ type: BlockView })
  changeEnd(@TheCall() call: Call, @IfMatch() version: number, @Param('simId', ParseId) simId: string, @Body() request: BlockEndRequest): Promise<BlockView> {
    return this.blocks.changeEnd(call, simId, { ...request, version });
  }

  /**
   * Unblock a SIM. At once.
   * @throws {409} There is no block in force.
   */
  @Delete('block')
  @Requires('sim:block')
  @ApiOkResponse({ type: BlockView })
  unblock(@TheCall() call: Call, @IfMatch() version: number, @Param('simId', ParseId) simId: string, @Body() request: UnblockRequest): Promise<BlockView> {
    return this.blocks.unblock(call, { simId }, { ...request, version });
  }

  /** Find cards in stock. That could replace this one, by the beginning of their ICCID; the first 20. */
  @Get('replacements')
  @Requires('sim:block')
  @ApiOkResponse({ type: [CardInStockView] })
  inStock(@TheCall() call: Call, @Param('simId', ParseId) simId: string, @Query() { iccid }: CardsInStockRequest): Promise<CardInStockView[]> {
    return this.replacements.inStock(call, simId, iccid);
  }

  /**
   * Replace a SIM. A card in stock takes over its line at this instant, and the former card ends. This cannot be undone.
   * @throws {409} The card is on no line.
   */
  @Post('replacement')
  @HttpCode(200)
  @Requires('sim:block')
  @ApiOkResponse({ type: ReplacementView })
  replace(@TheCall() call: Call, @IfMatch() version: number, @Param('simId', ParseId) simId: string, @Body() request: ReplaceRequest): Promise<ReplacementView> {
    return this.replacements.replace(call, simId, { ...request, version });
  }
}

/** The same of one's own line: whoever has lost his telephone need not wait for anybody. */
@ApiTags('Lines')
@Controller('api/v1/customers/:customerId/own-lines/:lineId')
export class OwnBlocksController {
  constructor(@Inject(BlocksService) private readonly blocks: BlocksService) {}

  /**
   * Preview a block of your own line. Nothing is changed.
   * @throws {409} The card is neither active nor blocked, or the operator has set its block.
   */
  @Get('block-preview')
  @Requires('line:block-own')
  @ApiOkResponse({ type: BlockPreviewView })
  preview(@TheCall() call: Call, @Param('lineId', ParseId) ownLineId: string, @Query() { until }: BlockPreviewRequest): Promise<BlockPreviewView> {
    return this.blocks.preview(call, { ownLineId }, until);
  }

  /**
   * Block your own line. Its card, at once; at its end the card is active again.
   * @throws {409} The card is not active.
   */
  @Put('block')
  @Requires('line:block-own')
  @ApiOkResponse({ type: BlockView })
  block(@TheCall() call: Call, @IfMatch() version: number, @Param('lineId', ParseId) ownLineId: string, @Body() request: BlockRequest): Promise<BlockView> {
    return this.blocks.block(call, { ownLineId }, { ...request, version });
  }

  /**
   * Unblock your own line. At once.
   * @throws {409} There is no block in force.
   */
  @Delete('block')
  @Requires('line:block-own')
  @ApiOkResponse({ type: BlockView })
  unblock(@TheCall() call: Call, @IfMatch() version: number, @Param('lineId', ParseId) ownLineId: string, @Body() request: UnblockRequest): Promise<BlockView> {
    return this.blocks.unblock(call, { ownLineId }, { ...request, version });
  }
}
