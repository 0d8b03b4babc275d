import { Inject, Injectable } from '@nestjs/common';
import type { Call, Language } from '../authority/index.js';
import { setLanguage } from './identities.queries.js';
import { IdentityView } from './identity.view.js';
import { ProveOneself } from './prove-oneself.js';

@Injectable()
export class ChooseLanguage {
  constructor(@Inject(ProveOneself) private readonly proving: ProveOneself) {}

  execute(call: Call, language: Language): Promise<IdentityView> {
    return this.proving.asOwner(call, async ({ tx }, person) => {
      await setLanguage(tx, person, language);
      return new IdentityView({ ...person, language });
    });
  }
}
