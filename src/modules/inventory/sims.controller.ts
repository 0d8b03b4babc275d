import { Controller, Get, Header, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { AnswersCsv, csvFile, LongAnswer } from '../../platform/http/route-kinds.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { SimHistoryService } from './sim-history.service.js';
import { SimHistoryView } from './sim-history.view.js';
import { SimExportService } from './sim-export.service.js';
import { SimExportRequest, SimFilterRequest, SimListRequest, TariffPlansRequest } from './sim-list.request.js';
import { SimOverviewService } from './sim-overview.service.js';
import { SimsOverviewView } from './sim-overview.view.js';
import { SimDetailView, SimPageView } from './sim.view.js';
import { SimsService } from './sims.service.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The SIM inventory of a Customer: find, look, export. Rows are JSON made by the database, passed on unread. */
@ApiTags('SIMs')
@Controller('api/v1/customers/:customerId/sims')
export class SimsController {
  constructor(
    @Inject(SimsService) private readonly sims: SimsService,
    @Inject(SimHistoryService) private readonly histories: SimHistoryService,
    @Inject(SimExportService) private readonly exports: SimExportService,
    @Inject(SimOverviewService) private readonly overviews: SimOverviewService,
  ) {}

  /** Find SIMs. Every filter narrows. */
  @Get()
  @Requires('sim:read')
  @Header('content-type', JSON_TYPE)
  @ApiOkResponse({ type: SimPageView })
  async list(@TheCall() call: Call, @Query() { limit, after, sort, direction, count: counted, ...filter }: SimListRequest): Promise<string> {
    const { items, next, count } = await this.sims.list(call, { filter, sort, direction, limit, after, counted });
    const counting = counted ? `,"count":${JSON.stringify(count)}` : '';
    return `{"items":[${items.map(({ json }) => json).join(',')}],"next":${JSON.stringify(next)}${counting}}`;
  }

  /** Count SIMs. What a list of the same filter has, by state, tariff plan and cost centre, and how many are assigned. */
  @Get('overview')
  @Requires('sim:read')
  @ApiOkResponse({ type: SimsOverviewView })
  overview(@TheCall() call: Call, @Query() filter: SimFilterRequest): Promise<SimsOverviewView> {
    return this.overviews.of(call, filter);
  }

  /** List tariff plans. Of the SIMs that you see; the first 50 in the order of their names, the others are found by a search. */
  @Get('tariff-plans')
  @Requires('sim:read')
  @ApiOkResponse({ type: [String] })
  tariffPlans(@TheCall() call: Call, @Query() { search }: TariffPlansRequest): Promise<string[]> {
    return this.overviews.tariffPlans(call, search);
  }

  /**
   * Export SIMs as CSV. Exactly what is filtered and may be read.
   * @throws {429} Two exports of this Customer are under way; Retry-After says when to try again.
   */
  @Get('export')
  @Requires('sim:export')
  @LongAnswer()
  @ApiProduces('text/csv')
  @AnswersCsv()
  async export(@TheCall() call: Call, @Query() { sort, direction, ...filter }: SimExportRequest): Promise<StreamableFile> {
    return csvFile(await this.exports.open(call, { filter, sort, direction }));
  }

  /** Show a SIM. */
  @Get(':simId')
  @Requires('sim:read')
  @Header('content-type', JSON_TYPE)
  @ApiOkResponse({ type: SimDetailView })
  detail(@TheCall() call: Call, @Param('simId', ParseId) simId: string): Promise<string> {
    return this.sims.detail(call, simId);
  }

  /** Look back on a SIM. Its lines, whose they were, and its devices. */
  @Get(':simId/history')
  @Requires('sim:history')
  @ApiOkResponse({ type: SimHistoryView })
  history(@TheCall() call: Call, @Param('simId', ParseId) simId: string): Promise<SimHistoryView> {
    return this.histories.ofSim(call, simId);
  }
}
