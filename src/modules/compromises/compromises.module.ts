import { Module } from '@nestjs/common';
import { ClientsModule } from '../clients/index.js';
import { IdentitiesModule } from '../identities/index.js';
import { LedgerModule } from '../ledger/index.js';
import { MembersModule } from '../members/index.js';
import { CompromisesController } from './compromises.controller.js';
import { CompromisesResolver } from './compromises.resolver.js';
import { CompromisesService } from './compromises.service.js';
import { OperatorCompromisesController } from './operator-compromises.controller.js';
import { OwnCompromiseController } from './own-compromise.controller.js';
import { ReportCompromise } from './report-compromise.js';
import { ReportOneself } from './report-oneself.js';
import { TrackLetter } from './track-letter.js';

@Module({
  imports: [IdentitiesModule, MembersModule, ClientsModule, LedgerModule],
  controllers: [CompromisesController, OperatorCompromisesController, OwnCompromiseController],
  providers: [CompromisesService, ReportCompromise, ReportOneself, TrackLetter, CompromisesResolver],
})
export class CompromisesModule {}
