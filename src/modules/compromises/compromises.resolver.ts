import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { LedgerConnection, type LedgerEntryView } from '../ledger/index.js';
import { CloseCompromiseRequest, CompromiseActionsArgs, CompromisesArgs, LetterRequest, ReceiptRequest, ReportCompromiseRequest } from './compromise.requests.js';
import { CompromiseConnection, CompromisePreviewView, CompromiseView } from './compromise.views.js';
import { CompromisesService } from './compromises.service.js';
import { ReportCompromise } from './report-compromise.js';
import { TrackLetter } from './track-letter.js';

const CompromiseId = (): ParameterDecorator => Args('compromiseId', { type: () => ID }, ParseId);
const MemberId = (): ParameterDecorator => Args('memberId', { type: () => ID }, ParseId);
const ClientId = (): ParameterDecorator => Args('clientId', { type: () => ID }, ParseId);

@Resolver(() => CompromiseView)
export class CompromisesResolver {
  constructor(
    @Inject(CompromisesService) private readonly compromises: CompromisesService,
    @Inject(ReportCompromise) private readonly report: ReportCompromise,
    @Inject(TrackLetter) private readonly letter: TrackLetter,
  ) {}

  @Query(() => CompromiseConnection, { name: 'compromises', description: 'Reported credentials, newest first.' })
  @Requires('ledger:read')
  async list(@TheCall() call: Call, @Args() { first, after, state }: CompromisesArgs): Promise<Connection<CompromiseView>> {
    return connection(await this.compromises.list(call, state ?? undefined, { limit: first, after }));
  }

  @Query(() => CompromiseView)
  @Requires('ledger:read')
  compromise(@TheCall() call: Call, @CustomerId() _: string, @CompromiseId() compromiseId: string): Promise<CompromiseView> {
    return this.compromises.one(call, compromiseId);
  }

  @Query(() => LedgerConnection, { description: 'What was done with a reported credential since it is suspected, newest first.' })
  @Requires('ledger:read')
  async compromiseActions(@TheCall() call: Call, @Args() { compromiseId, first, after }: CompromiseActionsArgs): Promise<Connection<LedgerEntryView>> {
    return connection(await this.compromises.actions(call, compromiseId.toLowerCase(), { limit: first, after }));
  }

  @Query(() => CompromisePreviewView, { description: 'What a report of this member\'s sign-in would end at once.' })
  @Requires('member:end')
  memberCompromisePreview(@TheCall() call: Call, @CustomerId() _: string, @MemberId() memberId: string): Promise<CompromisePreviewView> {
    return this.report.previewMember(call, memberId);
  }

  @Query(() => CompromisePreviewView, { description: 'What a report of this service client would end at once.' })
  @Requires('client:end')
  serviceClientCompromisePreview(@TheCall() call: Call, @CustomerId() _: string, @ClientId() clientId: string): Promise<CompromisePreviewView> {
    return this.report.previewClient(call, clientId);
  }

  @Mutation(() => CompromiseView, { description: 'Reports a member\'s sign-in as compromised: it opens nothing here until he has chosen a new password.' })
  @Requires('member:end')
  reportMemberCompromised(
    @TheCall() call: Call, @CustomerId() _: string, @MemberId() memberId: string, @ExpectedVersion() version: number, @Args('report') request: ReportCompromiseRequest,
  ): Promise<CompromiseView> {
    return this.report.member(call, memberId, { ...request, version });
  }

  @Mutation(() => CompromiseView, { description: 'Reports a service client as compromised: its secrets end and its access tokens count no more.' })
  @Requires('client:end')
  reportServiceClientCompromised(
    @TheCall() call: Call, @CustomerId() _: string, @ClientId() clientId: string, @ExpectedVersion() version: number, @Args('report') request: ReportCompromiseRequest,
  ): Promise<CompromiseView> {
    return this.report.client(call, clientId, { ...request, version });
  }

  @Mutation(() => CompromiseView, { description: 'Writes down the registered letter.' })
  @Requires('member:end')
  recordCompromiseLetter(
    @TheCall() call: Call, @CustomerId() _: string, @CompromiseId() compromiseId: string, @ExpectedVersion() version: number, @Args('letter') request: LetterRequest,
  ): Promise<CompromiseView> {
    return this.letter.sent(call, compromiseId, { ...request, version });
  }

  @Mutation(() => CompromiseView, { description: 'Closes the case; what ended stays ended.' })
  @Requires('member:end')
  closeCompromise(
    @TheCall() call: Call, @CustomerId() _: string, @CompromiseId() compromiseId: string, @ExpectedVersion() version: number, @Args('closing') request: CloseCompromiseRequest,
  ): Promise<CompromiseView> {
    return this.letter.close(call, compromiseId, { ...request, version });
  }

  @Mutation(() => CompromiseView, { description: 'For the operator: writes down a report of a member\'s sign-in by phone.' })
  @Requires('compromise:record')
  recordMemberCompromise(
    @TheCall() call: Call, @CustomerId() customerId: string, @MemberId() memberId: string, @ExpectedVersion() version: number, @Args('report') request: ReportCompromiseRequest,
  ): Promise<CompromiseView> {
    return this.report.memberByPhone(call, { customerId, memberId }, { ...request, version });
  }

  @Mutation(() => CompromiseView, { description: 'For the operator: writes down a report of a service client by phone.' })
  @Requires('compromise:record')
  recordServiceClientCompromise(
    @TheCall() call: Call, @CustomerId() customerId: string, @ClientId() clientId: string, @ExpectedVersion() version: number, @Args('report') request: ReportCompromiseRequest,
  ): Promise<CompromiseView> {
    return this.report.clientByPhone(call, { customerId, clientId }, { ...request, version });
  }

  @Mutation(() => CompromiseView, { description: 'For the operator: writes down that the registered letter was received.' })
  @Requires('compromise:record')
  recordCompromiseReceipt(
    @TheCall() call: Call, @CustomerId() customerId: string, @CompromiseId() id: string, @ExpectedVersion() version: number, @Args('receipt') request: ReceiptRequest,
  ): Promise<CompromiseView> {
    return this.letter.received(call, { customerId, id }, { ...request, version });
  }
}
