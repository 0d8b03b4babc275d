import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ChangeGrantsService } from './change-grants.service.js';
import { DefineSubProfileRequest } from './define-sub-profile.request.js';
import { DecideGrantRequest, ExtendGrantRequest, GiveGrantRequest, GrantsArgs, NarrowGrantRequest, RevokeGrantRequest } from './grant.requests.js';
import { ChangedGrantView, GrantConnectionView, GrantView } from './grant.view.js';
import { GrantListService } from './grant-list.service.js';
import { GrantsService } from './grants.service.js';
import { SubProfileView } from './sub-profile.view.js';
import { SubProfilesService } from './sub-profiles.service.js';

const GrantId = (): ParameterDecorator => Args('grantId', { type: () => ID }, ParseId);

/** The GraphQL face of access: the same services, the same decisions. */
@Resolver(() => GrantView)
export class AccessResolver {
  constructor(
    @Inject(GrantsService) private readonly giving: GrantsService,
    @Inject(ChangeGrantsService) private readonly changes: ChangeGrantsService,
    @Inject(GrantListService) private readonly lists: GrantListService,
    @Inject(SubProfilesService) private readonly bundles: SubProfilesService,
  ) {}

  @Query(() => GrantConnectionView, { description: 'Grants, newest first.' })
  @Requires('grant:read')
  async grants(@TheCall() call: Call, @Args() { first, after, filter }: GrantsArgs): Promise<Connection<GrantView>> {
    return connection(await this.lists.list(call, filter ?? {}, { limit: first, after }));
  }

  @Query(() => GrantView)
  @Requires('grant:read')
  grant(@TheCall() call: Call, @CustomerId() _: string, @GrantId() grantId: string): Promise<GrantView> {
    return this.lists.one(call, grantId);
  }

  @Query(() => [SubProfileView])
  @Requires('sub-profile:read')
  subProfiles(@TheCall() call: Call, @CustomerId() _: string): Promise<SubProfileView[]> {
    return this.bundles.list(call);
  }

  @Mutation(() => GrantView, { description: 'Gives a profile or sub-profile; pending where a second person must decide (GC-8.3-d).' })
  @Requires('grant:give')
  giveGrant(@TheCall() call: Call, @CustomerId() _: string, @Args('grant') grant: GiveGrantRequest): Promise<GrantView> {
    return this.giving.give(call, grant);
  }

  @Mutation(() => ChangedGrantView, { description: 'The grant that runs from now on (GC-8.2-b(4)).' })
  @Requires('grant:narrow')
  narrowGrant(@TheCall() call: Call, @CustomerId() _: string, @GrantId() grantId: string, @ExpectedVersion() version: number, @Args('narrowing') narrowing: NarrowGrantRequest): Promise<ChangedGrantView> {
    return this.changes.narrow(call, grantId, { ...narrowing, version });
  }

  @Mutation(() => GrantView, { description: 'The grant that runs from the old end on.' })
  @Requires('grant:extend')
  extendGrant(@TheCall() call: Call, @CustomerId() _: string, @GrantId() grantId: string, @ExpectedVersion() version: number, @Args('extension') extension: ExtendGrantRequest): Promise<GrantView> {
    return this.changes.extend(call, grantId, { ...extension, version });
  }

  @Mutation(() => ChangedGrantView, { description: 'Cuts a grant at this instant (I5).' })
  @Requires('grant:revoke')
  revokeGrant(@TheCall() call: Call, @CustomerId() _: string, @GrantId() grantId: string, @ExpectedVersion() version: number, @Args('revocation') revocation: RevokeGrantRequest): Promise<ChangedGrantView> {
    return this.changes.revoke(call, grantId, { ...revocation, version });
  }

  @Mutation(() => GrantView, { description: 'The decision of the second person (GC-8.3-d).' })
  @Requires('grant:decide')
  decideGrant(@TheCall() call: Call, @CustomerId() _: string, @GrantId() grantId: string, @ExpectedVersion() version: number, @Args('decision') decision: DecideGrantRequest): Promise<GrantView> {
    return this.giving.decide(call, grantId, { ...decision, version });
  }

  @Mutation(() => SubProfileView)
  @Requires('sub-profile:define')
  defineSubProfile(@TheCall() call: Call, @CustomerId() _: string, @Args('subProfile') subProfile: DefineSubProfileRequest): Promise<SubProfileView> {
    return this.bundles.define(call, subProfile);
  }

  @Mutation(() => SubProfileView)
  @Requires('sub-profile:define')
  retireSubProfile(@TheCall() call: Call, @CustomerId() _: string, @Args('subProfileId', { type: () => ID }, ParseId) id: string, @ExpectedVersion() version: number): Promise<SubProfileView> {
    return this.bundles.retire(call, id, version);
  }
}
