import { Args, Query, Resolver } from '@nestjs/graphql';
import { OpenTo } from '../authority/index.js';
import { controlAssessed } from './control-answer.js';
import { ControlAssessmentRequest } from './control.request.js';
import { ControlAssessmentView } from './control.view.js';

@Resolver(() => ControlAssessmentView)
export class ControlAssessmentsResolver {
  @Query(() => ControlAssessmentView, { description: 'Who controls whom, by the declared facts that come with it, on one day (GC-1.2). Nothing is kept.' })
  @OpenTo('signed-in', 'the terms are public, and only what comes with the request is read')
  controlAssessment(@Args('asked') asked: ControlAssessmentRequest): ControlAssessmentView {
    return controlAssessed(asked);
  }
}
