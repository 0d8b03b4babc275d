import { LANGUAGES } from '../../src/modules/authority/call.js';
import { TEXTS } from '../../src/modules/authority/texts.js';
import { recoveryMail } from '../../src/modules/operators/recovery.mails.js';

it.each(LANGUAGES)('GC-8.1.1: a mail in %s calls the Access Owner what the portal calls him', (language) => {
  for (const kind of ['secondFactor', 'ownership'] as const) {
    for (const moment of ['open', 'executed', 'refused'] as const) expect(recoveryMail({ email: 'a@b.example', language }, moment, { kind, customerId: 'c' }).body).toContain(TEXTS[language].capacities.AccessOwner);
  }
});
