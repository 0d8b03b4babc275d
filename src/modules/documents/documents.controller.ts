import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Page } from '../../platform/database/page.js';
import { attachment } from '../../platform/files/attachment.js';
import { MANDATE_USE } from '../../platform/files/internal-use.js';
import { FILE_TYPE_NAMES } from '../../platform/files/media-type.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { LongAnswer, TakesFile } from '../../platform/http/route-kinds.js';
import { withFile } from '../../platform/http/sent-file.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AttachFileRequest, DownloadDocumentRequest, ListDocumentsRequest, ObjectToDocumentRequest } from './document.requests.js';
import { DocumentDetailView, DocumentFileView, DocumentPageView, type DocumentView } from './document.view.js';
import { NoFileSent } from './documents.errors.js';
import { DocumentsService } from './documents.service.js';
import { DownloadDocument, type OpenFile } from './download-document.js';
import { ObjectToDocument } from './object-to-document.js';
import { WithdrawObjection } from './withdraw-objection.js';

const text = (description: string): object => ({ description, schema: { type: 'string' as const } });

const FILE_ANSWER = {
  description: 'The bytes as they were published or brought; the name of a document says that it is for internal use, or for which third party by which consent (GC-6.1).', schema: { type: 'string' as const, format: 'binary' },
  headers: { 'Content-Disposition': text('Names the file.'), 'Repr-Digest': text('SHA-256 of the bytes (RFC 9530).'), [MANDATE_USE.name]: text(`${MANDATE_USE.description} Or the case number of that consent, such as \`consent C-2026-000123\`.`) },
};

/** Saved and never shown as a page here, whatever is in it. */
function answered(reply: FastifyReply, file: OpenFile): StreamableFile {
  void reply.headers({
    'content-security-policy': 'sandbox; default-src \'none\'', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', [MANDATE_USE.name]: file.caseNumber === null ? MANDATE_USE.value : `consent ${file.caseNumber}`,
    'repr-digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
  });
  return attachment(file);
}

/** GC-6: what the operator published to a Customer; objected to within five working days, or finally accepted. */
@ApiTags('Documents')
@Controller('api/v1/customers/:customerId/documents')
export class DocumentsController {
  constructor(
    @Inject(DocumentsService) private readonly documents: DocumentsService,
    @Inject(DownloadDocument) private readonly downloads: DownloadDocument,
    @Inject(ObjectToDocument) private readonly objecting: ObjectToDocument,
    @Inject(WithdrawObjection) private readonly withdrawing: WithdrawObjection,
  ) {}

  /** List documents. Newest first; every filter narrows. */
  @Get()
  @Requires('document:read')
  @ApiOkResponse({ type: DocumentPageView })
  list(@TheCall() call: Call, @Query() { limit, after, ...asked }: ListDocumentsRequest): Promise<Page<DocumentView>> {
    return this.documents.list(call, asked, { limit, after });
  }

  /** Show a document. With its term, the days that did not count, and the objection. */
  @Get(':documentId')
  @Requires('document:read')
  @ApiOkResponse({ type: DocumentDetailView })
  one(@TheCall() call: Call, @Param('documentId', ParseId) id: string): Promise<DocumentDetailView> {
    return this.documents.one(call, id);
  }

  /**
   * Download a document. Told in the ledger before its first byte leaves.
   * @throws {409} The consent is not in force.
   */
  @Get(':documentId/file')
  @Requires('document:read')
  @LongAnswer()
  @ApiProduces(...FILE_TYPE_NAMES)
  @ApiOkResponse(FILE_ANSWER)
  async download(
    @TheCall() call: Call, @Param('documentId', ParseId) id: string, @Query() { consentId }: DownloadDocumentRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return answered(reply, await this.downloads.open(call, id, { consentId }));
  }

  /** Download an attachment. Of the objection; told in the ledger, too. */
  @Get(':documentId/attachments/:attachmentId')
  @Requires('document:read')
  @LongAnswer()
  @ApiProduces(...FILE_TYPE_NAMES)
  @ApiOkResponse(FILE_ANSWER)
  async attachment(
    @TheCall() call: Call, @Param('documentId', ParseId) id: string, @Param('attachmentId', ParseId) attachmentId: string, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return answered(reply, await this.downloads.open(call, id, { fileId: attachmentId }));
  }

  /**
   * Bring a file for an objection. It says nothing by itself: the objection names it. At most five of a person for a document.
   * @throws {409} The time to object is over, or there is an objection already.
   * @throws {413} It is larger than is taken.
   * @throws {415} Its content is of another type than Content-Type says, or of none that is taken.
   * @throws {422} It is empty, or harmful.
   */
  @Post(':documentId/attachments')
  @TakesFile(...FILE_TYPE_NAMES)
  @Requires('document:object')
  @ApiConsumes(...FILE_TYPE_NAMES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: DocumentFileView })
  async attach(@TheCall() call: Call, @Param('documentId', ParseId) id: string, @Query() { fileName: name }: AttachFileRequest, @Req() request: FastifyRequest): Promise<DocumentFileView> {
    const file = await withFile(request, (sent) => this.objecting.attach(call, id, { name, ...sent }));
    if (file === null) throw new NoFileSent();
    return file;
  }

  /**
   * Object to a document. For the Customer, once, with reasons, before the end of its term (GC-6.2); the answer is the receipt.
   * @throws {409} The document is finally accepted, objected to already, or has a corrected version.
   * @throws {422} An attachment is no file that you brought for it.
   */
  @Post(':documentId/objection')
  @HttpCode(200)
  @Requires('document:object')
  @ApiOkResponse({ type: DocumentDetailView })
  object(@TheCall() call: Call, @Param('documentId', ParseId) id: string, @Body() request: ObjectToDocumentRequest): Promise<DocumentDetailView> {
    return this.objecting.execute(call, id, request);
  }

  /**
   * Withdraw an objection. As long as nobody has answered it: it counts as none, and the term, which ran on, goes on; where it is over the document is finally accepted at once (GC-6.2).
   * @throws {409} There is none that waits for its answer.
   */
  @Post(':documentId/objection/withdrawal')
  @HttpCode(200)
  @Requires('document:object')
  @ApiOkResponse({ type: DocumentDetailView })
  withdraw(@TheCall() call: Call, @Param('documentId', ParseId) id: string, @IfMatch() version: number): Promise<DocumentDetailView> {
    return this.withdrawing.execute(call, id, version);
  }
}
