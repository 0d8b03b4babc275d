import { Inject } from '@nestjs/common';
import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import type { GraphQLResolveInfo } from 'graphql';
import { isId } from '../../kernel/index.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { isSelected } from '../../platform/graphql/is-selected.js';
import { type Call, NotFound, Requires, TheCall } from '../authority/index.js';
import { OwnLinesService } from './own-lines.service.js';
import { OwnLineView } from './own-line.view.js';
import { SimHistoryService } from './sim-history.service.js';
import { SimHistoryView } from './sim-history.view.js';
import { SimsArgs, SimsOverviewArgs, TariffPlansArgs } from './sim-list.request.js';
import { SimOverviewService } from './sim-overview.service.js';
import { SimsOverviewView } from './sim-overview.view.js';
import { SimConnectionView, SimDetailView, type SimView } from './sim.view.js';
import { SimsService } from './sims.service.js';

/** Reading the inventory by GraphQL: the same statements; no field below the root reads anything. */
@Resolver()
export class InventoryResolver {
  constructor(
    @Inject(SimsService) private readonly simList: SimsService,
    @Inject(SimHistoryService) private readonly histories: SimHistoryService,
    @Inject(SimOverviewService) private readonly overviews: SimOverviewService,
    @Inject(OwnLinesService) private readonly own: OwnLinesService,
  ) {}

  @Query(() => SimConnectionView, { description: 'Counted only where `count` is selected.' })
  @Requires('sim:read')
  async sims(@TheCall() call: Call, @Args() { first, after, filter = {}, orderBy = {} }: SimsArgs, @Info() info: GraphQLResolveInfo): Promise<Connection<SimView>> {
    const { sort = 'iccid', direction = 'asc' } = orderBy;
    const page = await this.simList.list(call, { filter, sort, direction, limit: first, after, counted: isSelected(info, 'count') });
    return connection(page, ({ json }) => JSON.parse(json) as SimView);
  }

  @Query(() => SimsOverviewView, { description: 'How many SIMs the list of this filter has, and of what kinds.' })
  @Requires('sim:read')
  simsOverview(@TheCall() call: Call, @Args() { filter = {} }: SimsOverviewArgs): Promise<SimsOverviewView> {
    return this.overviews.of(call, filter);
  }

  @Query(() => [String], { description: 'Of the SIMs that you see; the first 50 in the order of their names, the others are found by a search.' })
  @Requires('sim:read')
  tariffPlans(@TheCall() call: Call, @Args() { search }: TariffPlansArgs): Promise<string[]> {
    return this.overviews.tariffPlans(call, search);
  }

  @Query(() => SimDetailView)
  @Requires('sim:read')
  async sim(@TheCall() call: Call, @CustomerId() _: string, @Args('id', { type: () => ID }) id: string): Promise<SimDetailView> {
    return JSON.parse(await this.simList.detail(call, known(id))) as SimDetailView;
  }

  @Query(() => SimHistoryView)
  @Requires('sim:history')
  simHistory(@TheCall() call: Call, @CustomerId() _: string, @Args('id', { type: () => ID }) id: string): Promise<SimHistoryView> {
    return this.histories.ofSim(call, known(id));
  }

  @Query(() => [OwnLineView])
  @Requires('line:read-own')
  ownLines(@TheCall() call: Call, @CustomerId() _: string): Promise<OwnLineView[]> {
    return this.own.list(call);
  }
}

/** A malformed id is answered like an unknown one (S01). */
function known(id: string): string {
  if (!isId(id)) throw new NotFound();
  return id.toLowerCase();
}
