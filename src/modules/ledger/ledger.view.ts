import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { Json } from '../../platform/graphql/json.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { LEDGER_EVENTS } from '../authority/index.js';

const nullable = { nullable: true } as const;
/** As it was recorded; its fields depend on the event. */
const ANY_OBJECT = { type: 'object', additionalProperties: true } as const;

@ObjectType('LedgerActor')
export class LedgerActorView {
  @Shown(() => String, { oneOf: ['person', 'client', 'agent', 'system'], named: 'LedgerActorKind' }) kind: string;
  @Shown(() => ID, { ...nullable, format: 'uuid' }) id: string | null;
  @Shown(() => String, { ...nullable, description: 'The name he has today; of an agent, behind the operator\'s. Null: for machines, and for whoever may not read members.' }) name: string | null;
  @Shown(() => ID, { ...nullable, format: 'uuid', description: 'The member who answers for it.' }) memberId: string | null;
  @Shown(() => String, { ...nullable, description: 'In which capacity.' }) capacity: string | null;
  @Shown(() => ID, { ...nullable, format: 'uuid', description: 'The member in whose place he acted, as a deputy.' }) deputyOf: string | null;
  @Shown(() => ID, { ...nullable, format: 'uuid', description: 'The mandate by which he acted, for a third party (GC-9.2-d).' }) mandateId: string | null;
  @Shown(() => String, { ...nullable, description: 'Of which third party he was.' }) thirdParty: string | null;
  @Shown(() => ID, { ...nullable, format: 'uuid', description: 'The affiliation by which he acted, for a company that controls the Customer (GC-9.1-c).' }) affiliationId: string | null;
  @Shown(() => String, { ...nullable, description: 'Of which such company he was.' }) parent: string | null;
  @Shown(() => String, { ...nullable, description: 'Why an operator agent looked or acted.' }) reason: string | null;
}

/** Customer data of a change: the rows that the reader's own rights cover, the others as a number. */
@ObjectType('LedgerDetails')
export class LedgerDetailsView {
  @Shown(() => Int, { description: 'How many rows changed.' }) count: number;
  @Shown(() => String, { description: 'SHA-256 over all of them in order; part of the chained entry.' }) digest: string;
  @Field(() => [Json]) @ApiProperty({ type: 'array', items: ANY_OBJECT }) rows: object[];
  @Shown(() => Int, { description: 'Rows of those looked at here that you may not see.' }) redacted: number;
  @Shown(() => Boolean, { description: 'There are rows after those looked at here: read this entry\'s details.' }) more: boolean;
}

/** One change: who, in which capacity, for whom, on which basis, before and after. */
@ObjectType('LedgerEntry')
export class LedgerEntryView {
  @Shown(() => Int, { description: 'Its place in the chain of the Customer, without gaps from 1 on.' }) seq: number;
  @Shown(() => String, { format: 'date-time' }) at: string;
  @Shown(() => String, { oneOf: LEDGER_EVENTS, named: 'LedgerEvent' }) event: string;
  @Shown(() => LedgerActorView) actor: LedgerActorView;
  @Shown(() => ID, { ...nullable, format: 'uuid', description: 'What changed.' }) subjectId: string | null;
  @Shown(() => [String], { description: 'Ids of the rulebook.' }) rules: string[];
  @Shown(() => [ID], { format: 'uuid', description: 'Grants the actor acted on.' }) basis: string[];
  @Shown(() => String, nullable) reason: string | null;
  @Field(() => Json, nullable) @ApiProperty({ ...ANY_OBJECT, nullable: true }) before: object | null;
  @Field(() => Json, nullable) @ApiProperty({ ...ANY_OBJECT, nullable: true }) after: object | null;
  @Shown(() => [NamedView], { description: 'Today\'s names of the members, service clients, agents, sub-profiles, cost centres and billing accounts whose ids stand in it, as far as you may know them.' }) names: NamedView[];
  @Shown(() => LedgerDetailsView, nullable) details: LedgerDetailsView | null;
  @Shown(() => String, { description: 'Hash of this entry over the one before, in hex.' }) hash: string;
}

/** The end of the chain: kept elsewhere, it is a receipt that nothing before it changed. */
@ObjectType('LedgerHead')
export class LedgerHeadView {
  @Shown(() => Int) seq: number;
  @Shown(() => String, { description: 'In hex.' }) hash: string;
}

/** M34: what was recorded, worked out anew from its bodies. One step of a long chain; the whole of a short one. */
@ObjectType('LedgerVerification')
export class LedgerVerificationView {
  @Shown(() => Boolean, { description: 'Of the entries checked here nothing is missing, changed, added or out of order.' }) verified: boolean;
  @Shown(() => Int, { description: 'How many were checked here.' }) entries: number;
  @Shown(() => Int, { ...nullable, description: 'Send it as `fromSeq` to check on; null: this was the end of the chain.' }) next: number | null;
  @Shown(() => LedgerHeadView) head: LedgerHeadView;
  @Shown(() => String, { format: 'date-time' }) checkedAt: string;
  @Shown(() => Int, { ...nullable, description: 'The first entry that is not what was recorded.' }) firstBroken: number | null;
}

/** One changed row of an entry. */
@ObjectType('LedgerDetail')
export class LedgerDetailView {
  @Shown(() => Int, { description: 'Its place in the entry, from 1 on.' }) position: number;
  @Field(() => Json, { ...nullable, description: 'Null: your rights do not cover it.' }) @ApiProperty({ ...ANY_OBJECT, nullable: true }) row: object | null;
}

export const LedgerDetailPage = pageOf(LedgerDetailView, 'LedgerDetail');
export const LedgerDetailConnection = connectionOf(LedgerDetailView, 'LedgerDetail');
export const LedgerPage = pageOf(LedgerEntryView, 'LedgerEntry');
export const LedgerConnection = connectionOf(LedgerEntryView, 'LedgerEntry');
