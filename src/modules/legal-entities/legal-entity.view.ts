import { ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';

@ObjectType('LegalEntityName')
export class LegalEntityNameView {
  @Shown(() => String) name: string;
  @Shown(() => String, { nullable: true, description: 'Its first day. Null: the name under which it was recorded, from ever on.' }) from: string | null;
  @Shown(() => String, { nullable: true, description: 'The document that shows the change.' }) source: string | null;
  @Shown(() => NamedView) recordedBy: NamedView;
  @Shown(() => String, { format: 'date-time' }) recordedAt: string;
}

/** Any company in an ownership graph. */
@ObjectType('LegalEntity')
export class LegalEntityView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { description: 'Of the day that is asked for; in lists, its last one.' }) name: string;
  @Shown(() => [LegalEntityNameView], { description: 'In the order of their first days.' }) names: LegalEntityNameView[];
  @Shown(() => String, { nullable: true, description: 'Ten digits. Null: it is of another country.' }) enterpriseNumber: string | null;
  @Shown(() => String, { nullable: true, description: 'Two letters, such as NL. Null: it has an enterprise number.' }) country: string | null;
  @Shown(() => String, { nullable: true, description: 'In the register of that country.' }) foreignIdentifier: string | null;
  @Shown(() => NamedView, { nullable: true, description: 'The Customer of that enterprise number. Null: it is none.' }) customer: NamedView | null;
  @Shown(() => NamedView) recordedBy: NamedView;
  @Shown(() => String, { format: 'date-time' }) recordedAt: string;
}

export const LegalEntityPageView = pageOf(LegalEntityView, 'LegalEntity');
export const LegalEntityConnectionView = connectionOf(LegalEntityView, 'LegalEntity');
