import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { isOneLine } from '../../kernel/index.js';
import { ConnectionArgs, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsDate, IsInstant, IsOneLine, rule } from '../../platform/http/request-rules.js';
import { type Language, LANGUAGES } from '../authority/index.js';
import { DOCUMENT_KINDS, DOCUMENT_STATES, type DocumentKind, type DocumentState, MOST_ATTACHMENTS } from './document-words.js';
import { IsText, TEXT_LENGTH, TEXT_RULE } from './written-text.js';

const MOST_PARTS = 20;
const LONGEST_PART = 200;
const IsParts = (): PropertyDecorator => rule('parts', `must be at most ${MOST_PARTS} lines of 1 to ${LONGEST_PART} characters`,
  (value) => Array.isArray(value) && value.length <= MOST_PARTS && value.every((each: unknown) => typeof each === 'string' && each.length <= LONGEST_PART && isOneLine(each)));

const FROM = 'Published on this date or later.';
const TO = 'Published on this date or earlier.';

export class ListDocumentsRequest extends PageRequest {
  @ApiPropertyOptional({ enum: DOCUMENT_STATES }) @IsOptional() @IsIn(DOCUMENT_STATES) state?: DocumentState;
  @ApiPropertyOptional({ enum: DOCUMENT_KINDS }) @IsOptional() @IsIn(DOCUMENT_KINDS) kind?: DocumentKind;
  @ApiPropertyOptional({ description: FROM }) @IsOptional() @IsDate() publishedFrom?: string;
  @ApiPropertyOptional({ description: TO }) @IsOptional() @IsDate() publishedTo?: string;
}

@ArgsType()
export class DocumentsArgs extends CustomerConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${DOCUMENT_STATES.join(', ')}.` }) @IsOptional() @IsIn(DOCUMENT_STATES) state?: DocumentState;
  @Field(() => String, { nullable: true, description: `One of: ${DOCUMENT_KINDS.join(', ')}.` }) @IsOptional() @IsIn(DOCUMENT_KINDS) kind?: DocumentKind;
  @Field(() => String, { nullable: true, description: FROM }) @IsOptional() @IsDate() publishedFrom?: string;
  @Field(() => String, { nullable: true, description: TO }) @IsOptional() @IsDate() publishedTo?: string;
}

export class ListQueuedDocumentsRequest extends PageRequest {
  @ApiPropertyOptional({ enum: DOCUMENT_STATES, description: 'Default: objected.' }) @IsOptional() @IsIn(DOCUMENT_STATES) state?: DocumentState;
}

@ArgsType()
export class QueuedDocumentsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${DOCUMENT_STATES.join(', ')}. Default: objected.` }) @IsOptional() @IsIn(DOCUMENT_STATES) state?: DocumentState;
}

export class PublishDocumentRequest {
  @ApiProperty({ enum: DOCUMENT_KINDS }) @IsIn(DOCUMENT_KINDS) kind: DocumentKind;
  @ApiProperty() @IsOneLine(200) title: string;
  @ApiProperty({ enum: LANGUAGES, description: 'Of the document.' }) @IsIn(LANGUAGES) language: Language;
  @ApiProperty({ description: 'As it is saved under.' }) @IsOneLine(150) fileName: string;
  @ApiPropertyOptional({ description: 'Of the operator.' }) @IsOptional() @IsOneLine(100) reference?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The document that this one corrects: it ends, and this one has a clock of its own.' }) @IsOptional() @IsUUID() supersedes?: string;
}

export class DownloadDocumentRequest {
  @ApiPropertyOptional({ format: 'uuid', description: 'A consent in force, for whose third party it is: then that stands in the name of the file, instead of the internal use.' }) @IsOptional() @IsUUID() consentId?: string;
}

export class AttachFileRequest {
  @ApiProperty() @IsOneLine(150) fileName: string;
}

@InputType('ObjectToDocument')
export class ObjectToDocumentRequest {
  @Shown(() => String, { description: `Why the document is not as it should be, in detail: ${TEXT_RULE}.`, ...TEXT_LENGTH }) @IsText() reasons: string;
  @Shown(() => [String], { optional: true, description: 'Of the document, that it is about; none: all of it.' }) @IsOptional() @IsParts() parts?: string[];
  @Shown(() => [ID], { optional: true, description: `Files that you brought for this document before; at most ${MOST_ATTACHMENTS}.` })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_ATTACHMENTS) @ArrayUnique() @IsUUID(undefined, { each: true })
  attachmentIds?: string[];
}

const OBJECTION_DECISIONS = ['recognise', 'reject', 'remedy'] as const;
export type ObjectionDecision = (typeof OBJECTION_DECISIONS)[number];

@InputType('DecideObjection')
export class DecideObjectionRequest {
  @Shown(() => String, { oneOf: OBJECTION_DECISIONS, named: 'ObjectionDecision', description: '`remedy`: what was recognised is put right; with a corrected version publish that instead.' }) @IsIn(OBJECTION_DECISIONS) decision: ObjectionDecision;
  @Shown(() => String, { description: `What the Customer is told: ${TEXT_RULE}.`, ...TEXT_LENGTH }) @IsText() answer: string;
}

@InputType('RecordOutage')
export class RecordOutageRequest {
  @Shown(() => String, { format: 'date-time', description: 'When the portal was out first.' }) @IsInstant() from: string;
  @Shown(() => String, { format: 'date-time', optional: true, description: 'When it was there again; not ahead. Absent: it goes on, and is told until now.' }) @IsOptional() @IsInstant() to?: string;
  @Reason({ description: 'What was out. The Customer reads it.' }) reason: string;
}
