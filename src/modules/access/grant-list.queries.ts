import { cappedCount, type Count, COUNTED_TO, countOf } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { affiliateStop, asOf, Binds, delegatesBelow, handsSql, hasLapsed, mandateStop, type Moment, SOURCES_STAND } from '../authority/index.js';
import type { GrantFilter } from './grant.requests.js';
import { GRANT_STATES, type GrantState } from './grant.view.js';
import type { GrantRow } from './grant-abilities.js';
import { type At, live } from './grants.queries.js';

/** A grant `g` with its holder: the member `m`, or the client `c` and its sponsor `s`. $1 the Customer, $2 now. */
export const HELD = `access_grant g
  left join member m on m.customer_id = g.customer_id and m.id = g.member_id
  left join service_client c on c.customer_id = g.customer_id and c.id = g.client_id
  left join member s on s.customer_id = c.customer_id and s.id = c.sponsor_member_id`;

/** The same, each holder looked up by its key, whatever the statistics say: with some of them PostgreSQL reads all people to find those of a page. */
const HELD_ONE_BY_ONE = `access_grant g
  left join lateral (select * from member h where h.customer_id = $1 and h.id = g.member_id offset 0) m on true
  left join lateral (select * from service_client h where h.customer_id = $1 and h.id = g.client_id offset 0) c on true
  left join lateral (select * from member h where h.customer_id = $1 and h.id = c.sponsor_member_id offset 0) s on true`;

const MANDATE_STOP = mandateStop('$2');
const AFFILIATE_STOP = affiliateStop('$2');

/** The facts by which the policy withholds a grant, whatever its reader does; each also alone, so that an index can find few among many. */
const CONDITIONS: Record<Exclude<GrantState, 'inForce'>, string> = {
  refused: `g.second_person = 'refused'`,
  revoked: 'g.revoked_at is not null',
  ended: `(g.ends_at <= $2 or ${hasLapsed('$2')})`,
  linkEnded: 'm.ends_at <= $2',
  mandateEnded: `${MANDATE_STOP} = 'mandateEnded'`,
  affiliateUnlisted: `${AFFILIATE_STOP} = 'affiliateUnlisted'`,
  controlLost: `${AFFILIATE_STOP} = 'controlLost'`,
  clientEnded: 'least(c.ends_at, c.ended_at) <= $2',
  mandateRefused: `${MANDATE_STOP} = 'mandateRefused'`,
  consentWithdrawn: `${AFFILIATE_STOP} = 'consentWithdrawn'`,
  notOfParent: `${AFFILIATE_STOP} = 'notOfParent'`,
  pending: `g.second_person = 'pending' and g.revoked_at is null`,
  proposed: '(g.source_id is not null and g.accepted_at is null)',
  linkNotBegun: 'm.starts_at > $2',
  mandateNotActive: `${MANDATE_STOP} = 'mandateNotActive'`,
  sponsorGone: `(s.starts_at > $2 or s.ends_at <= $2 or ${affiliateStop('$2', 's')} is not null)`,
  customerNotActive: `(select d.state from customer_directory d where d.id = $1) <> 'active'`,
  notBegun: 'greatest(g.starts_at, c.starts_at) > $2',
  sourceGone: `(g.source_id is not null and not ${SOURCES_STAND})`,
};

const isStopped = (state: GrantState): state is keyof typeof CONDITIONS => state !== 'inForce';

const STATE = `case ${GRANT_STATES.filter(isStopped).map((state) => `when ${CONDITIONS[state]} then '${state}'`).join(' ')} else 'inForce' end`;

/**
 * True unless one of these facts holds. A `case` that equals something PostgreSQL takes for rare, and every fact that does not hold for one that leaves less: then it
 * sorts all there are instead of going along an index until it has enough. Of a `case` that is true or false it expects one in two.
 */
const noneOf = (...facts: string[]): string => `case when ${facts.join(' or ')} then false else true end`;

/** In force is what no fact stops: none of the Customer or of the grant itself, and none of its holder. */
const IS_GIVEN = `${noneOf(CONDITIONS.customerNotActive)} and ${noneOf(CONDITIONS.refused, CONDITIONS.revoked, CONDITIONS.pending, CONDITIONS.ended, CONDITIONS.proposed, 'g.starts_at > $2', CONDITIONS.sourceGone)}`;
const MEMBER_STOPS = [CONDITIONS.linkEnded, CONDITIONS.linkNotBegun, `${MANDATE_STOP} is not null`, `${AFFILIATE_STOP} is not null`];
const CLIENT_STOPS = [CONDITIONS.clientEnded, CONDITIONS.sponsorGone, 'c.starts_at > $2'];
const IS_HELD = noneOf(...MEMBER_STOPS, ...CLIENT_STOPS);

