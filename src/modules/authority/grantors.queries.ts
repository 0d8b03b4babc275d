import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/database/database.js';
import { type AffiliationFacts, ownedAmong, stopOfAffiliation } from './affiliated.js';
import { affiliationOfRow, affiliationsOf, type AffiliationRow, NOW, OWNERS_OF_PARENTS } from './affiliations.queries.js';
import { deputyshipsHere, handsIn, KEPT_OUT_HERE, type ToldDeputyship } from './deputies.queries.js';
import type { Grantee } from './may-grant.js';
import type { NamePart } from './parts.queries.js';
import type { RulePack } from './policy.js';
import { ACCEPTED_HERE, SECOND_FACTOR_SET } from './standing.queries.js';
import { holderId, type Standing } from './standing.js';

/** Somebody who can give access. His name and address are for the people of his own Customer, not for its machines (GC-8.1.2-c). */
export interface Grantor {
  memberId: string;
  profile: 'AccessOwner' | 'AccessManager';
  name: string | null;
  email: string | null;
  /** In whose place, where he has the profile as a deputy alone. */
  deputyOf: DeputyOf | null;
  /** By which parent's control he is Access Owner here; null: by title, or he is not. */
  byControl: ByControl | null;
}

/** GC-9.1-b: the affiliation, and whose Access Owner he is. */
export interface ByControl {
  affiliationId: string;
  parent: string | null;
}

/** Whose place a deputy has, and until when. */
export interface DeputyOf {
  memberId: string;
  name: string | null;
  until: string | null;
}

export interface Contact extends Grantor {
  name: string;
  email: string;
}

export interface Contacts {
  /** Access Owner first, beside him those by control once they have entered, then the Access Managers in force, each before his deputies; without whoever is kept out of this Customer. No owner: it opted out (GC-8.3-c), or he is kept out. */
  all: Grantor[];
  registeredAt: string | null;
  nameOf(memberId: string | null): string | null;
  /** The identity behind a member that is a grantor or a giver. */
  personOf(memberId: string | null): string | null;
  /** Who named this member an Access Manager. */
  namingOf(memberId: string | null): { by: string | null; capacity: string; at: string } | null;
  /** By which deputyship this member had a capacity at an instant. */
  deputyshipOf(memberId: string | null, capacity: string, at: Temporal.Instant): ChainedDeputyship | null;
  /** I2: these people with whoever was the same hand since; without an instant, is now. */
  handsOf(people: readonly (string | null)[], since?: Temporal.Instant): (string | null)[];
}

/** As a chain tells it. */
export interface ChainedDeputyship {
  principal: { memberId: string; name: string | null };
  named: { by: string | null; capacity: string; at: string };
}

/** Who could help one holder. */
export interface Grantors extends Contacts {
  /** The holder, as far as a second person depends on him; null where nobody is refused. */
  grantee: Grantee | null;
}

/** What an explanation tells by name, as far as its reader may know it. */
export interface Known extends Grantors {
  namePart: NamePart;
}

interface PersonRow { id: string; person: string; name: string; email: string; owner: boolean; manager: boolean; keptOut: boolean; inForce: boolean; ofGroup: { affiliationId: string | null; affiliations: AffiliationRow[] } | null; named: { by: string | null; capacity: string; at: string } | null }

interface Here {
  tx: Transaction;
  customerId: string;
  pack: RulePack;
}

/** A Customer's own people, as far as a parent's Access Owner is among them: what the policy asks of him, and of nobody else. */
const OF_GROUP = `case when m.mandate_id is null and m.identity_id = any(array(${OWNERS_OF_PARENTS})) then json_build_object('affiliationId', m.affiliation_id, 'affiliations', ${affiliationsOf(NOW)}) end`;

/**
 * Who can give access at this Customer, and the names an explanation needs.
 * @param members whose names are needed besides
 */
