import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AllocateLineRequest, AssigneesRequest, AssignLineRequest, PreviewRequest, ReleaseLineRequest } from './line.requests.js';
import { AssigneeView, AssignmentPreviewView, LineAllocationView, LineAssignmentView } from './line.view.js';
import { LinesService } from './lines.service.js';

@ArgsType()
class PreviewArgs extends PreviewRequest {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() lineId: string;
}

@ArgsType()
class AssigneesArgs extends AssigneesRequest {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() lineId: string;
}

/** A line to change: which one, and the version that was read (twin of If-Match). */
@ArgsType()
class LineArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() lineId: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion: number;
}

@ArgsType()
class AssignLineArgs extends LineArgs {
  @Field(() => AssignLineRequest) @ValidateNested() @Type(() => AssignLineRequest) input: AssignLineRequest;
}

@ArgsType()
class ReleaseLineArgs extends LineArgs {
  @Field(() => ReleaseLineRequest) @ValidateNested() @Type(() => ReleaseLineRequest) input: ReleaseLineRequest;
}

@ArgsType()
class AllocateLineArgs extends LineArgs {
  @Field(() => AllocateLineRequest) @ValidateNested() @Type(() => AllocateLineRequest) input: AllocateLineRequest;
}

@Resolver(() => LineAssignmentView)
export class LinesResolver {
  constructor(@Inject(LinesService) private readonly lines: LinesService) {}

  @Query(() => AssignmentPreviewView, { description: 'What assigning or, without a member, releasing the line would change.' })
  @Requires('line:assign')
  assignmentPreview(@TheCall() call: Call, @Args() { lineId, memberId }: PreviewArgs): Promise<AssignmentPreviewView> {
    return this.lines.preview(call, lineId.toLowerCase(), memberId ?? undefined);
  }

  @Query(() => [AssigneeView], { description: 'People who could have this line, by the beginning of a word of their name; the first 20.' })
  @Requires('line:assign')
  assignees(@TheCall() call: Call, @Args() { lineId, name }: AssigneesArgs): Promise<AssigneeView[]> {
    return this.lines.assignees(call, lineId.toLowerCase(), name);
  }

  @Mutation(() => LineAssignmentView)
  @Requires('line:assign')
  assignLine(@TheCall() call: Call, @Args() { lineId, expectedVersion: version, input }: AssignLineArgs): Promise<LineAssignmentView> {
    return this.lines.assign(call, lineId, { ...input, version });
  }

  @Mutation(() => LineAssignmentView)
  @Requires('line:assign')
  releaseLine(@TheCall() call: Call, @Args() { lineId, expectedVersion: version, input: { reason } }: ReleaseLineArgs): Promise<LineAssignmentView> {
    return this.lines.release(call, lineId, { reason, version });
  }

  @Mutation(() => LineAllocationView, { description: 'To another cost centre, or to none.' })
  @Requires('line:allocate')
  allocateLine(@TheCall() call: Call, @Args() { lineId, expectedVersion: version, input }: AllocateLineArgs): Promise<LineAllocationView> {
    return this.lines.allocate(call, lineId, { ...input, version });
  }
}