/** Of a grant in `HELD`. */
export const inState = (state: GrantState): string => (isStopped(state) ? `${CONDITIONS[state]} and ${STATE} = '${state}'` : `${IS_GIVEN} and ${IS_HELD}`);

/** Says nothing new of what is in force now, but in the words of the index `access_grant_standing`: those that are over are not gone through. */
const STANDS = `g.revoked_at is null and g.second_person in ('notNeeded', 'approved')`;

/** Of a grant in `HELD`: it gives something, or may come to. */
export const isNotOver = `${STATE} not in ('refused', 'revoked', 'ended', 'linkEnded', 'mandateEnded', 'affiliateUnlisted', 'clientEnded')`;

/** Names of cost centres and billing accounts are administration data; a line stays an id here, its number is customer data (I1). */
const SCOPE = `(select coalesce(json_agg(json_build_object('kind', case when e.cost_centre_id is not null then 'costCentre' when e.billing_account_id is not null then 'billingAccount' else 'line' end,
    'id', coalesce(e.cost_centre_id, e.billing_account_id, e.line_id), 'name', coalesce(k.name, a.name)) order by e.id), '[]')
  from access_grant_scope e
    left join cost_centre k on k.customer_id = e.customer_id and k.id = e.cost_centre_id
    left join billing_account a on a.customer_id = e.customer_id and a.id = e.billing_account_id
  where e.customer_id = g.customer_id and e.grant_id = g.id)`;

/** The grants `g` of `HELD`; $1 the Customer, $2 now. */
export const rowOf = (held: string): string => `select g.id, g.member_id "memberId", g.client_id "clientId", coalesce(m.display_name, c.name) holder, g.profile,
    (select json_build_object('id', p.id, 'code', p.code, 'name', p.name) from sub_profile p where p.customer_id = g.customer_id and p.id = g.sub_profile_id) "subProfile",
    ${SCOPE} scope, ${STATE} state, ${isoInstant('g.starts_at')} "startsAt",
    ${isoInstant('least(g.ends_at, m.ends_at, c.ends_at, c.ended_at, s.ends_at)')} "endsAt", g.reason,
    (select b.display_name from member b where b.customer_id = g.customer_id and b.id = g.given_by) "givenBy", g.given_in_capacity "givenInCapacity",
    ${isoInstant('g.recorded_at')} "givenAt", g.second_person "secondPerson", ${isoInstant('g.revoked_at')} "revokedAt", g.replaces_id replaces,
    array(select n.id from access_grant n where n.customer_id = g.customer_id and n.replaces_id = g.id and ${live('$2')} order by n.id) "continuedBy",
    g.may_delegate "mayDelegate", g.delegation_depth "delegationDepth",
    g.source_id "sourceId", g.permissions, ${isoInstant('g.accepted_at')} "acceptedAt", g.given_by "giverId", g.version,
    json_build_object('from', g.starts_at, 'to', g.ends_at) own, ${isoInstant('least(m.ends_at, c.ends_at, c.ended_at, s.ends_at)')} "holderEnds",
    exists (select from sub_profile p where p.customer_id = g.customer_id and p.id = g.sub_profile_id and p.retired_at is not null) retired,
    case when g.second_person = 'pending' then array${handsSql(`array[g.given_by, g.member_id, c.sponsor_member_id, c.made_by] || ${delegatesBelow('g.replaces_id')}`, 'g.recorded_at')} else '{}' end parties
  from ${held} where g.customer_id = $1`;

type Row = GrantRow & Record<string, unknown>;

export async function grantRow({ tx, customerId }: At, grantId: string): Promise<GrantRow | null> {
  const [row] = await tx.query<Row>({ name: 'grant-row', text: `${rowOf(HELD)} and g.id = $3`, values: [customerId, tx.now.toString(), grantId] });
  return row ?? null;
}

export const grantRows = ({ tx, customerId }: At, ids: readonly string[]): Promise<GrantRow[]> =>
  tx.query<Row>({ name: 'grant-rows', text: `${rowOf(HELD)} and g.id = any($3) order by g.id desc`, values: [customerId, tx.now.toString(), ids] });

/** Newest first, one row more than the limit, where there is one. */
export function listGrants({ tx, customerId }: At, filter: GrantFilter, { limit, before, moment }: { limit: number; before: string | null; moment: Moment | null }): Promise<GrantRow[]> {
  const { binds, held, where, isHeld } = chosen({ tx, customerId }, filter, moment);
  const begin = before ? ` and g.id < ${binds.bind(before)}` : '';
  return tx.query<Row>(asOf({ text: `${rowOf(held)}${where}${isHeld}${begin} order by g.id desc limit ${binds.bind(limit + 1)}`, values: binds.values }, moment));
}