export async function contactsOf({ tx, customerId, pack }: Here, members: readonly string[] = []): Promise<Contacts & { all: Contact[] }> {
  const [rows, deputyships] = await Promise.all([tx.query<PersonRow & { registered_at: string }>({
    name: 'grantors',
    text: `select m.id, m.identity_id person, m.display_name name, m.email, m.id = c.owner_member_id is true owner, to_json(c.registered_at) registered_at,
        n.named is not null and n.in_force and m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2) manager, ${KEPT_OUT_HERE('m')} "keptOut", n.named,
        m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2) "inForce", ${OF_GROUP} "ofGroup"
      from (select o.owner_member_id id from customer o where o.customer_id = $1
          union select x.member_id from access_grant x where x.customer_id = $1 and x.profile = 'AccessManager'
          union select o.id from (${OWNERS_OF_PARENTS}) f (person) join member o on o.customer_id = $1 and o.identity_id = f.person
          union select unnest($3::uuid[])) named_here
        join member m on m.customer_id = $1 and m.id = named_here.id join customer c on c.customer_id = $1
      left join lateral (select json_build_object('by', (select b.display_name from member b where b.customer_id = $1 and b.id = g.given_by),
            'capacity', g.given_in_capacity, 'at', g.recorded_at) named,
          g.revoked_at is null and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2) in_force
        from access_grant g where g.customer_id = $1 and g.member_id = m.id and g.profile = 'AccessManager' and g.second_person in ('notNeeded', 'approved')
        order by in_force desc, g.id desc limit 1) n on true
      order by owner desc, m.display_name`,
    values: [customerId, tx.now.toString(), [...new Set(members)]],
  }), deputyshipsHere(tx, customerId)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const people = new Map([...deputyships.map(({ deputy }) => deputy), ...rows.map(({ id, person }) => ({ memberId: id, person }))].map(({ memberId, person }) => [memberId, person]));
  return {
    all: grantorsAmong(rows, deputyships, (row) => controlOf(row, tx.now, pack)),
    registeredAt: rows[0]?.registered_at ?? null,
    nameOf: (memberId) => (memberId === null ? null : byId.get(memberId)?.name ?? null),
    personOf: (memberId) => (memberId === null ? null : people.get(memberId) ?? null),
    namingOf: (memberId) => (memberId === null ? null : byId.get(memberId)?.named ?? null),
    deputyshipOf: (memberId, capacity, at) => deputyships.find((each) => each.deputy.memberId === memberId && each.capacity === capacity && covers(each, at)) ?? null,
    handsOf: (people, since = tx.now) => handsIn(deputyships, people, { since, now: tx.now }),
  };
}

const covers = ({ from, to }: ToldDeputyship, at: Temporal.Instant): boolean => Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, to) < 0;

/** Everybody once: by what is his own before what is lent to him, as Owner before as Manager. */
function grantorsAmong(rows: readonly PersonRow[], deputyships: readonly ToldDeputyship[], controlOf: (row: PersonRow) => ByControl | null): Contact[] {
  const own = (profile: Grantor['profile'], { id, name, email }: PersonRow): Contact => ({ memberId: id, profile, name, email, deputyOf: null, byControl: null });
  const deputies = (capacity: Grantor['profile']): Contact[] => deputyships.filter((each) => each.inForce && !each.keptOut && each.capacity === capacity)
    .map(({ deputy: { memberId, name, email }, principal, to }) => ({ memberId, profile: capacity, name, email, deputyOf: { memberId: principal.memberId, name: principal.name, until: to.toString() }, byControl: null }));
  const reachable = rows.filter(({ keptOut }) => !keptOut);
  const found = [
    ...reachable.filter(({ owner }) => owner).map((row) => own('AccessOwner', row)),
    ...reachable.flatMap((row) => { const byControl = controlOf(row); return byControl ? [{ ...own('AccessOwner', row), byControl }] : []; }),
    ...deputies('AccessOwner'), ...reachable.filter(({ manager }) => manager).map((row) => own('AccessManager', row)), ...deputies('AccessManager'),
  ];
  return found.filter(({ memberId }, at) => found.findIndex((each) => each.memberId === memberId) === at);
}

/** GC-9.1-b: as the policy judges it, and only of somebody who has entered: whoever is no member here has no name here, and decides nothing yet. */
function controlOf({ owner, inForce, ofGroup }: PersonRow, at: Temporal.Instant, pack: RulePack): ByControl | null {
  if (owner || !inForce || !ofGroup) return null;
  const affiliations = ofGroup.affiliations.map(affiliationOfRow);
  const gives = (each: AffiliationFacts): boolean => stopOfAffiliation(each, at, pack) === null;
  const [owned, link] = [ownedAmong(affiliations, at), affiliations.find(({ id }) => id === ofGroup.affiliationId)];
  return owned && gives(owned) && (!link || gives(link)) ? { affiliationId: owned.id, parent: owned.parent.name } : null;
}

/** The person behind each of these holders, as far as a second person depends on him; for a client its sponsor. */
export async function granteesAmong(tx: Transaction, customerId: string, standings: readonly Standing[]): Promise<(standing: Standing) => Grantee | null> {
  const holders = standings.flatMap(({ holder }) => (holder.kind === 'agent' ? [] : [holder]));
  if (holders.length === 0) return () => null;
  const rows = await tx.query<{ id: string; grantee: Grantee }>({
    name: 'grantees',
    text: `select coalesce(h.client_id, m.id) id, json_build_object('kind', h.kind, 'person', m.identity_id, 'acceptedInvitation', ${ACCEPTED_HERE}, 'secondFactorSet', ${SECOND_FACTOR_SET},
        'attestedBy', (select x.identity_id from member x where x.customer_id = $1 and x.id = m.attested_by),
        'createdBy', (select x.identity_id from member x where x.customer_id = $1 and x.id = case when k.id is null then m.invited_by else k.made_by end)) grantee
      from unnest($2::text[], $3::uuid[], $4::uuid[]) h (kind, member_id, client_id) join member m on m.customer_id = $1 and m.id = h.member_id
        left join service_client k on k.customer_id = $1 and k.id = h.client_id`,
    values: [customerId, holders.map(({ kind }) => kind), holders.map((holder) => (holder.kind === 'client' ? holder.sponsor.memberId : holder.memberId)),
      holders.map((holder) => (holder.kind === 'client' ? holder.clientId : null))],
  });
  const byId = new Map(rows.map(({ id, grantee }) => [id, grantee]));
  return (standing) => byId.get(holderId(standing)) ?? null;
}

/** What a machine may know of them. */
export const withoutNames = (known: Contacts): Contacts => ({
  ...known,
  all: known.all.map(({ memberId, profile, deputyOf, byControl }) => ({ memberId, profile, name: null, email: null, deputyOf: deputyOf && { ...deputyOf, name: null }, byControl: byControl && { ...byControl, parent: null } })),
  nameOf: () => null,
  namingOf: (memberId) => {
    const naming = known.namingOf(memberId);
    return naming && { ...naming, by: null };
  },
  deputyshipOf: (...asked) => {
    const found = known.deputyshipOf(...asked);
    return found && { principal: { ...found.principal, name: null }, named: { ...found.named, by: null } };
  },
});
