import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { GRANT_STATES, GrantScopePartView, GrantSubProfileView } from './grant.view.js';

const instant = { format: 'date-time' } as const;
const END = 'Also by what it hangs on, as far as that is known.';

@ObjectType('DelegationAbilities', { description: 'What you may do with it.' })
export class DelegationAbilitiesView {
  @Shown(() => Boolean, { description: 'Accept or decline: it was proposed to you.' }) answer: boolean;
  @Shown(() => Boolean) narrow: boolean;
  @Shown(() => Boolean) end: boolean;
  @Shown(() => Boolean, { description: 'Take it over: from then on it stands in the name of the Customer.' }) adopt: boolean;
}

/** A right that somebody made of one of his own (GC-8.4-c). */
@ObjectType('Delegation')
export class DelegationView {
  @Shown(() => ID, { format: 'uuid', description: 'The grant that it is.' }) id: string;
  @Shown(() => NamedView) delegator: NamedView;
  @Shown(() => NamedView, { description: 'To whom it was delegated.' }) delegate: NamedView;
  @Shown(() => ID, { format: 'uuid', description: 'The right of which it was delegated; it gives no more than that one does.' }) sourceId: string;
  @Shown(() => GrantSubProfileView, { description: 'Of which it gives the permissions that are named.' }) subProfile: GrantSubProfileView;
  @Shown(() => [String]) permissions: string[];
  @Shown(() => [GrantScopePartView], { description: 'None: all of the Customer that its source has.' }) scope: GrantScopePartView[];
  @Shown(() => String, { oneOf: GRANT_STATES, named: 'GrantState', description: 'proposed: it gives nothing before it is accepted. sourceGone: what it hangs on is not in force at present.' }) state: string;
  @Shown(() => String, instant) startsAt: string;
  @Shown(() => String, { ...instant, nullable: true }) endsAt: string | null;
  @Shown(() => Int, { description: 'Through how many more hands it may go.' }) delegationDepth: number;
  @Shown(() => String) reason: string;
  @Shown(() => String, instant) proposedAt: string;
  @Shown(() => String, { ...instant, nullable: true }) acceptedAt: string | null;
  @Shown(() => String, { ...instant, nullable: true, description: 'When it lapses, unless it is accepted before. Null: it was.' }) lapsesAt: string | null;
  @Shown(() => String, { ...instant, nullable: true, description: 'Before its date: declined, ended, narrowed or taken over.' }) endedAt: string | null;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
  @Shown(() => DelegationAbilitiesView) abilities: DelegationAbilitiesView;
}

/** A right of your own of which you may delegate. */
@ObjectType('DelegableRight')
export class DelegableRightView {
  @Shown(() => ID, { format: 'uuid', description: 'The grant.' }) sourceId: string;
  @Shown(() => GrantSubProfileView) subProfile: GrantSubProfileView;
  @Shown(() => [String], { description: 'Those that it gives now.' }) permissions: string[];
  @Shown(() => [GrantScopePartView], { description: 'None: the whole Customer.' }) scope: GrantScopePartView[];
  @Shown(() => String, { ...instant, nullable: true, description: END }) until: string | null;
  @Shown(() => Int, { description: 'Through how many hands what you delegate may go on.' }) delegationDepth: number;
}

export const DelegationPage = pageOf(DelegationView, 'Delegation');
export const DelegationConnection = connectionOf(DelegationView, 'Delegation');
