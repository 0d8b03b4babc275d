import { Module } from '@nestjs/common';
import { AccessRequestsController } from './access-requests.controller.js';
import { AccessRequestsResolver } from './access-requests.resolver.js';
import { AccessRequestsService } from './access-requests.service.js';
import { AnswerAccessRequest } from './answer-access-request.js';
import { AskAccess } from './ask-access.js';
import { RemindApprovers } from './remind-approvers.js';
import { RequestNotices } from './request-notices.js';

@Module({
  controllers: [AccessRequestsController],
  providers: [AccessRequestsService, AskAccess, AnswerAccessRequest, RequestNotices, RemindApprovers, AccessRequestsResolver],
})
export class AccessRequestsModule {}
