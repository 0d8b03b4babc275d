import { Inject, Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import type { Count } from '../../platform/database/page.js';
import { Problem } from '../../platform/http/problem.js';
import {
  type Acting, asReady, buildPolicy, type Call, type Doubt, effectsOf, Gate, type GrantFacts, holderName, idleIn, NotFound, permissionsOf, type ScopePart, secondPersonSentence, type Side, type Standing, toldStanding,
} from '../authority/index.js';
import { deputyshipsThatEnd } from './deputies.queries.js';
import { linesOnlyIn } from './grant-effect.queries.js';
import type { GrantEffectView } from './grant-effect.view.js';
import { grantById, holderOf, idsOfSuccessors, scopeOf } from './grants.queries.js';
import { type Asked, demandMayGrant, demandNarrowable, demandParts, demandSomebodyElse, type Held, laterOf, type Plan, planExtension, planGrant } from './plan-grant.js';
import { doubtAbout } from './write-grants.js';

/** The grants of a holder as a change would leave them. */
interface Change {
  standing: Standing;
  /** The one that the change is about: of what it names the effect is told. */
  about: Pick<GrantFacts, 'id' | 'profile' | 'subProfile' | 'only'>;
  from: Temporal.Instant;
  /** What comes, or goes, where nothing else gives it. */
  moved: GrantFacts;
  comes: boolean;
  after: (grants: readonly GrantFacts[]) => GrantFacts[];
}

type Forecast = Partial<GrantEffectView>;

/** Of a grant that has no id yet. */
const NEW = '00000000-0000-7000-8000-000000000000';
const NOTHING: GrantEffectView = { refusal: null, holder: null, from: null, until: null, effects: [], idle: [], lines: null, secondPerson: { needed: false, because: null, sentence: null }, ended: [], deputies: [] };

/** What a change of grants would do: the same checks and the same policy, on grants that are not stored. */
@Injectable()
export class PreviewGrantsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  giving(call: Call, asked: Asked): Promise<GrantEffectView> {
    return this.gate.read(call, async (acting) => {
      await demandMayGrant(acting, asked.profile);
      return forecast(async () => {
        const plan = await planGrant(acting, asked, await holderOf(acting, asked));
        await demandParts(acting, plan.scope);
        return given(acting, plan, plan.interval.from);
      });
    });
  }

  extending(call: Call, grantId: string, { endsAt }: { endsAt: string }): Promise<GrantEffectView> {
    return this.about(call, grantId, async (acting, held) => {
      const plan = await planExtension(acting, held, endsAt);
      return given(acting, plan, plan.interval.from);
    });
  }

  narrowing(call: Call, grantId: string, { scope }: { scope: readonly ScopePart[] }): Promise<GrantEffectView> {
    return this.about(call, grantId, async (acting, held) => {
      demandNarrowable(held, scope, acting.tx.now);
      await demandParts(acting, scope);
      return taken(acting, held, { part: scope.map(({ kind, id }) => ({ kind, id: id.toLowerCase() })) });
    });
  }

  revoking(call: Call, grantId: string): Promise<GrantEffectView> {
    return this.about(call, grantId, async (acting, held) => {
      held.grant.demandLive(acting.tx.now);
      return taken(acting, held, {});
    });
  }

  private about(call: Call, grantId: string, work: (acting: Acting, held: Held) => Promise<Forecast>): Promise<GrantEffectView> {
    return this.gate.read(call, async (acting) => {
      const { tx, customerId } = acting;
      const grant = await grantById(tx, customerId, grantId);
      const holder = grant && await holderOf(acting, grant);
      if (!holder) throw new NotFound();
      await demandMayGrant(acting, grant.profile);
      return forecast(async () => work(acting, { grant, holder, scope: await scopeOf(tx, customerId, grantId) }));
    });
  }
}

/** A refusal of the trade is an answer here. */
async function forecast(work: () => Promise<Forecast>): Promise<GrantEffectView> {
  return { ...NOTHING, ...await work().catch(refusalOf) };
}

function refusalOf(fault: unknown): Forecast {
  if (fault instanceof Problem && (fault.status === 409 || fault.status === 422)) return { refusal: fault.code };
  throw fault;
}

