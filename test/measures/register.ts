import { randomInt } from 'node:crypto';
import { Agent } from 'node:http';
import { Temporal } from 'temporal-polyfill';
import type request from 'supertest';
import { as, askToken, type Machine, type World } from '../clients/world.js';
import { anAgent } from '../revocation/standing-people.js';
import { baseUrl } from '../support/server.js';

export const inDaysOn = (days: number, from = Temporal.Now.instant()): string => from.toZonedDateTimeISO('Europe/Brussels').toPlainDate().add({ days }).toString();

export interface Taken { id: string; caseNumber: string; state: string; subject: string; reviewOn: string }

export const taking = (subject: object, more: object = {}): object =>
  ({ ground: 'suspicionOfFraud', evidence: 'Sign-ins from three countries within an hour, log 4711', reviewOn: inDaysOn(7), ...subject, ...more });

/** An agent of the back office at the register. */
export class Register {
  private constructor(readonly cookie: string, readonly agentId: string) {}

  static async of(world: World): Promise<Register> {
    const { cookie, agentId } = await anAgent(world);
    return new Register(cookie, agentId);
  }

  post(path: string, body: object = {}, node = baseUrl): request.Test {
    return as(node, this).post(`/operator/measures${path}`, body);
  }

  /** At a Customer it is a look, for this reason. */
  preview(subject: object, reason = 'A call of the bank'): request.Test {
    return this.post('/preview', subject).set('Mandate-Reason', reason);
  }

  get(path: string, node = baseUrl): request.Test {
    return as(node, this).get(`/operator/measures${path}`);
  }

  async take(subject: object, more: object = {}): Promise<Taken> {
    return (await this.post('', taking(subject, more)).expect(201)).body as Taken;
  }

  async end({ id }: { id: string }): Promise<void> {
    await this.post(`/${id}/end`, { reason: 'Nothing was found' }).expect(200);
  }
}

/** An address of this machine that nobody else in the tests comes from, and how to come from it. */
export function anAddressOfOnesOwn(): { address: string; from: (asked: request.Test) => request.Test } {
  const address = `127.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(2, 255)}`;
  const agent = new Agent({ localAddress: address });
  return { address, from: (asked) => asked.agent(agent) };
}

/** OAuth has a form of its own: its refusal by a measure counts as one. */
export async function tokenAsked(node: string, machine: Machine, from: (asked: request.Test) => request.Test = (asked) => asked): Promise<number> {
  const { status, body } = await from(askToken(node, machine));
  return status === 400 && (body as { error: string }).error === 'unauthorized_client' ? 403 : status;
}
