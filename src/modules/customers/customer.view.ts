import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { APPLICATIONS, LANGUAGES, type Language } from '../authority/index.js';

const CUSTOMER_STATES = ['active', 'suspended', 'ended'] as const;
export const APPLICATION_STATES = ['active', 'suspended', 'off'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** An Application of the catalogue, and whether this Customer has it. */
@ObjectType('CustomerApplication')
export class ApplicationView {
  @Shown(() => String, { oneOf: Object.keys(APPLICATIONS), named: 'Application' }) application: string;
  @Shown(() => String, { oneOf: APPLICATION_STATES, named: 'ApplicationState' }) state: ApplicationState;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'Since when in this state; null for one that was never on, and for the portal itself.' }) since: string | null;
}

@ObjectType('CustomerListing')
export class CustomerListingView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { description: 'Ten digits.' }) enterpriseNumber: string;
  @Shown(() => String) legalName: string;
  @Shown(() => String, { oneOf: CUSTOMER_STATES, named: 'CustomerState' }) state: string;
  @Shown(() => String, { format: 'date-time' }) registeredAt: string;
}

export const CustomerPageView = pageOf(CustomerListingView, 'Customer');
export const CustomerConnectionView = connectionOf(CustomerListingView, 'CustomerListing');

/** Nobody may have read what was sent to the address of the registration form. */
@ObjectType('NoticeDoubt')
export class NoticeDoubtView {
  @Shown(() => String, { format: 'date-time' }) since: string;
  @Shown(() => String, { description: 'What the mail server said, or what came back.' }) said: string;
}

/** What the operator keeps of a Customer, with the names of the two people it is tied to; seen with a reason only. */
@ObjectType('Customer')
export class CustomerView extends CustomerListingView {
  @Shown(() => String) seat: string;
  @Shown(() => String, { format: 'email' }) noticeEmail: string;
  @Shown(() => NoticeDoubtView, { nullable: true, description: 'The newest notice there was refused or came back; null: nothing is known against it.' }) noticeDoubt: NoticeDoubtView | null;
  @Shown(() => String, { description: 'Who stated at registration that the registrant may act for the Customer.' }) authorityStatedBy: string;
  @Shown(() => String, { oneOf: LANGUAGES }) language: Language;
  @Shown(() => Boolean, { description: 'The Customer has no Access Owner by its own choice (GC-8.3-c).' }) ownerOptOut: boolean;
  @Shown(() => ID, { format: 'uuid', nullable: true }) ownerMemberId: string | null;
  @Shown(() => String, { nullable: true }) ownerName: string | null;
  @Shown(() => ID, { format: 'uuid' }) registrantMemberId: string;
  @Shown(() => String) registrantName: string;
  @Shown(() => [ApplicationView]) applications: ApplicationView[];
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
}

@ObjectType('CostCentre')
export class CostCentreView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) code: string;
  @Shown(() => String) name: string;
}

export const CostCentrePageView = pageOf(CostCentreView, 'CostCentre');
export const CostCentreConnectionView = connectionOf(CostCentreView, 'CostCentre');

@ObjectType('BillingAccount')
export class BillingAccountView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) number: string;
  @Shown(() => String) name: string;
}

export const BillingAccountPageView = pageOf(BillingAccountView, 'BillingAccount');
export const BillingAccountConnectionView = connectionOf(BillingAccountView, 'BillingAccount');
