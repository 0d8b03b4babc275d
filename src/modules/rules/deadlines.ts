import { type Deadline, deadlineOf, parseLegalDate, parsePeriod, type Rollover } from '../../kernel/index.js';
import type { Language } from '../authority/index.js';
import { Problem } from '../../platform/http/problem.js';
import { type DeadlineRequest, TO_YEAR } from './deadline.request.js';
import type { DeadlineView } from './deadline.view.js';
import { NEUTRAL_PACK } from './neutral-pack.js';
import { ruleIn } from './rule-dates.js';
import type { Rule, RulePack } from './rule-pack.js';
import { workingDays } from './working-days.js';

class DeadlineTooFar extends Problem {
  constructor() {
    super(422, 'deadline.too-far', `The working days behind ${TO_YEAR} are not known yet.`, { rule: 'GC-1.2-f' });
  }
}

type Asked = Pick<Rule, 'period' | 'convention' | 'rollover' | 'leniency'>;

/** A bare period is counted as law is (T6), strictly. */
const BARE = { convention: 'eve', rollover: 'none', leniency: 'none' } as const;

/** The answer to a request that was checked. */
export function deadlineAsked(request: DeadlineRequest, language: Language, pack: RulePack = NEUTRAL_PACK): DeadlineView {
  const asked = termAsked(request, pack);
  const end = (strictness: Rollover): Deadline => counted(request.from, { ...asked, rollover: strictness }, { calendar: pack.calendar, language });
  const { dayZero, dueDate, dueAt, skipped } = end(asked.rollover);
  const late = end(asked.leniency);
  return {
    dueDate: dueDate.toString(), dueAt: dueAt.toString(), dayZero: dayZero.toString(), skipped: skipped.map(({ date, name }) => ({ date: date.toString(), name })),
    convention: asked.convention, rollover: asked.rollover, period: asked.period, rule: request.rule ?? null, pack: request.rule ? pack.version : null,
    acceptedUntil: late.dueAt.epochMilliseconds > dueAt.epochMilliseconds ? { date: late.dueDate.toString(), at: late.dueAt.toString() } : null,
  };
}

function termAsked({ rule, period, convention, rollover }: DeadlineRequest, pack: RulePack): Asked {
  const said: Asked = rule ? ruleIn(pack, rule) : { ...BARE, period: period ?? '' };
  return { ...said, convention: convention ?? said.convention, rollover: rollover ?? said.rollover };
}

function counted(from: string, { period: text, convention, rollover }: Asked, { calendar, language }: { calendar: RulePack['calendar']; language: Language }): Deadline {
  const [dayZero, period] = [parseLegalDate(from), parsePeriod(text)];
  if (!dayZero || !period) throw new Error('a deadline that was not checked');
  const deadline = deadlineOf(dayZero, { period, convention, rollover }, workingDays(calendar, language));
  if (deadline.dueDate.year > TO_YEAR) throw new DeadlineTooFar();
  return deadline;
}
