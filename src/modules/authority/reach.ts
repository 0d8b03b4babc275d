import { handsOf, handsUntil } from './deputyships.js';
import { type Grantee, isUnproven } from './may-grant.js';
import type { Permission } from './permissions.js';
import { movesIn } from './reach-moves.js';
import { type Company, CUSTOMER_DATA, idOf, isOwner, type Login, may, type Path, type ReachStep, type World } from './reach-world.js';

/** How many steps are looked ahead. */
export const MOST_STEPS = 3;

/**
 * GC-8.3-d, S15: how somebody who reads no customer data now could come to some in at most so many steps of what the law allows him, by the
 * policy that judges each of his requests and the rule that asks for a second person. Of two ways none goes round by the steps of the other.
 * @returns none for whoever reads some already
 */
export function pathsOf(memberId: string, company: Company): Path[] {
  const start = startOf(memberId, company);
  if (!start || [...start.own.values()].some((login) => idOf(login) === memberId && readsData(login, company))) return [];
  const found: Path[] = [];
  let reached: Walked[] = [{ steps: [], world: start }];
  for (let n = 0; n < MOST_STEPS; n += 1) {
    reached = reached.flatMap(onwards).filter(({ steps, world }) => {
      if (found.some((path) => isRoundabout(steps, path))) return false;
      const gains = gainsIn(world, start);
      if (gains.length > 0) found.push({ steps, gains, open: steps.every(({ waitsFor }) => waitsFor === null) });
      return gains.length === 0;
    });
  }
  return found.sort((one, other) => Number(other.open) - Number(one.open));
}

interface Walked {
  steps: readonly ReachStep[];
  world: World;
}

const onwards = ({ steps, world }: Walked): Walked[] => movesIn(world).map(({ step, to }) => ({ steps: [...steps, step], world: to }));

/** All that a shorter way does, and something that it does without. */
const isRoundabout = (steps: readonly ReachStep[], shorter: Path): boolean => shorter.steps.every((each) => steps.some((step) => keyOf(step) === keyOf(each)));

/** By whichever of his hands, and for whatever reason it waits. */
const keyOf = ({ deed, to, waitsFor }: ReachStep): string => [deed, to, waitsFor !== null].join(' ');

/** What one of his logins reads and did not read before. */
function gainsIn({ own, company }: World, before: World): Permission[] {
  const gains = [...own].flatMap(([id, login]) => {
    const was = before.own.get(id);
    return was === login ? [] : CUSTOMER_DATA.filter((permission) => may(login, permission, company) && !(was && may(was, permission, company)));
  });
  return [...new Set(gains)];
}

/** In one of his capacities. */
export const readsData = (login: Login, company: Pick<Company, 'at' | 'pack'>): boolean => CUSTOMER_DATA.some((permission) => may(login, permission, company));

/** He alone, with whom he alone knows: a login that he admitted and nobody else vouched for may be his own. The Access Owner is somebody by that. */
function startOf(memberId: string, company: Company): World | null {
  const me = company.people.find((login) => idOf(login) === memberId);
  if (!me) return null;
  const { person } = me.grantee;
  const pairs = handsOf(me.standing, company.at).filter((each) => each !== person);
  const known = handsUntil(me.standing, company.at);
  const own = company.people.filter((login) => login.grantee.person === person || (!isOwner(login) && !pairs.includes(login.grantee.person) && isAloneKnownBy(login.grantee, known)));
  return { company, subject: memberId, own: byId(own), hands: byId(company.people.filter((login) => !isOwner(login) && pairs.includes(login.grantee.person))) };
}

const isAloneKnownBy = (grantee: Grantee, people: readonly string[]): boolean =>
  people.includes(grantee.createdBy ?? '') && (grantee.attestedBy === null || grantee.attestedBy === grantee.person || people.includes(grantee.attestedBy)) && isUnproven(grantee, people);

const byId = (logins: readonly Login[]): ReadonlyMap<string, Login> => new Map(logins.map((login) => [idOf(login), login]));
