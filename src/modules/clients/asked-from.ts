import type { IncomingMessage } from 'node:http';
import { parseAddress } from '../../kernel/index.js';

const addresses = new WeakMap<IncomingMessage, string | null>();

/** The provider is given the bare request: what our server knows of where it came from goes beside it. */
export function keepAddress(request: IncomingMessage, address: string): void {
  addresses.set(request, parseAddress(address));
}

export const addressOf = (request: IncomingMessage): string | null => addresses.get(request) ?? null;
