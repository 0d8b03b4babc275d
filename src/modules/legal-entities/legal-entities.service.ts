import { Inject, Injectable } from '@nestjs/common';
import { parseEnterpriseNumber } from '../../kernel/index.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import { LegalEntityKnown, NoLegalEntity } from './legal-entities.errors.js';
import { entityById, foreignIdentifier, keepEntity, listEntities } from './legal-entities.queries.js';
import type { RecordLegalEntityRequest } from './legal-entity.requests.js';
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

  one(call: Call, id: string): Promise<LegalEntityView> {
    return this.gate.operator(call, async ({ tx }) => {
      const entity = await entityById(tx, id);
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
