import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { OpenTo } from '../authority/index.js';
import { controlAssessed } from './control-answer.js';
import { ControlAssessmentRequest } from './control.request.js';
import { ControlAssessmentView } from './control.view.js';

/** 40 % of one's own and 15 % of a company in which one has 51 % are more than half. */
const THROUGH_A_SUBSIDIARY = {
  asOf: '2026-06-30', proofs: true,
  holdings: [{ holder: 'A', company: 'S', votes: 51, totalVotes: 100 }, { holder: 'A', company: 'C', votes: 40, totalVotes: 100 }, { holder: 'S', company: 'C', votes: '15', totalVotes: '100', from: '2026-01-01' }],
};

const IN_FACT = {
  asOf: '2026-06-30', holdings: [],
  meetings: ['2025-05-20', '2026-05-20'].map((date) => ({ company: 'C', date, represented: 50, cast: [{ holder: 'A', votes: 26 }] })),
};

@ApiTags('Control')
@Controller('api/v1/control-assessments')
export class ControlAssessmentsController {
  /**
   * Say who controls whom. By the declared facts that come with it, on one day (GC-1.2), with every pair and on request its proof; nothing is kept. Names are compared without the space around them, and in one form of Unicode.
   * @throws {422} The facts cannot all be true, which `errors` tells at once; or it is more than can be worked out in one request: name a holder.
   */
  @Post()
  @HttpCode(200)
  @OpenTo('signed-in', 'the terms are public, and only what comes with the request is read')
  @ApiSecurity('session')
  @ApiSecurity('operatorSession')
  @ApiSecurity('token')
  @ApiBody({ type: ControlAssessmentRequest, examples: { throughASubsidiary: { summary: 'Through a subsidiary', value: THROUGH_A_SUBSIDIARY }, inFact: { summary: 'In fact, at two meetings', value: IN_FACT } } })
  @ApiOkResponse({ type: ControlAssessmentView })
  assess(@Body() asked: ControlAssessmentRequest): ControlAssessmentView {
    return controlAssessed(asked);
  }
}
