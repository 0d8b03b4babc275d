import type { Control, ControlOn, Unlocked } from './control.js';
import type { LeftOut, Poll } from './control-tests.js';

/** Whose weight counted, and why: his own, or since he is controlled. */
interface Counted {
  holder: string;
  weight: bigint;
}

/** One majority: more than half of `total`, as it was on `day`. The total is what is left of all there is (Q20). */
interface ProvenPoll {
  day: string;
  counted: Counted[];
  sum: bigint;
  total: bigint;
  leftOut: LeftOut[];
}

/** That the holder controls the company on that day, from steps that stand before it. */
export interface ProofStep extends Control {
  day: string;
  polls: ProvenPoll[];
}

/**
 * What a person follows with a pencil: each step names the sums by which one company came to be controlled, and rests on steps above it alone. The last is the one that was asked for;
 * none when it is not so.
 */
export function proofOf(on: ControlOn, holder: string, company: string): ProofStep[] {
  const steps = new Map<string, ProofStep>();
  prove({ on, holder, steps }, company);
  return [...steps.values()];
}

interface Proving {
  on: ControlOn;
  holder: string;
  steps: Map<string, ProofStep>;
}

/** Without recursion: a chain may be as long as the register. A step is written once those it rests on are. */
function prove({ on, holder, steps }: Proving, company: string): void {
  const open: { on: ControlOn; company: string }[] = [{ on, company }];
  for (let asked = open.at(-1); asked; asked = open.at(-1)) {
    const unlocked = asked.on.controlledBy(holder).get(asked.company);
    const key = `${asked.on.day} ${asked.company}`;
    if (!unlocked || steps.has(key)) {
      open.pop();
      continue;
    }
    const polls = unlocked.test.polls.map((poll) => provenPoll(asked.on, holder, { unlocked, poll }));
    const rests = polls.flatMap(({ day, counted }) => counted.filter((each) => each.holder !== holder).map((each) => ({ on: asked.on.on(day), company: each.holder })));
    const missing = rests.filter((each) => !steps.has(`${each.on.day} ${each.company}`));
    if (missing.length > 0) open.push(...missing.reverse());
    else steps.set(key, { ...asked.on.control(holder, unlocked), day: asked.on.day, polls });
  }
}

function provenPoll(on: ControlOn, holder: string, { unlocked, poll }: { unlocked: Unlocked; poll: Poll }): ProvenPoll {
  on.spend(1 + poll.stakes.length);
  const weights = new Map<string, bigint>();
  for (const { holder: by, weight } of poll.stakes) if (on.counts(holder, poll, { by, round: unlocked.round })) weights.set(by, (weights.get(by) ?? 0n) + weight);
  const counted = [...weights].map(([by, weight]) => ({ holder: by, weight })).sort(byHolder);
  return { day: poll.day, counted, sum: counted.reduce((sum, { weight }) => sum + weight, 0n), total: poll.total, leftOut: (poll.leftOut ?? []).toSorted(byHolder) };
}

const byHolder = (one: Counted, other: Counted): number => (one.holder < other.holder ? -1 : one.holder > other.holder ? 1 : one.weight < other.weight ? -1 : 1);
