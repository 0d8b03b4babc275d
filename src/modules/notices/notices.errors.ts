import { Problem } from '../../platform/http/problem.js';

export class WindowNotForward extends Problem {
  constructor() {
    super(422, 'notice.window', 'The window ends before it begins.', { errors: [{ pointer: '/to', message: 'must be later than from' }] });
  }
}

/** What never left cannot come back; what came back is not another time. */
export class NoBounce extends Problem {
  constructor() {
    super(409, 'notice.no-bounce', 'Only a notice that was sent, and has not come back yet, can come back.', { rule: 'GC-14.2' });
  }
}
