import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Page } from '../../platform/database/page.js';
import { FILE_TYPE_NAMES } from '../../platform/files/media-type.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { LongAnswer, TakesFile } from '../../platform/http/route-kinds.js';
import { withFile } from '../../platform/http/sent-file.js';
import { type Call, OncePerKey, Requires, TheCall } from '../authority/index.js';
import { DecideObjection } from './decide-objection.js';
import { DecideObjectionRequest, ListQueuedDocumentsRequest, PublishDocumentRequest, RecordOutageRequest } from './document.requests.js';
import { OutageRecordedView, PublishedDocumentView, QueuedDocumentPageView, type QueuedDocumentView } from './document.view.js';
import { NoFileSent } from './documents.errors.js';
import { DocumentsService } from './documents.service.js';
import { PublishDocument } from './publish-document.js';
import { RecordOutage } from './record-outage.js';

/** The operator's side of documents. What a Customer sees of one, and says of it, an agent reads there, as a look. */
@ApiTags('Operator: Documents')
@Controller('api/v1/operator')
export class OperatorDocumentsController {
  constructor(
    @Inject(DocumentsService) private readonly documents: DocumentsService,
    @Inject(PublishDocument) private readonly publishing: PublishDocument,
    @Inject(DecideObjection) private readonly deciding: DecideObjection,
    @Inject(RecordOutage) private readonly outages: RecordOutage,
  ) {}

  /** List published documents. Of all Customers: what waits, in the order of the end of its term; what is over, newest first. */
  @Get('documents')
  @Requires('document:list')
  @ApiOkResponse({ type: QueuedDocumentPageView })
  queue(@TheCall() call: Call, @Query() { state, ...page }: ListQueuedDocumentsRequest): Promise<Page<QueuedDocumentView>> {
    return this.documents.queue(call, state ?? 'objected', page);
  }

  /**
   * Publish a document to a Customer. From the legal date of this instant on, five working days are counted (GC-6.2). Never an invoice.
   * @throws {409} The Customer cannot read documents at present, or the document that it corrects cannot be superseded as it stands.
   * @throws {413} The file is larger than is taken.
   * @throws {415} Its content is of another type than Content-Type says, or of none that is taken.
   * @throws {422} The file is empty, or harmful.
   */
  @Post('customers/:customerId/documents')
  @TakesFile(...FILE_TYPE_NAMES)
  @Requires('document:publish')
  @OncePerKey()
  @ApiConsumes(...FILE_TYPE_NAMES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: PublishedDocumentView })
  async publish(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Query() asked: PublishDocumentRequest, @Req() request: FastifyRequest): Promise<PublishedDocumentView> {
    const document = await withFile(request, (sent) => this.publishing.execute(call, asked, { name: asked.fileName, ...sent }));
    if (document === null) throw new NoFileSent();
    return document;
  }

  /**
   * Answer an objection. Recognise it or reject it, with reasons; what was recognised is then remedied, by words or by a corrected version.
   * @throws {409} This is not possible with the document as it stands.
   */
  @Post('customers/:customerId/documents/:documentId/decision')
  @HttpCode(200)
  @Requires('document:decide')
  @ApiOkResponse({ type: PublishedDocumentView })
  decide(
    @TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('documentId', ParseId) id: string, @IfMatch() version: number, @Body() request: DecideObjectionRequest,
  ): Promise<PublishedDocumentView> {
    return this.deciding.execute(call, id, { ...request, version });
  }

  /**
   * Extend the term of a document. The portal was out on its last day, or still is: one working day more, told on the document.
   * @throws {409} It is not open any more.
   * @throws {422} The outage was not on its last day, lies ahead, or has extended it before.
   */
  @Post('customers/:customerId/documents/:documentId/extension')
  @HttpCode(200)
  @Requires('document:decide')
  @OncePerKey()
  @ApiOkResponse({ type: PublishedDocumentView })
  extend(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('documentId', ParseId) id: string, @Body() request: RecordOutageRequest): Promise<PublishedDocumentView> {
    return this.outages.ofOne(call, id, request);
  }

  /**
   * Record an outage of the portal. Every open document whose last day it was, of every Customer, has one working day more; said again, it extends none twice. One that goes on is recorded while it does, on each day anew.
   * @throws {422} It lies ahead, or is no outage.
   */
  @Post('documents/outages')
  @HttpCode(200)
  @LongAnswer()
  @Requires('document:decide')
  @OncePerKey()
  @ApiOkResponse({ type: OutageRecordedView })
  outage(@TheCall() call: Call, @Body() request: RecordOutageRequest): Promise<OutageRecordedView> {
    return this.outages.ofAll(call, request);
  }
}
