import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller.js';
import { NoticesResolver } from './notices.resolver.js';
import { NoticesService } from './notices.service.js';
import { OperatorNoticesController } from './operator-notices.controller.js';

@Module({ controllers: [OperatorNoticesController, NoticesController], providers: [NoticesService, NoticesResolver] })
export class NoticesModule {}
