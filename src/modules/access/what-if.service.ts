import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.js';
import { type Acting, type Call, differences, effectsOf, Gate, type GrantFacts, type Permission, PERMISSIONS, type Sides, sidesOf, type Standing, type Supposition, type Suppositions, supposing, suppositionsOf, toldStandings } from '../authority/index.js';
import { idsOfSuccessors } from './grants.queries.js';
import { demandParts, isPartOf } from './plan-grant.js';
import { holdersTouched, namedHere, type Touched } from './what-if.queries.js';
import { type Asked, suppositionsIn, type WhatIfRequest } from './what-if.requests.js';
import type { AffectedHolderView, WhatIfView } from './what-if.view.js';

/** Read at once; between two portions other requests are answered. */
const PORTION = 100;
const MOST_HOLDERS = 10_000;
const MOST_TOLD = 200;
const ALL = Object.keys(PERMISSIONS) as Permission[];

class NotThere extends Problem {
  constructor(places: readonly Asked[]) {
    super(422, 'what-if.not-there', 'Some of this is not there.', { errors: places.map(({ pointer }) => ({ pointer, message: 'There is nothing here that you can see.' })) });
  }
}

class NotNarrower extends Problem {
  constructor({ pointer }: Asked) {
    super(422, 'what-if.not-narrower', 'A grant is narrowed to a part of what it covers.', { rule: 'GC-8.2-b(4)', errors: [{ pointer, message: 'This grant is not in force, not of a Support Portal User, or covers not all of these parts, or nothing besides.' }] });
  }
}

class TooManyHolders extends Problem {
  constructor() {
    super(422, 'what-if.too-many-holders', `More than ${MOST_HOLDERS} hold these rights. Ask about fewer changes at once.`);
  }
}

/** Somebody for whom something would change. */
interface Affected {
  holder: Touched;
  standing: Standing;
  sides: Sides[];
}

/** Who would gain and lose what: the same policy, on facts that are not stored. */
@Injectable()
export class WhatIfService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  ask(call: Call, request: WhatIfRequest): Promise<WhatIfView> {
    return this.gate.read(call, async (acting) => {
      const asked = suppositionsIn(request);
      const there = await namedHere(acting.tx, acting.customerId, namedIn(asked));
      const missing = asked.filter(({ id }) => !there.has(id));
      if (missing.length > 0) throw new NotThere(missing);
      await demandParts(acting, asked.flatMap((each) => (each.kind === 'narrowGrant' ? each.scope : [])));
      return whatIf(acting, asked, (grants) => demandNarrower(grants, asked));
    });
  }
}

/** Who would gain and lose what by all of these together. @param check looks at what there is, before */
export async function whatIf(acting: Acting, asked: readonly Supposition[], check: (grants: readonly GrantFacts[]) => void = () => undefined): Promise<WhatIfView> {
  const touched = await holdersTouched(acting.tx, acting.customerId, { ...namedIn(asked), limit: MOST_HOLDERS + 1 });
  if (touched.length > MOST_HOLDERS) throw new TooManyHolders();
  const affected = await affectedAmong(acting, touched, { check, together: suppositionsOf([...asked, ...await successorsOf(acting, asked)]) });
  return { at: acting.tx.now.toString(), asked: touched.length, affected: affected.length, holders: await told(acting, affected.slice(0, MOST_TOLD)) };
}

function namedIn(asked: readonly Supposition[]): { grants: string[]; members: string[]; subProfiles: string[] } {
  const of = (...kinds: Supposition['kind'][]): string[] => asked.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return { grants: of('revokeGrant', 'narrowGrant'), members: of('endMember', 'giveGrant'), subProfiles: of('changeSubProfile') };
}

/** What extends a revoked grant ends with it. */
async function successorsOf({ tx, customerId }: Acting, asked: readonly Supposition[]): Promise<Supposition[]> {
  const revoked = asked.filter(({ kind }) => kind === 'revokeGrant').map(({ id }) => id);
  return revoked.length === 0 ? [] : (await idsOfSuccessors(tx, customerId, revoked)).map((id) => ({ kind: 'revokeGrant', id }));
}

async function affectedAmong(acting: Acting, touched: readonly Touched[], { check, together }: { check: (grants: readonly GrantFacts[]) => void; together: Suppositions }): Promise<Affected[]> {
  const affected: Affected[] = [];
  const at = acting.tx.now;
  for (let begin = 0; begin < touched.length; begin += PORTION) {
    const holders = touched.slice(begin, begin + PORTION);
    const standings = await toldStandings(acting, holders.map(({ id }) => id));
    check([...standings.values()].flatMap(({ grants }) => grants));
    for (const holder of holders) {
      const standing = standings.get(holder.id);
      if (!standing) continue;
      const sides = sidesOf({ standing, at }, { standing: supposing(standing, together, at), at }, acting.pack);
      if (sides.some((each) => differences(each, ALL).length > 0)) affected.push({ holder, standing, sides: affected.length < MOST_TOLD ? sides : [] });
    }
  }
  return affected;
}

/** What narrowing would refuse, whether or not it is made. */
function demandNarrower(grants: readonly GrantFacts[], asked: readonly Asked[]): void {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  for (const each of asked) {
    const grant = byId.get(each.id);
    if (each.kind === 'narrowGrant' && grant && !(grant.profile === 'SupportPortalUser' && isSettled(grant) && isPartOf(each.scope, grant.scope))) throw new NotNarrower(each);
  }
}

const isSettled = ({ secondPerson, revokedAt }: GrantFacts): boolean => (secondPerson === 'notNeeded' || secondPerson === 'approved') && revokedAt === null;

async function told(acting: Acting, affected: readonly Affected[]): Promise<AffectedHolderView[]> {
  const contactsOf = await acting.grantors(affected.flatMap(({ standing, sides }) => [standing, ...sides.map(({ after }) => after.standing)])); // parts that are supposed have names, too
  return affected.map(({ holder, standing, sides }) => {
    const reader = { contacts: contactsOf(standing), language: acting.language };
    return { ...holder, effects: sides.flatMap((each) => effectsOf(each, ALL, reader)) };
  });
}
