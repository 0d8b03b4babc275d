/** An agent's look at a Customer: why, for as long as this tab is open. The server demands the reason with each request and tells it to the Customer. */
export interface Look {
  customerId: string;
  reason: string;
}

const KEY = 'mandate.look';
const CUSTOMER = /^\/api\/v1\/(?:operator\/)?customers\/([^/]+)/;

export function currentLook(): Look | null {
  return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Look | null;
}

export const beginLook = (look: Look): void => sessionStorage.setItem(KEY, JSON.stringify(look));
export const endLook = (): void => sessionStorage.removeItem(KEY);

/** As a header carries it: bytes of UTF-8. */
export const asHeader = (reason: string): string => String.fromCharCode(...new TextEncoder().encode(reason));

/** The reason to send to an address, if it lies at the Customer that is looked at. */
export function reasonFor(path: string): string | null {
  const look = currentLook();
  return look && CUSTOMER.exec(path)?.[1] === look.customerId ? asHeader(look.reason) : null;
}
