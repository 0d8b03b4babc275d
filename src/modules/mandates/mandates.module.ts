import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { FollowBlock } from './follow-block.js';
import { MandatesController } from './mandates.controller.js';
import { MandatesResolver } from './mandates.resolver.js';
import { MandatesService } from './mandates.service.js';
import { NamePerson } from './name-person.js';
import { OperatorMandatesController } from './operator-mandates.controller.js';
import { OperatorMandatesResolver } from './operator-mandates.resolver.js';
import { OperatorMandates } from './operator-mandates.service.js';
import { ThirdPartyBlocks } from './third-party-blocks.service.js';

@Module({
  imports: [MembersModule],
  controllers: [MandatesController, OperatorMandatesController],
  providers: [MandatesService, NamePerson, OperatorMandates, ThirdPartyBlocks, FollowBlock, MandatesResolver, OperatorMandatesResolver],
})
export class MandatesModule {}
