import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { EndMeasureRequest, MeasuresArgs, MeasureSubjectRequest, ReviewMeasureRequest, TakeMeasureRequest } from './measure.requests.js';
import { MeasureConnectionView, MeasureDetailView, MeasurePreviewView, type MeasureView } from './measure.view.js';
import { MeasuresService } from './measures.service.js';
import { PreviewMeasure } from './preview-measure.js';

const MeasureId = (): ParameterDecorator => Args('measureId', { type: () => ID }, ParseId);

@Resolver(() => MeasureDetailView)
export class MeasuresResolver {
  constructor(@Inject(MeasuresService) private readonly register: MeasuresService, @Inject(PreviewMeasure) private readonly toPreview: PreviewMeasure) {}

  @Query(() => MeasureConnectionView, { description: 'For the operator: security measures in force, what waits longest for its review first; or those that have ended.' })
  @Requires('measure:list')
  async measures(@TheCall() call: Call, @Args() { first, after, ...asked }: MeasuresArgs): Promise<Connection<MeasureView>> {
    return connection(await this.register.list(call, asked, { limit: first, after }));
  }

  @Query(() => MeasureDetailView, { description: 'For the operator: one of them, with its evidence and every review.' })
  @Requires('measure:list')
  measure(@TheCall() call: Call, @MeasureId() measureId: string): Promise<MeasureDetailView> {
    return this.register.one(call, measureId);
  }

  @Query(() => MeasurePreviewView, { description: 'For the operator: whom a measure would keep out, where, what stops with him, and whether it can be taken. At a Customer it is a look, with a reason.' })
  @Requires('measure:take')
  previewMeasure(@TheCall() call: Call, @Args('measure') request: MeasureSubjectRequest): Promise<MeasurePreviewView> {
    return this.toPreview.execute(call, request);
  }

  @Mutation(() => MeasureDetailView, { description: 'For the operator: keeps out from the next request on (GC-2.2.4).' })
  @Requires('measure:take')
  takeMeasure(@TheCall() call: Call, @Args('measure') request: TakeMeasureRequest): Promise<MeasureDetailView> {
    return this.register.take(call, request);
  }

  @Mutation(() => MeasureDetailView, { description: 'For the operator: it still holds; the next day of review.' })
  @Requires('measure:take')
  reviewMeasure(@TheCall() call: Call, @MeasureId() measureId: string, @Args('review') request: ReviewMeasureRequest): Promise<MeasureDetailView> {
    return this.register.review(call, measureId, request);
  }

  @Mutation(() => MeasureDetailView, { description: 'For the operator: it keeps out nobody any more.' })
  @Requires('measure:end')
  endMeasure(@TheCall() call: Call, @MeasureId() measureId: string, @Args('end') request: EndMeasureRequest): Promise<MeasureDetailView> {
    return this.register.end(call, measureId, request);
  }
}
