import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { AdmitGroupPerson } from './admit-group-person.js';
import { AffiliationsController } from './affiliations.controller.js';
import { AffiliationsResolver } from './affiliations.resolver.js';
import { AffiliationsService } from './affiliations.service.js';
import { EnterAffiliate } from './enter-affiliate.js';
import { FollowControl } from './follow-control.js';
import { OperatorAffiliationsController } from './operator-affiliations.controller.js';
import { OperatorAffiliationsResolver } from './operator-affiliations.resolver.js';
import { OperatorAffiliations } from './operator-affiliations.service.js';
import { TellAffiliation } from './tell-affiliation.js';

@Module({
  imports: [MembersModule],
  controllers: [AffiliationsController, OperatorAffiliationsController],
  providers: [AffiliationsService, EnterAffiliate, AdmitGroupPerson, OperatorAffiliations, FollowControl, TellAffiliation, AffiliationsResolver, OperatorAffiliationsResolver],
})
export class AffiliationsModule {}
