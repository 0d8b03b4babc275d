import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { demandVersion } from '../../platform/http/etag.js';
import { giveGrant, recordGiven } from '../access/index.js';
import { type Acting, type Call, Gate, type ScopePart } from '../authority/index.js';
import type { DeclineAccessRequestRequest, GrantAccessRequestRequest } from './access-request.requests.js';
import type { AccessRequestInFullView } from './access-request.views.js';
import { AnsweredAlready, AskingDoesNotHelp, DoesNotHelp, HasItAlready, NotYoursToAnswer, WiderThanAsked } from './access-requests.errors.js';
import { type AccessRequest, type Answer, keepAnswer, lockAccessRequest } from './access-requests.queries.js';
import { helps, needOf } from './need.js';
import { RequestNotices } from './request-notices.js';
import { casesOf, couldAnswer, demandReadable, shownRequest } from './told-requests.js';

type Versioned<T> = T & { version: number };

/** The answer to a request for access, under the rights of whoever gives it at that moment; nobody answers his own but by withdrawing it. */
@Injectable()
export class AnswerAccessRequest {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(RequestNotices) private readonly notices: RequestNotices) {}

  /** By a grant as everybody gives one: it waits for a second person where it has to (GC-8.3-d). */
  grant(call: Call, id: string, { version, ...chosen }: Versioned<GrantAccessRequestRequest>): Promise<AccessRequestInFullView> {
    return this.gate.write(call, async (acting) => {
      const request = await answerable(acting, id, version);
      await demandNeed(acting, request);
      if (!(await helps(acting, request.permission, chosen))) throw new DoesNotHelp();
      const given = await giveGrant(acting, grantOf(request, chosen));
      const { grant } = given;
      const shown = await this.answered(acting, request, { state: 'granted', grantId: grant.id, occasion: grant.isPending ? 'pending' : 'granted' });
      await recordGiven(acting, given, id);
      return shown;
    });
  }

  decline(call: Call, id: string, { version, reason }: Versioned<DeclineAccessRequestRequest>): Promise<AccessRequestInFullView> {
    return this.gate.write(call, async (acting) => {
      const request = await answerable(acting, id, version);
      const shown = await this.answered(acting, request, { state: 'declined', reason, occasion: 'declined' });
      await acting.record({ event: 'access-request.declined', subjectId: id, rules: ['GC-8.3-b'], reason, before: { state: 'waiting' }, after: toldOf(request, 'declined') });
      return shown;
    });
  }

  withdraw(call: Call, id: string, version: number): Promise<AccessRequestInFullView> {
    return this.gate.write(call, async (acting) => {
      const request = await waiting(acting, id, version);
      if (request.person !== acting.actor.id) throw new NotYoursToAnswer();
      await keepAnswer(acting, request, { state: 'withdrawn' });
      const shown = await shownRequest(acting, id);
      await acting.record({ event: 'access-request.withdrawn', subjectId: id, before: { state: 'waiting' }, after: toldOf(request, 'withdrawn') });
      return shown;
    });
  }

  private async answered(acting: Acting, request: AccessRequest, { occasion, ...answer }: Answer & { occasion: 'granted' | 'pending' | 'declined' }): Promise<AccessRequestInFullView> {
    await keepAnswer(acting, request, answer);
    const shown = await shownRequest(acting, request.id);
    await this.notices.tell(acting, shown, { occasion, memberIds: [request.member.id] });
    return shown;
  }
}

/** Locked: of two answers the second finds it answered. */
async function waiting(acting: Acting, id: string, version: number): Promise<AccessRequest> {
  const request = await lockAccessRequest(acting, id);
  demandReadable(acting, request);
  demandVersion(version, request.version);
  if (request.state !== 'waiting') throw new AnsweredAlready();
  return request;
}

async function answerable(acting: Acting, id: string, version: number): Promise<AccessRequest> {
  const request = await waiting(acting, id, version);
  const { contacts } = (await casesOf(acting, [request]))(request);
  if (!couldAnswer(acting, request, contacts)) throw new NotYoursToAnswer();
  return request;
}

async function demandNeed(acting: Acting, request: AccessRequest): Promise<void> {
  const need = needOf(acting, (await casesOf(acting, [request]))(request));
  if (need === 'met') throw new HasItAlready();
  if (need === 'otherwise') throw new AskingDoesNotHelp();
}

/** Exactly what was asked for, unless something else is chosen, and said to be more. */
function grantOf({ member, part, wishedUntil, ...asked }: AccessRequest, { profile, subProfileId, wider, ...chosen }: GrantAccessRequestRequest): Parameters<typeof giveGrant>[1] {
  const { scope, endsAt, reason } = { scope: part ? [part] : [], endsAt: wishedUntil ?? undefined, reason: asked.reason, ...given(chosen) };
  if (!wider && !(isWithin(scope, part) && endsInTime(endsAt, wishedUntil))) throw new WiderThanAsked();
  return { memberId: member.id, profile, subProfileId, scope, endsAt, reason };
}

/** Without what is left out. */
const given = <T extends object>(chosen: T): Partial<T> => Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined && value !== null)) as Partial<T>;

/** What else lies in a part is not for everybody to know (I1): within it is only itself. */
const isWithin = (scope: readonly ScopePart[], part: ScopePart | null): boolean =>
  part === null || (scope.length > 0 && scope.every(({ kind, id }) => kind === part.kind && id.toLowerCase() === part.id));

const endsInTime = (endsAt: string | undefined, wishedUntil: string | null): boolean =>
  wishedUntil === null || endsAt === undefined || Temporal.Instant.compare(Temporal.Instant.from(endsAt), Temporal.Instant.from(wishedUntil)) <= 0;

const toldOf = ({ member, permission, part }: AccessRequest, state: string): object => ({ state, memberId: member.id, permission, part });
