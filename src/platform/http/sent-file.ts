import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { FileType } from '../files/media-type.js';

/** Whoever still sends is heard for a moment and not read: a connection closed over unread bytes would take the refusal with it (RFC 9112, 9.6). */
export function endSoon(request: IncomingMessage): void {
  if (request.complete) return; // nobody sends any more, and the connection may serve the next request
  const moment = setTimeout(() => request.socket.destroy(), 2_000);
  request.once('close', () => clearTimeout(moment));
}

/** The body of a route that takes a file: its bytes, and what they are said to be. A refusal in the middle of it is still said. Null: there is none. */
export async function withFile<T>(request: FastifyRequest, work: (file: { bytes: AsyncIterable<Buffer>; said: FileType }) => Promise<T>): Promise<T | null> {
  if (!(request.body instanceof Readable)) return null;
  const said = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() as FileType; // the adapter lets none other in
  try {
    return await work({ bytes: request.body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>, said });
  } catch (fault) {
    endSoon(request.raw);
    throw fault;
  }
}
