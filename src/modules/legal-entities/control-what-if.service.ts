import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { beginOfDate, legalDateOf } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Control } from '../affiliates/index.js';
import { type Call, Gate } from '../authority/index.js';
import { absorbedBy, compareControl } from './compare-control.js';
import { type ConcernedCustomer, CustomersConcerned, type EntityConcerned, MOST_CUSTOMERS } from './customers-concerned.js';
import { NotSupposed } from './legal-entities.errors.js';
import { namesOf } from './legal-entity-names.queries.js';
import { notModelled } from './not-modelled.js';
import { EVERYTHING } from './ownership-facts.queries.js';
import { registerOn } from './register-on.js';
import { by, namer } from './verdicts.js';
import type { ControlWhatIfRequest, SupposedChangeBody } from './control-what-if.requests.js';
import type { ControlWhatIfView } from './control-what-if.view.js';

/** What a restructuring would change on a day, by the register as it is known now (decision 0033). Its transaction cannot write. */
@Injectable()
export class ControlWhatIfService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(CustomersConcerned) private readonly customers: CustomersConcerned) {}

  async of(call: Call, asked: ControlWhatIfRequest): Promise<ControlWhatIfView> {
    const { customers, countedAt, ...answer } = await this.gate.operator(call, async ({ tx }) => {
      await tx.query({ name: 'read-only-from-here', text: 'set transaction read only' });
      await refuseUnknown(tx, asked.changes);
      return this.compared(tx, asked);
    });
    const skipped = asked.customersAfter ?? 0;
    const told = await this.customers.counted(customers.slice(skipped, skipped + MOST_CUSTOMERS), countedAt);
    return { ...answer, customers: told, customerCount: customers.length, countedAt, notModelled: notModelled(asked.changes) };
  }

  private async compared(tx: Transaction, asked: ControlWhatIfRequest): Promise<Pick<ControlWhatIfView, 'asOf' | 'gained' | 'lost' | 'countedAt'> & { customers: ConcernedCustomer[] }> {
    const { asOf, changes } = asked;
    const moment = { asOf, knownAt: EVERYTHING };
    const { before, after, gained, lost } = await compareControl(await registerOn(tx, moment), asked);
    const named = await namer(tx, { asked: [], moment }, [before, after]);
    const countedAt = instantOf(asOf, tx.now);
    return { asOf, countedAt, gained: after.told(gained, named).sort(inOrder), lost: before.told(lost, named).sort(inOrder), customers: await this.customers.among(tx, concerned({ gained, lost }, changes)) };
  }
}

/** When that day begins in Brussels; today, now: what was given or taken since this morning counts. */
const instantOf = (day: string, now: Temporal.Instant): string => (day === legalDateOf(now).toString() ? now : beginOfDate(Temporal.PlainDate.from(day))).toString();

const inOrder: ReturnType<typeof by> = (one, other) => by('holder')(one, other) || by('company')(one, other);

function concerned(pairs: { gained: readonly Control[]; lost: readonly Control[] }, changes: readonly SupposedChangeBody[]): EntityConcerned[] {
  const of = (change: 'gained' | 'lost'): EntityConcerned[] => pairs[change].map(({ holder, company }) => ({ change, holder, company }));
  return [...absorbedBy(changes).map((company) => ({ change: 'absorbed' as const, holder: null, company })), ...of('lost'), ...of('gained')];
}

async function refuseUnknown(tx: Transaction, changes: readonly SupposedChangeBody[]): Promise<void> {
  const asked = changes.flatMap((change, at) => [
    ...(['companyId', 'fromId', 'toId', 'intoId', 'holderId'] as const).flatMap((field) => (change[field] ? [{ id: change[field], pointer: `/changes/${at}/${field}` }] : [])),
    ...(change.cast ?? []).map(({ holderId }, by) => ({ id: holderId, pointer: `/changes/${at}/cast/${by}/holderId` })),
  ]);
  const known = await namesOf(tx, asked.map(({ id }) => id));
  const unknown = asked.filter(({ id }) => !known.has(id));
  if (unknown.length > 0) throw new NotSupposed(unknown.map(({ pointer }) => ({ pointer, message: 'is no legal entity of the register' })));
}
