import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { Config } from './config/config.js';
import { AccessGrant, AccessGrantScope, AccessModule, SubProfile } from './modules/access/index.js';
import { AccessRequestsModule } from './modules/access-requests/index.js';
import { AffiliatesModule } from './modules/affiliates/index.js';
import { ApplicationsModule } from './modules/applications/index.js';
import { AuthorityModule } from './modules/authority/index.js';
import { BulkChangesModule } from './modules/bulk-changes/index.js';
import { CalendarFeedsModule } from './modules/calendar-feeds/index.js';
import { ClientsModule, ServiceClient, ServiceClientSecret } from './modules/clients/index.js';
import { CompromisesModule } from './modules/compromises/index.js';
import { Customer, CustomersModule, Subscription } from './modules/customers/index.js';
import { DecisionsModule } from './modules/decisions/index.js';
import { DemoModule } from './modules/demo/index.js';
import { DocumentsModule } from './modules/documents/index.js';
import { DueRightsModule } from './modules/due-rights/index.js';
import { IdentitiesModule } from './modules/identities/index.js';
import { InventoryLoadsModule } from './modules/inventory-loads/index.js';
import { InventoryModule } from './modules/inventory/index.js';
import { LedgerModule } from './modules/ledger/index.js';
import { LegalEntitiesModule } from './modules/legal-entities/index.js';
import { AffiliationsModule } from './modules/affiliations/index.js';
import { MandatesModule } from './modules/mandates/index.js';
import { MeasuresModule } from './modules/measures/index.js';
import { Member, MembersModule } from './modules/members/index.js';
import { OperatorsModule, RecoveryCase } from './modules/operators/index.js';
import { NoticesModule } from './modules/notices/index.js';
import { ProductContractsModule } from './modules/product-contracts/index.js';
import { RulesModule } from './modules/rules/index.js';
import { Clock } from './platform/clock/clock.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { EtagInterceptor } from './platform/http/etag.js';
import { Readiness } from './platform/http/health.js';
import { KnownQueryInterceptor } from './platform/http/known-query.js';
import { Pressure } from './platform/http/pressure.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { validation } from './platform/http/validation.js';
import { MailModule } from './platform/mail/mail.module.js';
import { Log } from './platform/telemetry/log.js';

/** Every entity class and every module is named here, once. */
const ENTITIES: readonly unknown[] = [
  AccessGrant, AccessGrantScope, SubProfile, ServiceClient, ServiceClientSecret, Customer, Subscription, Member, RecoveryCase,
];
const MODULES: NonNullable<DynamicModule['imports']> = [
  MailModule, AuthorityModule, IdentitiesModule, AccessModule, DecisionsModule, AccessRequestsModule, MembersModule, CustomersModule, ApplicationsModule, OperatorsModule, ClientsModule, InventoryModule, InventoryLoadsModule, BulkChangesModule, LedgerModule, CompromisesModule, RulesModule, DueRightsModule, ProductContractsModule, FilesModule, DocumentsModule, MandatesModule, AffiliationsModule, MeasuresModule, CalendarFeedsModule, NoticesModule, AffiliatesModule, LegalEntitiesModule,
];
/** In production there is none of it, and no route of it (decision 0023). */
const OF_THE_DEMO: typeof MODULES = [DemoModule];

/** What every module stands on: settings, clock and log of this process. */
@Module({})
class GroundModule {
  static with(config: Config): DynamicModule {
    return {
      module: GroundModule,
      global: true,
      providers: [{ provide: Config, useValue: config }, Clock, Log],
      exports: [Config, Clock, Log],
    };
  }
}

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [GroundModule.with(config), DatabaseModule.with(ENTITIES), GraphqlModule.forApp(), ...MODULES, ...(config.demo ? OF_THE_DEMO : [])],
      providers: [
        Readiness,
        Pressure,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_INTERCEPTOR, useClass: KnownQueryInterceptor },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
