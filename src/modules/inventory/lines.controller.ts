import { Body, Controller, Delete, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AllocateLineRequest, AssigneesRequest, AssignLineRequest, PreviewRequest, ReleaseLineRequest } from './line.requests.js';
import { AssigneeView, AssignmentPreviewView, LineAllocationView, LineAssignmentView } from './line.view.js';
import { LinesService } from './lines.service.js';

/** Whose a line is, and which cost centre bears it. */
@ApiTags('Lines')
@Controller('api/v1/customers/:customerId/lines/:lineId')
export class LinesController {
  constructor(@Inject(LinesService) private readonly lines: LinesService) {}

  /**
   * Preview an assignment or a release. Nothing is changed. Without `memberId`: what releasing the line takes, and from whom.
   * @throws {409} The line has ended, there is nobody to release it from, or it cannot be this person's: no link in force, or the line already (told to whoever may see it).
   */
  @Get('assignment-preview')
  @Requires('line:assign')
  @ApiOkResponse({ type: AssignmentPreviewView })
  preview(@TheCall() call: Call, @Param('lineId', ParseId) lineId: string, @Query() { memberId }: PreviewRequest): Promise<AssignmentPreviewView> {
    return this.lines.preview(call, lineId, memberId);
  }

  /** Find people for a line. By the beginning of a word of their name; the first 20. */
  @Get('assignees')
  @Requires('line:assign')
  @ApiOkResponse({ type: [AssigneeView] })
  assignees(@TheCall() call: Call, @Param('lineId', ParseId) lineId: string, @Query() { name }: AssigneesRequest): Promise<AssigneeView[]> {
    return this.lines.assignees(call, lineId, name);
  }

  /** Assign a line to a person. */
  @Put('assignment')
  @Requires('line:assign')
  @ApiOkResponse({ type: LineAssignmentView })
  assign(@TheCall() call: Call, @IfMatch() version: number, @Param('lineId', ParseId) lineId: string, @Body() request: AssignLineRequest): Promise<LineAssignmentView> {
    return this.lines.assign(call, lineId, { ...request, version });
  }

  /** Release a line from its person. */
  @Delete('assignment')
  @Requires('line:assign')
  @ApiOkResponse({ type: LineAssignmentView })
  release(@TheCall() call: Call, @IfMatch() version: number, @Param('lineId', ParseId) lineId: string, @Body() { reason }: ReleaseLineRequest): Promise<LineAssignmentView> {
    return this.lines.release(call, lineId, { reason, version });
  }

  /** Move a line to a cost centre. */
  @Put('cost-centre')
  @Requires('line:allocate')
  @ApiOkResponse({ type: LineAllocationView })
  allocate(@TheCall() call: Call, @IfMatch() version: number, @Param('lineId', ParseId) lineId: string, @Body() request: AllocateLineRequest): Promise<LineAllocationView> {
    return this.lines.allocate(call, lineId, { ...request, version });
  }
}
