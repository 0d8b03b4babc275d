import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AskConsent } from './ask-consent.js';
import { AskConsentRequest } from './consent.requests.js';
import { DocumentConsentView } from './consent.view.js';
import { TakeConsentBack } from './take-consent-back.js';

/** GC-6.1: a third party is to use a document. What came of it stands on the document. */
@ApiTags('Documents')
@Controller('api/v1/customers/:customerId/documents/:documentId/consents')
export class ConsentsController {
  constructor(@Inject(AskConsent) private readonly asking: AskConsent, @Inject(TakeConsentBack) private readonly takingBack: TakeConsentBack) {}

  /**
   * Ask consent for a third party. That it may use the document and rely on it, for a purpose, until a day (GC-6.1); the operator answers in writing. It binds nobody, so any person who reads the document may ask.
   * @throws {409} It is asked for already, there are too many, or a corrected version has taken the place of the document.
   * @throws {422} The last day is over or too far, or the enterprise number is none.
   */
  @Post()
  @ApiSecurity('session')
  @Requires('document:read')
  @ApiCreatedResponse({ type: DocumentConsentView })
  ask(@TheCall() call: Call, @Param('documentId', ParseId) id: string, @Body() request: AskConsentRequest): Promise<DocumentConsentView> {
    return this.asking.execute(call, id, request);
  }

  /**
   * Take a request for consent back. As long as the operator has not answered it: by whoever asked, or who may object to the document for the Customer (GC-6.1).
   * @throws {409} The operator has answered it, or it was taken back before.
   */
  @Post(':consentId/taking-back')
  @HttpCode(200)
  @ApiSecurity('session')
  @Requires('document:read')
  @ApiOkResponse({ type: DocumentConsentView })
  takeBack(@TheCall() call: Call, @Param('documentId', ParseId) documentId: string, @Param('consentId', ParseId) id: string, @IfMatch() version: number): Promise<DocumentConsentView> {
    return this.takingBack.execute(call, { documentId, id }, version);
  }
}
