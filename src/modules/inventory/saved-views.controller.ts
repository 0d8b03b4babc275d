import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { SaveViewRequest } from './saved-view.requests.js';
import { SavedViewsView, SavedViewView } from './saved-view.view.js';
import { SavedViewsService } from './saved-views.service.js';

/** How somebody looked at the SIMs: filters, order and columns under a name. */
@ApiTags('SIMs')
@Controller('api/v1/customers/:customerId/saved-views')
export class SavedViewsController {
  constructor(@Inject(SavedViewsService) private readonly views: SavedViewsService) {}

  /** List saved views. Your own, and what others share. */
  @Get()
  @Requires('sim:read')
  @ApiOkResponse({ type: SavedViewsView })
  async list(@TheCall() call: Call): Promise<SavedViewsView> {
    return { items: await this.views.list(call) };
  }

  /**
   * Save a view. For yourself, or shared with everybody who may see SIMs; it gives nobody a right.
   * @throws {409} You have one of this name, or 50 of them.
   * @throws {422} The filter names what is not there.
   */
  @Post()
  @ApiSecurity('session')
  @Requires('sim:read')
  @ApiCreatedResponse({ type: SavedViewView })
  save(@TheCall() call: Call, @Body() request: SaveViewRequest): Promise<SavedViewView> {
    return this.views.save(call, request);
  }

  /**
   * Change a view. Yours: its name, whether it is shared, and what it shows.
   * @throws {409} You have another one of this name.
   * @throws {422} The filter names what is not there.
   */
  @Put(':savedViewId')
  @ApiSecurity('session')
  @Requires('sim:read')
  @ApiOkResponse({ type: SavedViewView })
  change(@TheCall() call: Call, @IfMatch() version: number, @Param('savedViewId', ParseId) savedViewId: string, @Body() request: SaveViewRequest): Promise<SavedViewView> {
    return this.views.change(call, savedViewId, { ...request, version });
  }

  /** Delete a view. Yours; the Access Owner also deletes a shared one. */
  @Delete(':savedViewId')
  @ApiSecurity('session')
  @Requires('sim:read')
  @ApiOkResponse({ type: SavedViewView })
  delete(@TheCall() call: Call, @IfMatch() version: number, @Param('savedViewId', ParseId) savedViewId: string): Promise<SavedViewView> {
    return this.views.delete(call, savedViewId, version);
  }
}
