import { Problem } from '../../platform/http/problem.js';

const RULE = { rule: 'GC-8.2-b(5)' } as const;

export class NotYoursToName extends Problem {
  constructor() {
    super(403, 'deputy.not-yours', 'An Access Manager names a deputy for himself; for others only the Access Owner does.', { rule: 'GC-8.3-b' });
  }
}

export class NotYoursToEnd extends Problem {
  constructor() {
    super(403, 'deputy.not-yours-to-end', 'Whoever is stood in for, the deputy himself or the Access Owner ends this.', RULE);
  }
}

export class DeputyPeriodNotPossible extends Problem {
  constructor(title: string) {
    super(422, 'deputy.period', title, RULE);
  }
}

export class CapacityNotHeld extends Problem {
  constructor() {
    super(422, 'deputy.capacity-not-held', 'Whoever is stood in for must have this capacity during all of that time.', RULE);
  }
}

export class DeputyNotHere extends Problem {
  constructor() {
    super(422, 'deputy.person', 'A deputy is another person, whose link is in force during all of that time.', RULE);
  }
}

/** GC-8.1.2: a natural person answers. */
export class DeskNoDeputy extends Problem {
  constructor() {
    super(422, 'deputy.desk', 'A deputy is one natural person: this address is that of a desk.', { rule: 'GC-8.1.2-a' });
  }
}

/** In this order: before he has accepted nobody learns whether there is a second factor (S07). */
export class DeputyNotAccepted extends Problem {
  constructor() {
    super(422, 'deputy.not-accepted', 'A deputy has accepted the invitation first.', { rule: 'GC-4.3-d' });
  }
}

export class DeputyWithoutSecondFactor extends Problem {
  constructor() {
    super(422, 'deputy.no-second-factor', 'A deputy signs in with a second factor: let him set one up first.', { rule: 'GC-4.3-d' });
  }
}

/** GC-8.3-d: or a Manager would hand his profile to somebody whom he alone knows. */
export class DeputyNotProven extends Problem {
  constructor() {
    super(422, 'deputy.not-proven', 'An Access Manager names a deputy whom another person added and for whose link another person vouched. The Access Owner can name anybody.', { rule: 'GC-8.3-d' });
  }
}

export class StoodInForAlready extends Problem {
  constructor() {
    super(409, 'deputy.stood-in-already', 'Somebody stands in during a part of that time already.', RULE);
  }
}

export class DeputyTaken extends Problem {
  constructor() {
    super(409, 'deputy.taken', 'This person stands in for somebody else, in the same capacity, during a part of that time.', RULE);
  }
}

export class DeputyAway extends Problem {
  constructor() {
    super(409, 'deputy.away', 'One of the two is away, or stands in for another, during a part of that time: no deputy of a deputy.', RULE);
  }
}

export class DeputyshipOver extends Problem {
  constructor() {
    super(409, 'deputy.over', 'This has ended already.', RULE);
  }
}
