import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { WhatIfView } from '../access/index.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { BulkRowsArgs, EndMembersRequest, GiveGrantsRequest, NarrowGrantsRequest, RevokeGrantsRequest, TickRowsRequest, UndoRequest } from './bulk-change.requests.js';
import { BulkChangeConnection, BulkChangeView, BulkRowConnection, type BulkRowView } from './bulk-change.view.js';
import { BulkChangesService } from './bulk-changes.service.js';

const BulkChangeId = (): ParameterDecorator => Args('bulkChangeId', { type: () => ID }, ParseId);

/** The GraphQL face of bulk changes; a file is brought by REST. */
@Resolver(() => BulkChangeView)
export class BulkChangesResolver {
  constructor(@Inject(BulkChangesService) private readonly changes: BulkChangesService) {}

  @Query(() => BulkChangeConnection, { description: 'Changes of many people or rights, newest first.' })
  @Requires('grant:read')
  async bulkChanges(@TheCall() call: Call, @Args() { first, after }: CustomerConnectionArgs): Promise<Connection<BulkChangeView>> {
    return connection(await this.changes.list(call, { limit: first, after }));
  }

  @Query(() => BulkChangeView, { description: 'A change of many people or rights, and how far it is.' })
  @Requires('grant:read')
  bulkChange(@TheCall() call: Call, @CustomerId() _: string, @BulkChangeId() id: string): Promise<BulkChangeView> {
    return this.changes.one(call, id);
  }

  @Query(() => BulkRowConnection, { description: 'What it does row by row, and what it cannot do and why.' })
  @Requires('grant:read')
  async bulkChangeRows(@TheCall() call: Call, @Args() { bulkChangeId, faulty, first, after }: BulkRowsArgs): Promise<Connection<BulkRowView>> {
    return connection(await this.changes.rows(call, bulkChangeId.toLowerCase(), { faulty, limit: first, after }));
  }

  @Query(() => WhatIfView, { description: 'Who would gain and lose what by all ticked rows together.' })
  @Requires('grant:read')
  bulkChangeEffect(@TheCall() call: Call, @CustomerId() _: string, @BulkChangeId() id: string): Promise<WhatIfView> {
    return this.changes.effect(call, id);
  }

  @Mutation(() => BulkChangeView, { description: 'Plans the same grant for many members.' })
  @Requires('grant:give')
  planToGiveGrants(@TheCall() call: Call, @CustomerId() _: string, @Args('giving') input: GiveGrantsRequest): Promise<BulkChangeView> {
    return this.changes.giving(call, input);
  }

  @Mutation(() => BulkChangeView, { description: 'Plans to narrow many grants to the same part.' })
  @Requires('grant:narrow')
  planToNarrowGrants(@TheCall() call: Call, @CustomerId() _: string, @Args('narrowing') input: NarrowGrantsRequest): Promise<BulkChangeView> {
    return this.changes.narrowing(call, input);
  }

  @Mutation(() => BulkChangeView, { description: 'Plans to revoke many grants.' })
  @Requires('grant:revoke')
  planToRevokeGrants(@TheCall() call: Call, @CustomerId() _: string, @Args('revocation') input: RevokeGrantsRequest): Promise<BulkChangeView> {
    return this.changes.revoking(call, input);
  }

  @Mutation(() => BulkChangeView, { description: 'Plans to end the links of many members.' })
  @Requires('member:end')
  planToEndMembers(@TheCall() call: Call, @CustomerId() _: string, @Args('ending') input: EndMembersRequest): Promise<BulkChangeView> {
    return this.changes.ending(call, input);
  }

  @Mutation(() => BulkChangeView, { description: 'Ticks rows, or takes the tick away; one that cannot be done is never ticked.' })
  @Requires('grant:give')
  tickBulkChange(@TheCall() call: Call, @CustomerId() _: string, @BulkChangeId() id: string, @ExpectedVersion() version: number, @Args('ticks') input: TickRowsRequest): Promise<BulkChangeView> {
    return this.changes.tick(call, id, { ...input, version });
  }

  @Mutation(() => BulkChangeView, { description: 'Does all ticked rows or none, in the background.' })
  @Requires('grant:give')
  applyBulkChange(@TheCall() call: Call, @CustomerId() _: string, @BulkChangeId() id: string, @ExpectedVersion() version: number): Promise<BulkChangeView> {
    return this.changes.apply(call, id, version);
  }

  @Mutation(() => BulkChangeView, { description: 'Cancels it at any time before it is done; nothing of it stays.' })
  @Requires('grant:give')
  cancelBulkChange(@TheCall() call: Call, @CustomerId() _: string, @BulkChangeId() id: string): Promise<BulkChangeView> {
    return this.changes.cancel(call, id);
  }

  @Mutation(() => BulkChangeView, { description: 'Plans to undo one that was applied.' })
  @Requires('grant:give')
  planToUndoBulkChange(@TheCall() call: Call, @CustomerId() _: string, @BulkChangeId() id: string, @Args('undoing') { reason }: UndoRequest): Promise<BulkChangeView> {
    return this.changes.undoing(call, id, reason);
  }
}
