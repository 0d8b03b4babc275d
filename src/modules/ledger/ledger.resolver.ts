import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { LedgerArgs } from './ledger.requests.js';
import { LedgerService } from './ledger.service.js';
import { LedgerConnection, LedgerEntryView, LedgerHeadView } from './ledger.view.js';

/** The GraphQL face of the ledger: the same service, the same redaction. */
@Resolver()
export class LedgerResolver {
  constructor(@Inject(LedgerService) private readonly service: LedgerService) {}

  @Query(() => LedgerConnection, { description: 'Newest first.' })
  @Requires('ledger:read')
  async ledger(@TheCall() call: Call, @Args() { first, after, ...filter }: LedgerArgs): Promise<Connection<LedgerEntryView>> {
    return connection(await this.service.list(call, filter, { limit: first, after }));
  }

  @Query(() => LedgerEntryView)
  @Requires('ledger:read')
  ledgerEntry(@TheCall() call: Call, @CustomerId() _: string, @Args('seq', { type: () => Int }) seq: number): Promise<LedgerEntryView> {
    return this.service.one(call, seq);
  }

  @Query(() => LedgerHeadView, { description: 'The end of the chain, as a receipt.' })
  @Requires('ledger:read')
  ledgerHead(@TheCall() call: Call, @CustomerId() _: string): Promise<LedgerHeadView> {
    return this.service.head(call);
  }
}
