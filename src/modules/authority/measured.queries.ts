import type { Transaction } from '../../platform/database/database.js';

/** Whom or what a measure may keep out, each as SQL; what is left out is not asked. */
interface Asked {
  person?: string;
  client?: string;
  /** The person who sponsors the client: a measure on him stops it where it says so. */
  sponsor?: string;
  /** The Customer itself, and not only its own measures on the others. */
  account?: true;
  address?: string;
}

const KINDS = { person: 'z.identity_id =', client: 'z.client_id =', sponsor: 'z.with_sponsored_clients and z.identity_id =', address: 'z.network >>=' } as const;

/**
 * GC-2.2.4, SQL: the case number of a measure in force that keeps this caller out, else null. In force is whatever nobody has ended: no clock decides.
 * Each kind has its own index.
 * @param customer placeholder of the Customer; null where the caller is at none
 */
export const measured = (asked: Asked, customer: string | null): string => caseNumber(asked, customer, customer === null ? 'z.customer_id is null' : `(z.customer_id is null or z.customer_id = ${customer})`);

/** The same of the Customer's own measures alone: all that others at it are told of. One that holds everywhere is told to nobody but whoever it refuses. */
export const measuredHere = (asked: Asked, customer: string): string => caseNumber(asked, customer, `z.customer_id = ${customer}`);

function caseNumber({ account, ...asked }: Asked, customer: string | null, here: string): string {
  const first = (where: string): string => `(select z.case_number from measure z where z.ended_at is null and ${where} limit 1)`;
  const kinds = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => (asked[kind] === undefined ? [] : [first(`${KINDS[kind]} ${asked[kind]} and ${here}`)]));
  return `coalesce(${[...kinds, ...(account && customer !== null ? [first(`z.customer_id = ${customer} and z.kind = 'account'`)] : [])].join(', ')})`;
}

/** The person who answers for a client, SQL. */
export const sponsorOf = (customer: string, client: string): string =>
  `(select m.identity_id from service_client k join member m on m.customer_id = k.customer_id and m.id = k.sponsor_member_id where k.customer_id = ${customer} and k.id = ${client})`;

/** The case number of a measure on an Application `application` of the Customer $1, SQL. */
export const measuredApplication = (application: string): string =>
  `(select z.case_number from measure z where z.ended_at is null and z.customer_id = $1 and z.kind = 'application' and z.application = ${application} limit 1)`;

/** The case number of what keeps out whoever is at no Customer yet, or a client that asks for a token of one; null: nothing does. */
export async function measureOn(tx: Transaction, { identityId = null, clientId = null, customerId = null, address = null }: Partial<Record<'identityId' | 'clientId' | 'customerId' | 'address', string | null>>): Promise<string | null> {
  const [row] = await tx.query<{ measure: string | null }>({
    name: 'measure-on',
    text: `select ${measured({ person: '$1', client: '$2', sponsor: sponsorOf('$3', '$2'), account: true, address: '$4::inet' }, '$3')} measure`,
    values: [identityId, clientId, customerId, address],
  });
  return row?.measure ?? null;
}
