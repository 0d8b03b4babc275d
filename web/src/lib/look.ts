import { useSyncExternalStore } from 'react';
import { queryClient } from './query-client';

/** An agent's look at a Customer: why, for as long as this tab is open. The server demands the reason with each request and tells it to the Customer. */
export interface Look {
  /** Who looks: another agent in this tab says why himself. */
  agentId: string;
  customerId: string;
  reason: string;
}

const KEY = 'mandate.look';
const CUSTOMER = /^\/api\/v1\/(?:operator\/)?customers\/([^/]+)/;
const listeners = new Set<() => void>();
let kept: { text: string; look: Look } | null = null;

function currentLook(): Look | null {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return null;
  kept = kept?.text === text ? kept : { text, look: JSON.parse(text) as Look };
  return kept.look;
}

/** The look at this Customer, if there is one. */
export const lookAt = (customerId: string): Look | null => (currentLook()?.customerId === customerId ? currentLook() : null);

/** What was read of a Customer as somebody else, or for another reason, is forgotten. */
function change(write: () => void, customerId: string): void {
  write();
  queryClient.removeQueries({ queryKey: ['customer', customerId] });
  listeners.forEach((tell) => tell());
}

export const beginLook = (look: Look): void => change(() => sessionStorage.setItem(KEY, JSON.stringify(look)), look.customerId);

export function endLook(): void {
  const look = currentLook();
  if (look) change(() => sessionStorage.removeItem(KEY), look.customerId);
}

/** Somebody has signed in: a look of another person ends. */
export function keepOnlyLookOf(id: string): void {
  if (currentLook()?.agentId !== id) endLook();
}

/** The look of this tab, followed. */
export function useLook(): Look | null {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, currentLook);
}

/** As a header carries it: bytes of UTF-8. */
export const asHeader = (reason: string): string => String.fromCharCode(...new TextEncoder().encode(reason));

/** The reason to send to an address, if it lies at the Customer that is looked at. */
export function reasonFor(path: string): string | null {
  const look = currentLook();
  return look && CUSTOMER.exec(path)?.[1] === look.customerId ? asHeader(look.reason) : null;
}
