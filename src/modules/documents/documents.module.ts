import { Module } from '@nestjs/common';
import { AnswerNotices } from './answer-notices.js';
import { AskConsent } from './ask-consent.js';
import { BringFile } from './bring-file.js';
import { ConsentQueue } from './consent-queue.service.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsResolver } from './consents.resolver.js';
import { DecideConsent } from './decide-consent.js';
import { DecideObjection } from './decide-objection.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsResolver } from './documents.resolver.js';
import { DocumentsService } from './documents.service.js';
import { DownloadDocument } from './download-document.js';
import { FinaliseDocuments } from './finalise-documents.js';
import { NoticeOutages } from './notice-outages.js';
import { ObjectToDocument } from './object-to-document.js';
import { OperatorConsentsController } from './operator-consents.controller.js';
import { OperatorDocumentsController } from './operator-documents.controller.js';
import { PublicationNotices } from './publication-notices.js';
import { PublishDocument } from './publish-document.js';
import { RecordOutage } from './record-outage.js';
import { RemoveUnnamedFiles } from './remove-unnamed-files.js';
import { TakeConsentBack } from './take-consent-back.js';
import { WithdrawObjection } from './withdraw-objection.js';

@Module({
  controllers: [DocumentsController, ConsentsController, OperatorDocumentsController, OperatorConsentsController],
  providers: [
    DocumentsService, DownloadDocument, BringFile, PublishDocument, PublicationNotices, AnswerNotices, ObjectToDocument, WithdrawObjection, DecideObjection, RecordOutage, NoticeOutages, FinaliseDocuments, RemoveUnnamedFiles,
    AskConsent, TakeConsentBack, DecideConsent, ConsentQueue, DocumentsResolver, ConsentsResolver,
  ],
})
export class DocumentsModule {}
