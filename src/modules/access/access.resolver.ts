import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { Problem } from '../../platform/http/problem.js';
import { type Call, type Permission, PERMISSIONS, Requires, TheCall } from '../authority/index.js';
import { parseResource } from './ask-decision.request.js';
import { ChangeGrantsService } from './change-grants.service.js';
import { DecisionsService } from './decisions.service.js';
import { DecisionView } from './explanation.view.js';
import { DecideGrantRequest, ExtendGrantRequest, GiveGrantRequest, NarrowGrantRequest, RevokeGrantRequest } from './grant.requests.js';
import { GrantPageView, GrantView } from './grant.view.js';
import { GrantListService } from './grant-list.service.js';
import { GrantsService } from './grants.service.js';
import { SubProfileView } from './sub-profile.view.js';
import { SubProfilesService } from './sub-profiles.service.js';

@ArgsType()
class GrantsArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() memberId?: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() clientId?: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(['pending']) state?: 'pending';
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(1, 1000) after?: string;
}

@ArgsType()
class DecisionArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() actor?: string;
  @Field(() => String) @IsIn(Object.keys(PERMISSIONS)) permission: Permission;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^(sim|line):[0-9a-f-]{36}$/i) resource?: string;
}

/** A grant to change: which one, and the version that was read (twin of If-Match). */
@ArgsType()
class GrantArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() grantId: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion: number;
}

/** The GraphQL face of access: the same services, the same decisions. */
@Resolver()
export class AccessResolver {
  constructor(
    @Inject(GrantsService) private readonly grantsService: GrantsService,
    @Inject(ChangeGrantsService) private readonly changes: ChangeGrantsService,
    @Inject(GrantListService) private readonly lists: GrantListService,
    @Inject(SubProfilesService) private readonly bundles: SubProfilesService,
    @Inject(DecisionsService) private readonly decisions: DecisionsService,
  ) {}

  @Query(() => GrantPageView)
  @Requires('grant:read')
  grants(@TheCall() call: Call, @Args() { customerId: _, ...filter }: GrantsArgs): Promise<GrantPageView> {
    return this.lists.page(call, filter);
  }

  @Query(() => [SubProfileView])
  @Requires('sub-profile:read')
  subProfiles(@TheCall() call: Call, @Args('customerId', { type: () => ID }) _: string): Promise<SubProfileView[]> {
    return this.bundles.list(call);
  }

  @Query(() => DecisionView, { description: 'Why yes, why no.' })
  @Requires('decision:explain')
  decision(@TheCall() call: Call, @Args() { actor, permission, resource }: DecisionArgs): Promise<DecisionView> {
    const asked = resource === undefined ? undefined : parseResource(resource);
    if (resource !== undefined && !asked) throw new Problem(400, 'resource.malformed', 'A resource is sim:<id> or line:<id>.');
    return this.decisions.why(call, { actorId: actor, permission, resource: asked });
  }

  @Query(() => [DecisionView], { description: 'Effective rights of a person now.' })
  @Requires('grant:read')
  rights(@TheCall() call: Call, @Args('customerId', { type: () => ID }) _: string, @Args('memberId', { type: () => ID }) memberId: string): Promise<DecisionView[]> {
    return this.decisions.rightsOf(call, memberId);
  }

  @Mutation(() => GrantView)
  @Requires('grant:give')
  giveGrant(@TheCall() call: Call, @Args('customerId', { type: () => ID }) _: string, @Args('input') input: GiveGrantRequest): Promise<GrantView> {
    return this.grantsService.give(call, input);
  }

  @Mutation(() => GrantView)
  @Requires('grant:narrow')
  narrowGrant(@TheCall() call: Call, @Args() { grantId, expectedVersion }: GrantArgs, @Args('input') input: NarrowGrantRequest): Promise<GrantView> {
    return this.changes.narrow(call, grantId, { ...input, version: expectedVersion });
  }

  @Mutation(() => GrantView)
  @Requires('grant:extend')
  extendGrant(@TheCall() call: Call, @Args() { grantId, expectedVersion }: GrantArgs, @Args('input') input: ExtendGrantRequest): Promise<GrantView> {
    return this.changes.extend(call, grantId, { ...input, version: expectedVersion });
  }

  @Mutation(() => GrantView)
  @Requires('grant:revoke')
  revokeGrant(@TheCall() call: Call, @Args() { grantId, expectedVersion }: GrantArgs, @Args('input') input: RevokeGrantRequest): Promise<GrantView> {
    return this.changes.revoke(call, grantId, { ...input, version: expectedVersion });
  }

  @Mutation(() => GrantView)
  @Requires('grant:decide')
  decideGrant(@TheCall() call: Call, @Args() { grantId, expectedVersion }: GrantArgs, @Args('input') input: DecideGrantRequest): Promise<GrantView> {
    return this.grantsService.decide(call, grantId, { ...input, version: expectedVersion });
  }
}
