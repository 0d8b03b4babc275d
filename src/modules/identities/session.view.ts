import { ApiProperty } from '@nestjs/swagger';
import { CAPACITIES, type Capacity } from '../authority/index.js';
import { IdentityView } from './identity.view.js';
import type { Person } from './people.queries.js';
import type { OwnSession } from './sessions.queries.js';

class CustomerName {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly legalName: string;
}

/** Who is signed in. */
export class SignedInView {
  @ApiProperty() readonly identity: IdentityView;
  @ApiProperty({ description: 'A second factor is set.' }) readonly secondFactor: boolean;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Null: depends on the capacity chosen later (an Access Owner or Access Manager must).' })
  readonly mustSetSecondFactor: boolean | null;
  @ApiProperty({ type: [CustomerName] }) readonly customers: CustomerName[];

  constructor(person: Person, customers: CustomerName[]) {
    this.identity = new IdentityView(person);
    this.secondFactor = person.sealedSeed !== null;
    this.mustSetSecondFactor = this.secondFactor ? false : person.realm === 'operator' || null;
    this.customers = customers;
  }
}

/** Who is signed in, and what the session has chosen. */
export class WhoAmIView extends SignedInView {
  @ApiProperty({ format: 'uuid' }) readonly sessionId: string;
  @ApiProperty({ description: 'This session was opened with the second factor.' }) readonly raised: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly customerId: string | null;
  @ApiProperty({ enum: CAPACITIES, nullable: true, type: String }) readonly capacity: Capacity | null;

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

  constructor(session: OwnSession, currentId: string) {
    this.id = session.id;
    this.createdAt = session.createdAt.toISOString();
    this.lastSeenAt = session.lastSeenAt.toISOString();
    this.userAgent = session.userAgent;
    this.current = session.id === currentId;
  }
}
