import { ID, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { Shown } from '../../platform/graphql/shown.js';
import { wordsNamed } from '../../platform/http/named-words.js';
import { CAPACITIES, type Capacity } from '../authority/index.js';
import { IdentityView } from './identity.view.js';
import { hasSecondFactor, type Person } from './people.queries.js';
import { NOTED, type OwnSession } from './sessions.queries.js';

@ObjectType('CustomerName')
class CustomerName {
  @Shown(() => ID, { format: 'uuid' }) readonly id: string;
  @Shown(() => String) readonly legalName: string;
}

/** Who is signed in. */
@ObjectType({ isAbstract: true })
export class SignedInView {
  @Shown(() => IdentityView) readonly identity: IdentityView;
  @Shown(() => Boolean, { description: 'A second factor is set.' }) readonly secondFactor: boolean;
  @Shown(() => Boolean, { nullable: true, description: 'Null: depends on the capacity chosen later (an Access Owner or Access Manager must).' })
  readonly mustSetSecondFactor: boolean | null;
  @Shown(() => [CustomerName]) readonly customers: CustomerName[];

  constructor(person: Person, customers: CustomerName[]) {
    this.identity = new IdentityView(person);
    this.secondFactor = hasSecondFactor(person);
    this.mustSetSecondFactor = this.secondFactor ? false : person.realm === 'operator' || null;
    this.customers = customers;
  }
}

/** Who is signed in, and what the session has chosen. */
@ObjectType('WhoAmI')
export class WhoAmIView extends SignedInView {
  @Shown(() => ID, { format: 'uuid' }) readonly sessionId: string;
  @Shown(() => Boolean, { description: 'This session was opened with the second factor.' }) readonly raised: boolean;
  @Shown(() => ID, { format: 'uuid', nullable: true, description: 'Where a capacity was chosen last.' }) readonly customerId: string | null;
  @Shown(() => String, { oneOf: CAPACITIES, nullable: true, description: 'The one chosen there; which are open, the capacities of a Customer say.' }) readonly capacity: Capacity | null;

  constructor(person: Person, customers: CustomerName[], session: { id: string; raised: boolean; customerId: string | null; capacity: Capacity | null }) {
    super(person, customers);
    this.sessionId = session.id;
    this.raised = session.raised;
    this.customerId = session.customerId;
    this.capacity = session.capacity;
  }
}

export class OwnSessionView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ format: 'date-time' }) readonly lastSeenAt: string;
  @ApiProperty() readonly userAgent: string;
  @ApiProperty({ description: 'The session that asks.' }) readonly current: boolean;
  @ApiProperty({ enum: NOTED, ...wordsNamed('NotedSignIn'), nullable: true, description: 'Why this sign-in was told by mail: the first from this kind of device, or after many wrong tries. Null: it was not.' }) readonly noted: OwnSession['noted'];

  constructor(session: OwnSession, currentId: string) {
    this.id = session.id;
    this.createdAt = session.createdAt.toISOString();
    this.lastSeenAt = session.lastSeenAt.toISOString();
    this.userAgent = session.userAgent;
    this.current = session.id === currentId;
    this.noted = session.noted;
  }
}
