import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../../kernel/index.js';
import type { Count } from '../../platform/database/page.js';
import { Problem } from '../../platform/http/problem.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, BUNDLED, type Call, Gate, NotFound, type Permission } from '../authority/index.js';
import { holdersOfSubProfiles } from './grant-list.queries.js';
import { SubProfile } from './sub-profile.entity.js';
import { type SubProfileView, subProfileView } from './sub-profile.view.js';

class SubProfileCodeTaken extends Problem {
  constructor() {
    super(409, 'sub-profile.code-taken', 'This Customer has a sub-profile with this code.');
  }
}

class BuiltInStays extends Problem {
  constructor() {
    super(409, 'sub-profile.built-in', 'A built-in sub-profile cannot be retired.', { rule: 'GC-8.4-a' });
  }
}

const seenHolders = (acting: Acting): Promise<ReadonlyMap<string, Count> | null> => (acting.decide('grant:read').allowed ? holdersOfSubProfiles(acting) : Promise.resolve(null));

/** Bundles as data (GC-8.4-a). They are defined and retired, never edited: nobody's rights grow by an edit (S10). */
@Injectable()
export class SubProfilesService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  list(call: Call): Promise<SubProfileView[]> {
    return this.gate.read(call, async (acting) => {
      const { tx, customerId } = acting;
      const holders = await seenHolders(acting);
      return (await tx.manager.find(SubProfile, { where: { customerId }, order: { code: 'ASC' } })).map((each) => subProfileView(acting, each, holders));
    });
  }

  define(call: Call, definition: { code: string; name: string; permissions: Permission[] }): Promise<SubProfileView> {
    return this.gate.write(call, async (acting) => {
      const { tx, customerId } = acting;
      if (await tx.manager.findOneBy(SubProfile, { customerId, code: definition.code })) throw new SubProfileCodeTaken();
      const permissions = BUNDLED.filter((permission) => definition.permissions.includes(permission));
      const subProfile = Object.assign(new SubProfile(), { ...definition, permissions, customerId, id: newId(tx.now), builtIn: false, retiredAt: null, recordedAt: tx.now, version: 1 });
      await tx.manager.insert(SubProfile, subProfile);
      const view = subProfileView(acting, subProfile, await seenHolders(acting));
      await acting.record({ event: 'sub-profile.defined', subjectId: subProfile.id, rules: ['GC-8.4-a'], after: { ...subProfile } });
      return view;
    });
  }

  /** No new grants with it; who holds it keeps it until his grant ends. */
  retire(call: Call, id: string, version: number): Promise<SubProfileView> {
    return this.gate.write(call, async (acting) => {
      const { tx, customerId } = acting;
      const found = await tx.manager.findOne(SubProfile, { where: { customerId, id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw new NotFound();
      demandVersion(version, found.version);
      if (found.builtIn) throw new BuiltInStays();
      const after = Object.assign(new SubProfile(), { ...found, retiredAt: found.retiredAt ?? tx.now, version: version + 1 });
      await tx.manager.update(SubProfile, { customerId, id }, { retiredAt: after.retiredAt, version: after.version });
      const view = subProfileView(acting, after, await seenHolders(acting));
      await acting.record({ event: 'sub-profile.retired', subjectId: id, rules: ['GC-8.4-a'], before: { ...found }, after: { ...after } });
      return view;
    });
  }
}
