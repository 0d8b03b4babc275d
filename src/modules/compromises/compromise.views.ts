import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';

export const COMPROMISE_STATES = ['open', 'confirmed', 'closed'] as const;
export type CompromiseState = (typeof COMPROMISE_STATES)[number];

const nullable = { nullable: true } as const;

@ObjectType('CompromiseAbilities', { description: 'What you may do with it.' })
export class CompromiseAbilitiesView {
  @Shown(() => Boolean, { description: 'Write down the registered letter.' }) letter: boolean;
  @Shown(() => Boolean) close: boolean;
}

/** A credential that is reported as not its owner's alone any more (GC-4.3-b). */
@ObjectType('Compromise')
export class CompromiseView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: COMPROMISE_STATES, named: 'CompromiseState', description: 'Confirmed: the registered letter was received.' }) state: CompromiseState;
  @Shown(() => NamedView, { ...nullable, description: 'Whose sign-in it is.' }) member: NamedView | null;
  @Shown(() => NamedView, { ...nullable, description: 'Or which service client.' }) client: NamedView | null;
  @Shown(() => NamedView, { ...nullable, description: 'Null: by phone, written down by an agent of the operator.' }) reportedBy: NamedView | null;
  @Shown(() => NamedView, { ...nullable, description: 'The agent who wrote the report down.' }) recordedBy: NamedView | null;
  @Shown(() => String, { format: 'date-time' }) reportedAt: string;
  @Shown(() => String, { format: 'date-time', description: 'From then on somebody else may have used it.' }) suspectedSince: string;
  @Shown(() => String) reason: string;
  @Shown(() => Boolean, { description: 'A sign-in opens nothing here until its owner has chosen a new password; a service client gets no token until it has a new secret.' }) stands: boolean;
  @Shown(() => String, { ...nullable, description: 'Tracking number of the registered letter.' }) letterNumber: string | null;
  @Shown(() => String, { ...nullable, description: 'A day in legal time.' }) letterSentOn: string | null;
  @Shown(() => String, { ...nullable, description: 'A day in legal time; the operator says so.' }) letterReceivedOn: string | null;
  @Shown(() => String, { ...nullable, format: 'date-time' }) closedAt: string | null;
  @Shown(() => NamedView, nullable) closedBy: NamedView | null;
  @Shown(() => String, nullable) closingReason: string | null;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
  @Shown(() => CompromiseAbilitiesView) abilities: CompromiseAbilitiesView;
}

/** What a report would end at once. */
@ObjectType('CompromisePreview')
export class CompromisePreviewView {
  @Shown(() => Int, { description: 'Open sessions that open nothing here any more.' }) openSessions: number;
  @Shown(() => Boolean, { description: 'An invitation that was not accepted yet opens nothing any more.' }) invitation: boolean;
  @Shown(() => Int, { description: 'Secrets that end, with the access tokens.' }) secrets: number;
  @Shown(() => Boolean, { description: 'The service client authenticates by key: it ends for good.' }) endsForGood: boolean;
  @Shown(() => String, { ...nullable, description: 'Code of the refusal that a report would meet.' }) refusal: string | null;
}

export const CompromisePage = pageOf(CompromiseView, 'Compromise');
export const CompromiseConnection = connectionOf(CompromiseView, 'Compromise');
