import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { BulkAfterService } from './bulk-after.service.js';
import { BulkDeedArgs, BulkPreviewArgs, DecideMarkingArgs, UndoBulkArgs } from './bulk.requests.js';
import { BulkDeedView, BulkPreviewView, UndoPreviewView } from './bulk.view.js';
import { BulkService } from './bulk.service.js';

@Resolver(() => BulkDeedView)
export class BulkResolver {
  constructor(@Inject(BulkService) private readonly bulk: BulkService, @Inject(BulkAfterService) private readonly afterwards: BulkAfterService) {}

  @Query(() => [BulkDeedView], { description: 'Your own, and markings of devices that wait for you or another person.' })
  @Requires('sim:read')
  bulkDeeds(@TheCall() call: Call, @CustomerId() _: string): Promise<BulkDeedView[]> {
    return this.bulk.list(call);
  }

  @Query(() => BulkPreviewView, { description: 'How many would change, which would be left out and why. It needs the right of the deed.' })
  @Requires('sim:change-many')
  bulkPreview(@TheCall() call: Call, @Args() { input }: BulkPreviewArgs): Promise<BulkPreviewView> {
    return this.bulk.preview(call, input);
  }

  @Query(() => UndoPreviewView)
  @Requires('sim:change-many')
  undoPreview(@TheCall() call: Call, @CustomerId() _: string, @Args('deedId', { type: () => ID }, ParseId) deedId: string): Promise<UndoPreviewView> {
    return this.afterwards.undoPreview(call, deedId);
  }

  @Mutation(() => BulkDeedView, { description: 'Everything that the preview said would change, or nothing. It needs the right of the deed.' })
  @Requires('sim:change-many')
  doInBulk(@TheCall() call: Call, @Args() { input }: BulkDeedArgs): Promise<BulkDeedView> {
    return this.bulk.execute(call, input);
  }

  @Mutation(() => BulkDeedView, { description: 'Whatever has not changed since is again as it was.' })
  @Requires('sim:change-many')
  undoInBulk(@TheCall() call: Call, @Args() { deedId, expectedVersion: version, input: { reason } }: UndoBulkArgs): Promise<BulkDeedView> {
    return this.afterwards.undo(call, deedId.toLowerCase(), { reason, version });
  }

  @Mutation(() => BulkDeedView, { description: 'As the second person, never as whoever asked for it (SC-MN-4).' })
  @Requires('device:mark')
  decideMarking(@TheCall() call: Call, @Args() { deedId, expectedVersion: version, input }: DecideMarkingArgs): Promise<BulkDeedView> {
    return this.afterwards.decide(call, deedId.toLowerCase(), { ...input, version });
  }
}
