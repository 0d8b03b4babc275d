import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { NOTICE_KINDS, NOTICE_RULES, type NoticeKind, type TransportName, TRANSPORTS } from '../../platform/mail/notices.js';

/** `refused`: the mail server said no for good, so far; it is tried again. `givenUp`: nobody took it for seven days, a day for an SMS, ten minutes for a code. `bounced`: it came back later, or the SMS gateway refused its number. */
export const NOTICE_STATES = ['waiting', 'sent', 'refused', 'givenUp', 'bounced'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** What the program told somebody. The words are not kept: they may hold a link that opens something. */
@ObjectType({ isAbstract: true })
class ToldView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: NOTICE_KINDS, named: 'NoticeKind' }) kind: NoticeKind;
  @Shown(() => String, { oneOf: TRANSPORTS, named: 'Transport', description: 'By which way it went.' }) transport: TransportName;
  @Shown(() => String, { description: 'In the language of its reader.' }) subject: string;
  @Shown(() => String, { oneOf: NOTICE_RULES, named: 'NoticeRule', description: 'By which it was told.' }) rule: string;
  @Shown(() => Boolean, { description: 'Nobody owed it; its text says so.' }) courtesy: boolean;
  @Shown(() => String, { format: 'date-time' }) writtenAt: string;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'When the mail server or the SMS gateway took it; terms are counted from here (T12).' }) sentAt: string | null;
  @Shown(() => String, { oneOf: NOTICE_STATES, named: 'NoticeState' }) state: NoticeState;
}

/** What was sent to whoever is signed in. */
@ObjectType('OwnNotice')
export class OwnNoticeView extends ToldView {
  @Shown(() => NamedView, { nullable: true, description: 'The Customer that it is about; null: about himself.' }) customer: NamedView | null;
}

/** What was sent to the address of the registration form. */
@ObjectType('CompanyNotice')
export class CompanyNoticeView extends ToldView {
  @Shown(() => String, { description: 'An e-mail address, or a number in E.164.' }) recipient: string;
}

@ObjectType('NoticeBounce')
export class BounceView {
  @Shown(() => String, { description: 'What came back.' }) said: string;
  @Shown(() => NamedView, { nullable: true, description: 'Null: the SMS gateway said so at once.' }) recordedBy: NamedView | null;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

/** With all that proves it (T11): sender, recipient, digest of the words, sending, what became of it. */
@ObjectType('Notice')
export class NoticeView extends CompanyNoticeView {
  @Shown(() => Boolean, { description: 'To somebody who signs in; otherwise to the address of the registration form.' }) toPerson: boolean;
  @Shown(() => String, { nullable: true, description: 'The address of the portal, or its SMS gateway. Null: not tried yet.' }) sender: string | null;
  @Shown(() => String, { description: 'SHA-256 of the plain text, as it was sent.' }) digest: string;
  @Shown(() => String, { nullable: true, description: 'The last word of the mail server or the SMS gateway.' }) response: string | null;
  @Shown(() => BounceView, { nullable: true }) bounce: BounceView | null;
}

/** GC-2.2.3-b: what left for a Customer and its people in a window, counted. `proven`: nothing did, and nothing can turn up that did. */
@ObjectType('Silence')
export class SilenceView {
  @Shown(() => String, { format: 'date-time' }) from: string;
  @Shown(() => String, { format: 'date-time' }) to: string;
  @Shown(() => String, { nullable: true, oneOf: NOTICE_RULES, description: 'Counted were notices by this rule alone.' }) rule: string | null;
  @Shown(() => Boolean) proven: boolean;
  @Shown(() => Int, { description: 'What left within the window.' }) count: number;
  @Shown(() => Int, { description: 'Of these, about the Customer; the others are about somebody\'s own sign-in.' }) aboutCustomer: number;
  @Shown(() => Int, { description: 'Of those that left, SMS; the others were mails.' }) bySms: number;
  @Shown(() => Int, { description: 'Written before the end of the window, and still to leave.' }) waiting: number;
  @Shown(() => Int, { description: 'People whose addresses were searched, also those who have left.' }) people: number;
  @Shown(() => String, { format: 'date-time', description: 'Until here nothing is missing: what is still to leave was written later.' }) completeUntil: string;
  @Shown(() => [String], { oneOf: TRANSPORTS, named: 'Transport', description: 'Every way by which this program can tell anybody anything.' }) transports: string[];
}

export const NoticePageView = pageOf(NoticeView, 'Notice');
export const NoticeConnectionView = connectionOf(NoticeView, 'Notice');
export const CompanyNoticePageView = pageOf(CompanyNoticeView, 'CompanyNotice');
export const CompanyNoticeConnectionView = connectionOf(CompanyNoticeView, 'CompanyNotice');
export const OwnNoticePageView = pageOf(OwnNoticeView, 'OwnNotice');
export const OwnNoticeConnectionView = connectionOf(OwnNoticeView, 'OwnNotice');
