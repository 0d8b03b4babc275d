import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { api, told } from '../../lib/api';
import type { SignedInView } from '../../lib/api-types.gen';
import { askForPasskey, knowsAutofill, type PasskeyAnswer, stopAsking } from '../../lib/passkeys';
import { isProblem } from '../../lib/problem';
import { agentQuery, at, type Realm, sessionQuery } from '../../lib/session';

export interface Typed {
  email: string;
  password: string;
  code?: string;
}

/** Shorter than a challenge lives, so that the offer in the field never leads to a refusal. */
const OFFER_MS = 4 * 60_000;

function useEntered(realm: Realm, onDone: (who: SignedInView) => void) {
  const queryClient = useQueryClient();
  return async (who: SignedInView): Promise<void> => {
    // read anew before it is shown: what is on the page stays there meanwhile
    await (realm === 'operator' ? queryClient.query({ ...agentQuery, staleTime: 0 }) : queryClient.query({ ...sessionQuery, staleTime: 0 }));
    onDone(who);
  };
}

/** Password, and the code where one is needed. Null: it is needed. */
export function useEnter(realm: Realm, { onDone, onCodeNeeded }: { onDone: (who: SignedInView) => void; onCodeNeeded: () => void }) {
  const entered = useEntered(realm, onDone);
  return useMutation({
    mutationFn: (typed: Typed): Promise<SignedInView | null> => told(api.POST(at(realm, '/api/v1/session'), { body: typed })).catch((fault: unknown) => {
      if (isProblem(fault, 401) && fault.code === 'sign-in.second-factor-needed') return null;
      throw fault;
    }),
    onSuccess: (who) => (who === null ? onCodeNeeded() : entered(who)),
  });
}

export interface ByPasskey {
  answer?: PasskeyAnswer;
  /** Typed beside it: a passkey of before a report is asked for it too. */
  password?: string;
}

/** A passkey is both factors. Without an answer of the browser's offer the device is asked for one. */
export function useEnterByPasskey(realm: Realm, onDone: (who: SignedInView) => void) {
  const entered = useEntered(realm, onDone);
  return useMutation({
    mutationFn: async ({ answer, password }: ByPasskey) => told(api.POST(at(realm, '/api/v1/session/passkey'), { body: { response: answer ?? (await askForPasskey(realm)), ...(password && { password }) } })),
    onSuccess: entered,
  });
}

/** The browser offers passkeys where the address is typed. An offer only: whoever does not take it has the button, so its faults are nobody's. */
export function usePasskeyOffer(realm: Realm, { open, onAnswer }: { open: boolean; onAnswer: (answer: PasskeyAnswer) => void }): void {
  const answered = useEffectEvent(onAnswer);
  useEffect(() => {
    if (!open) return;
    const over = new AbortController();
    const isOver = (): boolean => over.signal.aborted;
    const offer = async (): Promise<void> => {
      if (!(await knowsAutofill()) || isOver()) return;
      const answer = await askForPasskey(realm, { autofill: true });
      if (!isOver()) answered(answer);
    };
    const again = (): void => void offer().catch(() => undefined);
    again();
    const timer = setInterval(again, OFFER_MS);
    return () => {
      over.abort();
      clearInterval(timer);
      void stopAsking();
    };
  }, [realm, open]);
}
