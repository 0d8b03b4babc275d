import { Problem } from '../../platform/http/problem.js';

const at = (message: string): { errors: { pointer: string; message: string }[] } => ({ errors: [{ pointer: '/to', message }] });

/** Nobody else's time is a demo's. */
export class NoDemoWorld extends Problem {
  constructor() {
    super(404, 'demo-clock.none', 'There is no demo world here.');
  }
}

export class BeingMoved extends Problem {
  constructor() {
    super(409, 'demo-clock.being-moved', 'Somebody else is moving the clock of the demo just now.');
  }
}

export class OnlyForward extends Problem {
  constructor(now: string) {
    super(422, 'demo-clock.only-forward', 'The clock of the demo only goes forward.', { detail: `It is ${now} there. Back to the real time: make the demo world anew.`, ...at(`must be after ${now}`) });
  }
}

export class TooFarAhead extends Problem {
  constructor(furthest: string) {
    super(422, 'demo-clock.too-far', 'The clock of the demo does not go so far ahead of the world.', at(`must not be after ${furthest}`));
  }
}

export class NothingToCome extends Problem {
  constructor() {
    super(422, 'demo-clock.nothing-to-come', 'Nothing is still to become due.', at('must be a period, a date or an instant'));
  }
}
