import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { api, told } from './api';
import type { AddPasskeyRequest, PasskeyCreationOptionsView, PasskeySignInRequest } from './api-types.gen';
import { Problem } from './problem';
import { at, type Realm } from './session';

/** Of an existing passkey; proves somebody at the door and in a session. */
export type PasskeyAnswer = PasskeySignInRequest['response'];
/** Of a passkey just made. */
export type NewPasskey = AddPasskeyRequest['response'];

/** Fetched when the first passkey is asked for. */
const library = () => import('@simplewebauthn/browser');

export const knowsPasskeys = (): boolean => typeof PublicKeyCredential === 'function';

/** The browser offers passkeys in the field of the address. */
export const knowsAutofill = async (): Promise<boolean> => knowsPasskeys() && (await library()).browserSupportsWebAuthnAutofill();

/** Asks the device for a passkey. @throws Problem when none is given */
export async function askForPasskey(realm: Realm, { autofill = false } = {}): Promise<PasskeyAnswer> {
  const [optionsJSON, { startAuthentication }] = await Promise.all([told(api.POST(at(realm, '/api/v1/session/passkey-options'), {})), library()]);
  return startAuthentication({ optionsJSON: optionsJSON as Parameters<typeof startAuthentication>[0]['optionsJSON'], useBrowserAutofill: autofill }).catch(inOurWords) as Promise<PasskeyAnswer>;
}

/** Has the device make a passkey. @throws Problem when it makes none */
export async function makePasskey(options: PasskeyCreationOptionsView): Promise<NewPasskey> {
  const { startRegistration } = await library();
  return startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }).catch(inOurWords) as Promise<NewPasskey>;
}

/** Ends the offer in the field of the address. */
export async function stopAsking(): Promise<void> {
  (await library()).WebAuthnAbortService.cancelCeremony();
}

/** The device does not say why it gave none: nobody there, none fitting, or he thought better of it. */
function inOurWords(fault: unknown): never {
  if (!(fault instanceof Error)) throw fault;
  if (fault.name === 'InvalidStateError') throw new Problem(409, 'passkey.known', fault.message);
  throw new Problem(400, 'passkey.not-given', fault.message);
}
