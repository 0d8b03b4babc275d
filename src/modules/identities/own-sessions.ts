import { Inject, Injectable } from '@nestjs/common';
import { type Call, Gate, NotFound, NotSignedIn } from '../authority/index.js';
import { customersOf, personById } from './people.queries.js';
import { chosenIn, endSession, endSessions, sessionsOf } from './sessions.queries.js';
import { OwnSessionView, WhoAmIView } from './session.view.js';

/** What somebody sees and ends of his own sessions. */
@Injectable()
export class OwnSessions {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  whoAmI(call: Call): Promise<WhoAmIView> {
    return this.gate.signedIn(call, async ({ tx, realm, subjectId, sessionId, secondFactorAt }) => {
      const person = await personById(tx, realm, subjectId);
      if (!person) throw new NotSignedIn();
      const customers = await customersOf(tx, person);
      return new WhoAmIView(person, customers, { id: sessionId, raised: secondFactorAt !== null, ...(await chosenIn(tx, sessionId)) });
    });
  }

  list(call: Call): Promise<OwnSessionView[]> {
    return this.gate.signedIn(call, async ({ tx, realm, subjectId, sessionId }) =>
      (await sessionsOf(tx, realm, subjectId)).map((session) => new OwnSessionView(session, sessionId)));
  }

  signOut(call: Call): Promise<void> {
    return this.gate.signedIn(call, async ({ tx, realm, subjectId, sessionId }) => {
      await endSession(tx, { realm, subjectId, id: sessionId });
    });
  }

  end(call: Call, id: string): Promise<void> {
    return this.gate.signedIn(call, async ({ tx, realm, subjectId }) => {
      if (!(await endSession(tx, { realm, subjectId, id }))) throw new NotFound();
    });
  }

  endOthers(call: Call): Promise<void> {
    return this.gate.signedIn(call, ({ tx, realm, subjectId, sessionId }) => endSessions(tx, { realm, subjectId, but: sessionId }));
  }
}
