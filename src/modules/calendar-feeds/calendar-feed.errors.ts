import { Problem } from '../../platform/http/problem.js';

export class NothingToTell extends Problem {
  constructor() {
    super(409, 'calendar.no-access', 'You have no access at this Customer at present, so there is nothing that a calendar could show.');
  }
}