export async function countGrants({ tx, customerId }: At, filter: GrantFilter, moment: Moment | null): Promise<number> {
  const { binds, held, where, isHeld } = chosen({ tx, customerId }, filter, moment);
  // a placeholder that a filter leaves unused has no type for PostgreSQL
  const all = `where g.customer_id = $1 and $2::timestamptz is not null${where}`;
  const order = along(filter, moment);
  const text = isHeld === '' ? cappedCount(`from ${filter.state ? held : 'access_grant g'} ${all}${order}`) : countInForce({ all: all + order, exact: `from ${held} ${all}${isHeld}${order}` });
  const [count] = await tx.query<{ counted: number }>(asOf({ text, values: binds.values }, moment));
  return count?.counted ?? 0;
}

/** As many as are told, and some more: a tenth of them may be held by people who have left. */
const LOOKED_AT = 11_000;

/**
 * Ten thousand holders looked up one by one take three times as long as in one go. So those who do not hold any more are looked for among the holders of the first grants;
 * only where so many have left that these do not say how many there are, each is looked up.
 */
const countInForce = ({ all, exact }: { all: string; exact: string }): string => `select case when looked < ${LOOKED_AT} or found > ${COUNTED_TO} then found else (${cappedCount(exact)}) end counted
  from (with first as materialized (select g.member_id, g.client_id from access_grant g ${all} limit ${LOOKED_AT})
    select count(*)::integer looked, (count(*) filter (where (g.member_id in (
        select m.id from member m where m.customer_id = $1 and m.id = any(array(select f.member_id from first f)) and (${MEMBER_STOPS.join(' or ')}))) is not true
      and (g.client_id in (
        select c.id from service_client c left join lateral (select * from member h where h.customer_id = $1 and h.id = c.sponsor_member_id offset 0) s on true
        where c.customer_id = $1 and c.id = any(array(select f.client_id from first f)) and (${CLIENT_STOPS.join(' or ')}))) is not true))::integer found from first g) seen`;

/** By which index enough are met soonest; of one holder or bundle, and of the states that few are in, there is an index of its own. */
function along({ state = 'inForce', ...named }: GrantFilter, moment: Moment | null): string {
  if (isStopped(state) || named.memberId || named.clientId || named.subProfileId) return '';
  return moment ? ' order by g.until' : ' order by g.id desc';
}

interface Chosen {
  binds: Binds;
  held: string;
  /** Of the grant itself, but for a state that is told by its holder. */
  where: string;
  /** What its holder must be, where those in force are asked for. */
  isHeld: string;
}

function chosen({ tx, customerId }: At, filter: GrantFilter, moment: Moment | null): Chosen {
  const binds = new Binds();
  binds.values.push(customerId, (moment?.at ?? tx.now).toString());
  const where = conditions(filter, binds);
  if (filter.state !== 'inForce') return { binds, held: moment ? HELD_ONE_BY_ONE : HELD, where, isHeld: '' };
  const stands = moment ? `g.until > least($2, ${binds.bind(moment.knownAt.toString())}::timestamptz)` : STANDS;
  return { binds, held: HELD_ONE_BY_ONE, where: `${where} and ${stands}`, isHeld: ` and ${IS_HELD}` };
}

/** Whoever looks at a bundle that more hold looks at the list of its grants. */
const MOST_HOLDERS = 1000;

/** How many people and machines hold each sub-profile in force. */
export async function holdersOfSubProfiles({ tx, customerId }: At): Promise<ReadonlyMap<string, Count>> {
  const rows = await tx.query<{ id: string; holders: number }>({
    name: 'sub-profile-holders',
    text: `select p.id, (select count(distinct seen.holder)::integer from (select coalesce(g.member_id, g.client_id) holder from ${HELD_ONE_BY_ONE}
        where g.customer_id = $1 and g.sub_profile_id = p.id and ${STANDS} and ${inState('inForce')} limit ${MOST_HOLDERS + 1}) seen) holders
      from sub_profile p where p.customer_id = $1`,
    values: [customerId, tx.now.toString()],
  });
  return new Map(rows.map(({ id, holders }) => [id, countOf(holders, MOST_HOLDERS)]));
}

function conditions({ memberId, clientId, profile, subProfileId, state }: GrantFilter, binds: Binds): string {
  return [
    memberId && `g.member_id = ${binds.bind(memberId)}`,
    clientId && `g.client_id = ${binds.bind(clientId)}`,
    profile && `g.profile = ${binds.bind(profile)}`,
    subProfileId && `g.sub_profile_id = ${binds.bind(subProfileId)}`,
    state && (isStopped(state) ? inState(state) : IS_GIVEN),
  ].filter(Boolean).map((condition) => ` and ${condition as string}`).join('');
}
