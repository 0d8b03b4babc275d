import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DecideObjection } from './decide-objection.js';
import { DecideObjectionRequest, DocumentsArgs, ObjectToDocumentRequest, QueuedDocumentsArgs, RecordOutageRequest } from './document.requests.js';
import { DocumentConnectionView, DocumentDetailView, type DocumentView, OutageRecordedView, PublishedDocumentView, QueuedDocumentConnectionView, type QueuedDocumentView } from './document.view.js';
import { DocumentsService } from './documents.service.js';
import { ObjectToDocument } from './object-to-document.js';
import { RecordOutage } from './record-outage.js';
import { WithdrawObjection } from './withdraw-objection.js';

const DocumentId = (): ParameterDecorator => Args('documentId', { type: () => ID }, ParseId);

/** The GraphQL face of documents; their files go by REST. */
@Resolver(() => DocumentDetailView)
export class DocumentsResolver {
  constructor(
    @Inject(DocumentsService) private readonly reading: DocumentsService,
    @Inject(ObjectToDocument) private readonly objecting: ObjectToDocument,
    @Inject(WithdrawObjection) private readonly withdrawing: WithdrawObjection,
    @Inject(DecideObjection) private readonly deciding: DecideObjection,
    @Inject(RecordOutage) private readonly outages: RecordOutage,
  ) {}

  @Query(() => DocumentConnectionView, { description: 'What the operator published to a Customer, newest first.' })
  @Requires('document:read')
  async documents(@TheCall() call: Call, @Args() { first, after, state, kind, publishedFrom, publishedTo }: DocumentsArgs): Promise<Connection<DocumentView>> {
    const asked = { state: state ?? undefined, kind: kind ?? undefined, publishedFrom: publishedFrom ?? undefined, publishedTo: publishedTo ?? undefined };
    return connection(await this.reading.list(call, asked, { limit: first, after }));
  }

  @Query(() => DocumentDetailView, { description: 'One of them, with its term, the days that did not count, and the objection.' })
  @Requires('document:read')
  document(@TheCall() call: Call, @CustomerId() _: string, @DocumentId() id: string): Promise<DocumentDetailView> {
    return this.reading.one(call, id);
  }

  @Mutation(() => DocumentDetailView, { description: 'Objects for the Customer, once, with reasons, before the end of the term (GC-6.2); the answer is the receipt. Attachments are brought by REST before.' })
  @Requires('document:object')
  objectToDocument(@TheCall() call: Call, @CustomerId() _: string, @DocumentId() id: string, @Args('objection') request: ObjectToDocumentRequest): Promise<DocumentDetailView> {
    return this.objecting.execute(call, id, request);
  }

  @Mutation(() => DocumentDetailView, { description: 'Takes an objection back that nobody has answered: the term goes on, or the document is finally accepted at once (GC-6.2).' })
  @Requires('document:object')
  withdrawObjection(@TheCall() call: Call, @CustomerId() _: string, @DocumentId() id: string, @ExpectedVersion() version: number): Promise<DocumentDetailView> {
    return this.withdrawing.execute(call, id, version);
  }

  @Query(() => QueuedDocumentConnectionView, { description: 'For the operator: published documents of all Customers.' })
  @Requires('document:list')
  async publishedDocuments(@TheCall() call: Call, @Args() { first, after, state }: QueuedDocumentsArgs): Promise<Connection<QueuedDocumentView>> {
    return connection(await this.reading.queue(call, state ?? 'objected', { limit: first, after }));
  }

  @Mutation(() => PublishedDocumentView, { description: 'For the operator: recognises or rejects an objection, or remedies what was recognised.' })
  @Requires('document:decide')
  decideObjection(
    @TheCall() call: Call, @CustomerId() _: string, @DocumentId() id: string, @ExpectedVersion() version: number, @Args('decision') request: DecideObjectionRequest,
  ): Promise<PublishedDocumentView> {
    return this.deciding.execute(call, id, { ...request, version });
  }

  @Mutation(() => PublishedDocumentView, { description: 'For the operator: the portal was out on the last day of the term, which is one working day longer.' })
  @Requires('document:decide')
  extendDocumentTerm(@TheCall() call: Call, @CustomerId() _: string, @DocumentId() id: string, @Args('outage') request: RecordOutageRequest): Promise<PublishedDocumentView> {
    return this.outages.ofOne(call, id, request);
  }

  @Mutation(() => OutageRecordedView, { description: 'For the operator: the same of every open document of every Customer whose last day it was.' })
  @Requires('document:decide')
  recordOutage(@TheCall() call: Call, @Args('outage') request: RecordOutageRequest): Promise<OutageRecordedView> {
    return this.outages.ofAll(call, request);
  }
}
