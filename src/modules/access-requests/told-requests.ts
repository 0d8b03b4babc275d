import { type Acting, type Actor, canGive, giversOf, type Grantors, mayGrantPermission, NotFound, type Permission, permissionLabel, PERMISSIONS, type Policy, type Standing, toldStandings } from '../authority/index.js';
import { rowsOf } from './asked-part.js';
import { type AccessRequest, accessRequestById, type Reader } from './access-requests.queries.js';
import type { AccessRequestInFullView, AccessRequestView } from './access-request.views.js';
import { type Case, choicesFor, needOf } from './need.js';

const NAMES = Object.keys(PERMISSIONS) as Permission[];

/** Whose requests whoever acts may see: his own, and those of others for what he could give (Q3). */
export function readerOf(acting: Acting): Reader {
  const { actor, policy: { capacity } } = acting;
  const gives = (capacity === 'AccessOwner' || capacity === 'AccessManager') && acting.decide('grant:give').allowed;
  return { person: actor.kind === 'person' ? actor.id : null, givable: gives ? NAMES.filter((permission) => mayGrantPermission(capacity, permission)) : [] };
}

/** What is not for him is not there. */
export function demandReadable(acting: Acting, request: AccessRequest | null): asserts request is AccessRequest {
  const { person, givable } = readerOf(acting);
  if (!request || !(request.person === person || givable.includes(request.permission))) throw new NotFound();
}

interface Acts {
  actor: Actor;
  policy: Pick<Policy, 'capacity'>;
}

/** I2: could whoever acts give this to the one who asks? Never to himself, under whichever member id. */
export function couldAnswer({ actor, policy: { capacity } }: Acts, { person, permission }: Pick<AccessRequest, 'person' | 'permission'>, contacts: Grantors): boolean {
  if (actor.kind !== 'person' || actor.memberId === null || actor.id === person) return false;
  return (capacity === 'AccessOwner' || capacity === 'AccessManager') && canGive({ memberId: actor.memberId, profile: capacity, deputyOf: actor.deputyOf, byControl: capacity === 'AccessOwner' ? actor.affiliation : null }, permission, contacts);
}

/** Each with whoever asks, as he stands now. */
export async function casesOf(acting: Acting, requests: readonly AccessRequest[]): Promise<(request: AccessRequest) => Case> {
  const standings = await toldStandings(acting, [...new Set(requests.map(({ member }) => member.id))]);
  const parts = requests.map(({ part }) => part);
  const known = await acting.grantors([...standings.values()], parts.filter((part) => part !== null));
  const rowOf = await rowsOf(acting, parts);
  return ({ member, permission, part }) => {
    const standing = standings.get(member.id) as Standing; // a foreign key says so
    return { standing, contacts: known(standing), permission, row: rowOf(part) };
  };
}

export async function viewsOf(acting: Acting, requests: readonly AccessRequest[]): Promise<AccessRequestView[]> {
  const caseOf = await casesOf(acting, requests);
  return requests.map((request) => viewOf(acting, request, caseOf(request)));
}

/** As it is now. @throws {NotFound} */
export async function shownRequest(acting: Acting, id: string): Promise<AccessRequestInFullView> {
  const request = await accessRequestById(acting, id);
  demandReadable(acting, request);
  const about = (await casesOf(acting, [request]))(request);
  const view = viewOf(acting, request, about);
  return { ...view, choices: view.abilities.grant ? await choicesFor(acting, about) : [] };
}

function viewOf(acting: Acting, request: AccessRequest, about: Case): AccessRequestView {
  const { person, part } = request;
  const waits = request.state === 'waiting';
  const mine = acting.actor.kind === 'person' && person === acting.actor.id;
  const answers = waits && couldAnswer(acting, request, about.contacts);
  const need = waits ? needOf(acting, about) : null;
  return {
    ...toldOf(request), mine, label: permissionLabel(acting.language, request.permission), part: part && about.contacts.namePart(part), need,
    answerableBy: waits ? giversOf(request.permission, about.contacts) : [],
    abilities: { grant: answers && need === 'stands', decline: answers, withdraw: waits && mine },
  };
}

const toldOf = ({ person: _person, reminded: _reminded, overdueTold: _overdueTold, ...told }: AccessRequest): Omit<AccessRequest, 'person' | 'reminded' | 'overdueTold'> => told;
