import { Inject, Injectable } from '@nestjs/common';
import { legalDateOf, parseEnterpriseNumber } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Page, Pages } from '../../platform/database/page.js';
import type { FactFault } from '../affiliates/index.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import { LegalEntityKnown, NoLegalEntity, NotRenamed } from './legal-entities.errors.js';
import { entityById, foreignIdentifier, keepEntity, listEntities, lockCompany, recordTime } from './legal-entities.queries.js';
import { callByLastName, keepName, namesOf } from './legal-entity-names.queries.js';
import type { ControlMomentRequest, RecordLegalEntityRequest, RenameLegalEntityRequest } from './legal-entity.requests.js';
import { FIRST_DAY, momentOf } from './moment.js';
import { EVERYTHING } from './ownership-facts.queries.js';
import type { LegalEntityView } from './legal-entity.view.js';

type Number = Pick<LegalEntityView, 'enterpriseNumber' | 'country' | 'foreignIdentifier'>;

/** The register of companies, Customers or not. The operator's own, so reading it is no look. */
@Injectable()
export class LegalEntitiesService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  list(call: Call, search: string | undefined, { limit, after }: { limit: number; after?: string }): Promise<Page<LegalEntityView>> {
    return this.gate.operator(call, async ({ tx }) => {
      const keyset = this.pages.of({ list: 'legal-entities', search });
      const { rows, counted } = await listEntities(tx, search, { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: ({ name, id }) => [name, id] });
    });
  }

  one(call: Call, id: string, asked: ControlMomentRequest): Promise<LegalEntityView> {
    return this.gate.operator(call, async ({ tx }) => {
      const entity = await entityById(tx, id, momentOf(asked, tx.now));
      if (!entity) throw new NotFound();
      return entity;
    });
  }

  record(call: Call, request: RecordLegalEntityRequest): Promise<LegalEntityView> {
    return this.gate.operatorOnce(call, async ({ tx, actor }) => {
      const number = numberOf(request);
      const id = await keepEntity(tx, { ...number, name: request.name.trim(), by: actor.id });
      const entity = id === null ? null : await entityById(tx, id);
      if (!entity) throw new LegalEntityKnown(number.enterpriseNumber === null ? '/foreignIdentifier' : '/enterpriseNumber');
      return entity;
    });
  }

  /** A name that was recorded stays: another for the same day corrects it, and what was known before stays readable. */
  rename(call: Call, id: string, { name: said, from, source }: RenameLegalEntityRequest): Promise<LegalEntityView> {
    return this.gate.operatorOnce(call, async ({ tx, actor }) => {
      if (!(await lockCompany(tx, id))) throw new NotFound();
      const name = said.trim();
      const faults = await faultsOfName(tx, id, { name, from });
      if (faults.length > 0) throw new NotRenamed(faults);
      await keepName(tx, id, { name, from, source: source.trim(), by: actor.id, at: await recordTime(tx, id) });
      await callByLastName(tx, id);
      const entity = await entityById(tx, id);
      if (!entity) throw new Error('a legal entity that was renamed is not there');
      return entity;
    });
  }
}

async function faultsOfName(tx: Transaction, id: string, { name, from }: { name: string; from: string }): Promise<FactFault[]> {
  const then = await namesOf(tx, [id], { asOf: from, knownAt: EVERYTHING });
  return [
    ...(then.get(id) === name ? [{ pointer: '/name', message: 'is its name on that day' }] : []),
    ...(from > legalDateOf(tx.now).toString() ? [{ pointer: '/from', message: 'must not be later than today' }] : []),
    ...(from < FIRST_DAY ? [{ pointer: '/from', message: `must not be before ${FIRST_DAY}` }] : []),
  ];
}

function numberOf({ enterpriseNumber: said = null, country = null, foreignIdentifier: abroad = null }: RecordLegalEntityRequest): Number {
  if (said === null) return numberAbroad(country, abroad);
  if (country !== null || abroad !== null) throw new NoLegalEntity('/enterpriseNumber', 'one of the two, not both');
  const enterpriseNumber = parseEnterpriseNumber(said);
  if (enterpriseNumber === null) throw new NoLegalEntity('/enterpriseNumber', 'is no Belgian enterprise number');
  return { enterpriseNumber, country: null, foreignIdentifier: null };
}

function numberAbroad(country: string | null, said: string | null): Number {
  if (country === null) throw new NoLegalEntity(said === null ? '/enterpriseNumber' : '/country', 'is missing');
  const abroad = foreignIdentifier(said ?? '');
  if (abroad === '') throw new NoLegalEntity('/foreignIdentifier', 'is missing');
  return { enterpriseNumber: null, country, foreignIdentifier: abroad };
}
