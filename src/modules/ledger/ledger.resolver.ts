import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { LedgerArgs, LedgerDetailsArgs, LedgerVerificationArgs } from './ledger.requests.js';
import { LedgerService } from './ledger.service.js';
import { LedgerConnection, LedgerDetailConnection, type LedgerDetailView, LedgerEntryView, LedgerHeadView, LedgerVerificationView } from './ledger.view.js';

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

  @Query(() => LedgerDetailConnection, { description: 'All rows of customer data of one entry.' })
  @Requires('ledger:read')
  async ledgerEntryDetails(@TheCall() call: Call, @Args() { seq, first, after }: LedgerDetailsArgs): Promise<Connection<LedgerDetailView>> {
    return connection(await this.service.details(call, seq, { limit: first, after }));
  }

  @Query(() => LedgerHeadView, { description: 'The end of the chain, as a receipt.' })
  @Requires('ledger:read')
  ledgerHead(@TheCall() call: Call, @CustomerId() _: string): Promise<LedgerHeadView> {
    return this.service.head(call);
  }

  @Query(() => LedgerVerificationView, { description: 'The chain worked out anew, one step of it from an entry on; `next` leads on.' })
  @Requires('ledger:read')
  ledgerVerification(@TheCall() call: Call, @Args() { fromSeq }: LedgerVerificationArgs): Promise<LedgerVerificationView> {
    return this.service.verification(call, fromSeq);
  }
}
