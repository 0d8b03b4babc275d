import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AskConsent } from './ask-consent.js';
import { ConsentQueue } from './consent-queue.service.js';
import { AskConsentRequest, DecideConsentRequest, QueuedConsentsArgs } from './consent.requests.js';
import { DocumentConsentView, OperatorConsentView, QueuedConsentConnectionView, type QueuedConsentView } from './consent.view.js';
import { DecideConsent } from './decide-consent.js';
import { TakeConsentBack } from './take-consent-back.js';

const DocumentId = (): ParameterDecorator => Args('documentId', { type: () => ID }, ParseId);
const ConsentId = (): ParameterDecorator => Args('consentId', { type: () => ID }, ParseId);

/** The GraphQL face of consents; those of a document stand on it. */
@Resolver(() => DocumentConsentView)
export class ConsentsResolver {
  constructor(
    @Inject(AskConsent) private readonly asking: AskConsent,
    @Inject(TakeConsentBack) private readonly takingBack: TakeConsentBack,
    @Inject(DecideConsent) private readonly deciding: DecideConsent,
    @Inject(ConsentQueue) private readonly queue: ConsentQueue,
  ) {}

  @Mutation(() => DocumentConsentView, { description: 'Asks that a third party may use a document and rely on it, for a purpose, until a day (GC-6.1).' })
  @Requires('document:read')
  askConsent(@TheCall() call: Call, @CustomerId() _: string, @DocumentId() id: string, @Args('consent') request: AskConsentRequest): Promise<DocumentConsentView> {
    return this.asking.execute(call, id, request);
  }

  @Mutation(() => DocumentConsentView, { description: 'Takes a request for consent back, as long as the operator has not answered it.' })
  @Requires('document:read')
  takeConsentBack(@TheCall() call: Call, @CustomerId() _: string, @DocumentId() documentId: string, @ConsentId() id: string, @ExpectedVersion() version: number): Promise<DocumentConsentView> {
    return this.takingBack.execute(call, { documentId, id }, version);
  }

  @Query(() => QueuedConsentConnectionView, { description: 'For the operator: consents of all Customers.' })
  @Requires('document:list')
  async consents(@TheCall() call: Call, @Args() { first, after, state }: QueuedConsentsArgs): Promise<Connection<QueuedConsentView>> {
    return connection(await this.queue.list(call, state ?? 'waiting', { limit: first, after }));
  }

  @Mutation(() => OperatorConsentView, { description: 'For the operator: grants a consent or refuses it, in writing, or withdraws for the future what was granted.' })
  @Requires('document:decide')
  decideConsent(
    @TheCall() call: Call, @CustomerId() _: string, @DocumentId() documentId: string, @ConsentId() id: string, @ExpectedVersion() version: number, @Args('decision') request: DecideConsentRequest,
  ): Promise<OperatorConsentView> {
    return this.deciding.execute(call, { documentId, id }, { ...request, version });
  }
}
