export { CLOCK_EVENTS, CLOCK_RULES, type ClockEvent, type ClockRule, countFromContracts, countFromMinimum, isSilent, noteUse, packsThatWarn, startClock, stopClocks } from './clocks.js';
export { deadline } from './deadline.command.js';
export { RulesModule } from './rules.module.js';
export { SkippedDayView } from './deadline.view.js';
export { afterOutage, dayAfter, deadlineByRule, namesOfDays } from './working-term.js';
export { type VotesByPack, votesByPack } from './votes-by-pack.js';
export { rulePack } from './rule-pack.command.js';
