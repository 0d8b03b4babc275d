import { Inject, Injectable } from '@nestjs/common';
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { Config } from '../../config/config.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { type Call, Gate, NotFound, type Own } from '../authority/index.js';
import { FreshCodeNeeded, LastSecondFactor, PasskeyKnown, PasskeyRefused, TooManyPasskeys } from './identities.errors.js';
import { type MailKind, mailTo } from './mails.js';
import { AddedPasskeyView, PasskeyView } from './passkey.views.js';
import { addPasskey, dropPasskeys, type Passkey, passkeysOf, renamePasskey } from './passkeys.queries.js';
import { Passkeys } from './passkeys.js';
import { hasSecondFactor, type Person } from './people.queries.js';
import { type Proof, type ProofOrPassword, ProveOneself } from './prove-oneself.js';
import { SecondFactor } from './second-factor.js';
import { endSessions, raiseSession } from './sessions.queries.js';

const MOST = 20;

@Injectable()
export class OwnPasskeys {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(ProveOneself) private readonly proving: ProveOneself,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  offer(call: Call, proof: ProofOrPassword): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return this.proving.toSetFactor(call, proof, ({ tx, sessionId }, person) => {
      if (person.passkeys.length >= MOST) throw new TooManyPasskeys(MOST);
      return this.passkeys.offer(tx, person, sessionId);
    });
  }

  add(call: Call, { name, response }: { name: string; response: RegistrationResponseJSON }): Promise<AddedPasskeyView> {
    return this.proving.asTrustedOwner(call, async (own, person) => {
      const { tx, sessionId, secondFactorAt } = own;
      const isFirst = !hasSecondFactor(person);
      if (!isFirst && secondFactorAt === null) throw new FreshCodeNeeded();
      if (person.passkeys.length >= MOST) throw new TooManyPasskeys(MOST);
      const made = await this.passkeys.register(tx, person, { sessionId, response });
      if (!made) throw new PasskeyRefused(422);
      const id = await addPasskey(tx, person, { ...made, name: name.trim() });
      if (id === null) throw new PasskeyKnown();
      await raiseSession(tx, sessionId);
      await this.endOthersAndTell(own, person, 'passkeyAdded');
      return new AddedPasskeyView(await ownPasskey(own, person, id), isFirst ? await this.secondFactor.renewRecoveryCodes(tx, person) : null);
    });
  }

  list(call: Call): Promise<PasskeyView[]> {
    return this.gate.signedIn(call, async ({ tx, realm, subjectId }) =>
      (await passkeysOf(tx, { realm, id: subjectId })).map((each) => new PasskeyView(each)));
  }

  rename(call: Call, id: string, name: string): Promise<PasskeyView> {
    return this.proving.asOwner(call, async (own, person) => {
      if (!(await renamePasskey(own.tx, person, { passkey: id, name: name.trim() }))) throw new NotFound();
      return new PasskeyView(await ownPasskey(own, person, id));
    });
  }

  remove(call: Call, id: string, proof: Proof): Promise<void> {
    return this.proving.withProof(call, proof, async (own, person) => {
      await ownPasskey(own, person, id);
      if (person.sealedSeed === null && person.passkeys.length === 1) throw new LastSecondFactor();
      await dropPasskeys(own.tx, person, id);
      await this.endOthersAndTell(own, person, 'passkeyRemoved');
    });
  }

  /** Whoever holds another session may hold it by what was just replaced. */
  private async endOthersAndTell({ tx, realm, subjectId, sessionId }: Own, person: Person, kind: MailKind): Promise<void> {
    await endSessions(tx, { realm, subjectId, but: sessionId });
    await this.outbox.put(tx, mailTo(person, kind, { origin: this.config.origin }));
  }
}

async function ownPasskey({ tx }: Own, person: Person, id: string): Promise<Passkey> {
  const found = (await passkeysOf(tx, person)).find((each) => each.id === id);
  if (!found) throw new NotFound();
  return found;
}