async function given(acting: Acting, plan: Plan, from: Temporal.Instant): Promise<Forecast> {
  const { holder, profile, subProfile, only, scope, interval } = plan;
  const doubt = doubtAbout(acting, plan);
  const refusal = doubt ? await demandSomebodyElse(acting, plan).then(() => ({}), refusalOf) : {};
  const about: GrantFacts = {
    id: NEW, profile, subProfile, only, scope, interval, revokedAt: null, secondPerson: 'notNeeded', givenBy: acting.actor.memberId, givenInCapacity: acting.actor.capacity, givenAt: acting.tx.now,
  };
  const effect = await effectOf(acting, { standing: await toldStanding(acting, holder.id), about, from, moved: about, comes: true, after: (grants) => [...grants, about] });
  return { ...refusal, ...effect, until: interval.to?.toString() ?? null, secondPerson: secondPersonOf(acting, doubt) };
}

const secondPersonOf = ({ language }: Acting, doubt: Doubt | null): GrantEffectView['secondPerson'] =>
  ({ needed: doubt !== null, because: doubt, sentence: doubt && secondPersonSentence(language, doubt) });

/** The grant and what extends it end; of a narrowed one the part goes on. */
async function taken(acting: Acting, { grant, holder }: Held, { part }: { part?: readonly ScopePart[] }): Promise<Forecast> {
  const { tx, customerId } = acting;
  const ended = await idsOfSuccessors(tx, customerId, [grant.id]);
  const from = laterOf(grant.startsAt, tx.now);
  const standing = await toldStanding(acting, holder.id);
  const about = standing.grants.find(({ id }) => id === grant.id);
  if (!about) return { ended, holder: holder.displayName, from: from.toString() };
  const moved = part && about.scope.length > 0 ? { ...about, scope: about.scope.filter(({ id }) => !part.some((each) => each.id === id)) } : about;
  const rest = part && { ...about, id: NEW, scope: part, interval: { from, to: grant.endsAt } };
  const after = (grants: readonly GrantFacts[]): GrantFacts[] =>
    [...grants.map((each) => (each.id === grant.id || ended.includes(each.id) ? { ...each, revokedAt: tx.now } : each)), ...(rest ? [rest] : [])];
  const deputies = after(standing.grants).some(isManagers) ? [] : await deputyshipsThatEnd(acting, managersAmong(grant), { capacities: ['AccessManager'] });
  return { ended, deputies, ...await effectOf(acting, { standing, about: rest ?? about, from, moved, comes: false, after }), ...(!rest && { idle: [] }) };
}

/** It makes or will make a Manager: who stands in for him stays. */
const isManagers = ({ profile, revokedAt, secondPerson }: GrantFacts): boolean => profile === 'AccessManager' && !revokedAt && secondPerson !== 'pending' && secondPerson !== 'refused';
const managersAmong = ({ profile, memberId }: Held['grant']): string[] => (profile === 'AccessManager' && memberId ? [memberId] : []);

/** Compares the holder before and after in the capacity of the profile; in any other one a grant changes nothing. */
async function effectOf(acting: Acting, { standing, about, from, moved, comes, after }: Change): Promise<Pick<GrantEffectView, 'holder' | 'from' | 'effects' | 'idle' | 'lines'>> {
  const changed = { ...standing, grants: after(standing.grants) };
  const at = beginOf(standing, from);
  const side = (of: Standing): Side => ({ standing: of, at, policy: buildPolicy(of, { capacity: about.profile, at }, acting.pack) });
  const [before, now] = [side(asReady(standing)), side(asReady(changed))];
  const reader = { contacts: (await acting.grantors([changed]))(changed), language: acting.language };
  return {
    holder: holderName(standing), from: at.toString(), effects: effectsOf({ before, after: now }, permissionsOf(about), reader),
    idle: idleIn(side(changed), about.id, acting.language),
    lines: await linesMoved(acting, side(asReady({ ...standing, grants: [moved] })), comes ? before : now),
  };
}

/** Counted under the right of whoever asks; whose line is whose is told to nobody who may not see people (I1). */
async function linesMoved(acting: Acting, moved: Side, otherwise: Side): Promise<Count | null> {
  return acting.decide('sim:read').allowed && acting.decide('sim:people', {}).allowed ? linesOnlyIn(acting, moved.policy, otherwise.policy) : null;
}

/** Nothing is given before the link or the client begins. */
function beginOf({ holder }: Standing, from: Temporal.Instant): Temporal.Instant {
  if (holder.kind === 'agent') return from;
  return laterOf(from, (holder.kind === 'person' ? holder.link : holder.life).from);
}
