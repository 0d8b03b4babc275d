import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { newId } from '../../kernel/index.js';
import { type Acting, type Call, type Capacity, Gate, NotFound } from '../authority/index.js';
import { holdsFor } from './calendar-entries.js';
import { NothingToTell } from './calendar-feed.errors.js';
import type { CalendarFeedView, MadeCalendarFeedView } from './calendar-feed.view.js';
import { endFeed, feedOf, holdFeed, insertFeed } from './calendar-feeds.queries.js';
import { hashOf, newToken } from './feed-token.js';

/** A person's own secret address of a calendar at a Customer (decision 0024). */
@Injectable()
export class CalendarFeedsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Config) private readonly config: Config) {}

  show(call: Call): Promise<CalendarFeedView> {
    return this.gate.read(call, (acting) => shown(acting, personBehind(acting)));
  }

  /** Shows what the capacity may see in which he makes it, as long as that is open to him. A former address of his ends. */
  make(call: Call): Promise<MadeCalendarFeedView> {
    return this.gate.write(call, async (acting) => {
      const { tx, customerId } = acting;
      const { memberId, capacity } = personBehind(acting);
      if (holdsFor(acting, capacity).length === 0) throw new NothingToTell();
      await holdFeed(tx, customerId, memberId);
      const former = await endFeed(tx, customerId, memberId);
      const [id, token] = [newId(tx.now), newToken(customerId)];
      await insertFeed(tx, customerId, { id, memberId, capacity, tokenHash: hashOf(token) });
      const answer = { ...await shown(acting, { memberId, capacity }), address: `${this.config.origin}/api/v1/calendar/${token}.ics` };
      await acting.record({ event: 'calendar.made', subjectId: memberId, rules: ['GC-6.2'], before: { calendarFeedId: former }, after: { calendarFeedId: id, capacity } });
      return answer;
    }, (made) => ({ ...made, address: null }));
  }

  /** From the next fetch on there is nothing at the address. */
  end(call: Call): Promise<CalendarFeedView> {
    return this.gate.write(call, async (acting) => {
      const { tx, customerId } = acting;
      const person = personBehind(acting);
      await holdFeed(tx, customerId, person.memberId);
      const ended = await endFeed(tx, customerId, person.memberId);
      const answer = await shown(acting, person);
      if (ended === null) return answer; // there was none: no change, no entry
      await acting.record({ event: 'calendar.ended', subjectId: person.memberId, rules: ['GC-6.2'], before: { calendarFeedId: ended }, after: { calendarFeedId: null } });
      return answer;
    });
  }
}

/** Of a machine the sponsor is the member: the address would be his. */
function personBehind({ actor: { kind, memberId }, policy: { capacity } }: Acting): { memberId: string; capacity: Capacity } {
  if (kind !== 'person' || memberId === null || capacity === 'OperatorAgent') throw new NotFound();
  return { memberId, capacity };
}

async function shown(acting: Acting, person: { memberId: string; capacity: Capacity }): Promise<CalendarFeedView> {
  const feed = await feedOf(acting.tx, acting.customerId, person.memberId);
  const { capacity } = feed ?? person;
  return { madeAt: feed?.madeAt ?? null, capacity, holds: holdsFor(acting, capacity) };
}
