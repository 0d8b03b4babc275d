import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { IdentitiesModule } from '../identities/index.js';
import { AnnounceEnds } from './announce-ends.js';
import { EndMember } from './end-member.js';
import { MembersController } from './members.controller.js';
import { MembersDirectory } from './members.directory.js';
import { MembersResolver } from './members.resolver.js';
import { MembersService } from './members.service.js';

@Module({
  imports: [AccessModule, IdentitiesModule],
  controllers: [MembersController],
  providers: [MembersDirectory, MembersService, EndMember, AnnounceEnds, MembersResolver],
  exports: [MembersDirectory, EndMember, MembersService],
})
export class MembersModule {}
