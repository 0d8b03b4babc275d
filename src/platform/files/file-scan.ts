import { createConnection, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Problem } from '../http/problem.js';

export class FileInfected extends Problem {
  constructor() {
    super(422, 'file.infected', 'The scanner found something harmful in the file. It was not kept.');
  }
}

export class ScannerOut extends Problem {
  constructor() {
    super(503, 'file.scanner', 'The scanner of files does not answer, and nothing is taken without it. Try again.', { retryAfterSeconds: 30 });
  }
}

const PATIENCE = 30_000;

/** Asks the scanner of the house, clamd by its protocol INSTREAM, where one is configured. Without one nothing is claimed of any file. */
@Injectable()
export class FileScan {
  constructor(@Inject(Config) private readonly config: Pick<Config, 'clamdUrl'>) {}

  /** @throws FileInfected, or ScannerOut when there is one that does not answer */
  async scan(bytes: Readable): Promise<'clean' | 'notScanned'> {
    const { clamdUrl } = this.config;
    if (clamdUrl === undefined) {
      bytes.destroy();
      return 'notScanned';
    }
    const said = await ask(new URL(clamdUrl), bytes).catch(() => '');
    if (said.includes(' FOUND')) throw new FileInfected();
    if (!/: OK\0?$/.test(said)) throw new ScannerOut();
    return 'clean';
  }
}

async function ask({ hostname, port }: URL, bytes: Readable): Promise<string> {
  const socket = createConnection({ host: hostname, port: Number(port) }).setTimeout(PATIENCE, () => void socket.destroy(new Error('silent')));
  try {
    const answer = text(socket);
    answer.catch(() => undefined); // told by the await below, after what is sent
    await send(socket, bytes);
    return await answer;
  } finally {
    socket.destroy();
    bytes.destroy();
  }
}

/** Each piece behind its length; one of no length is the end. */
async function send(socket: Socket, bytes: Readable): Promise<void> {
  const write = (piece: Buffer | string): Promise<void> => new Promise((resolve, reject) => void socket.write(piece, (fault) => (fault ? reject(fault) : resolve())));
  await write('zINSTREAM\0');
  for await (const piece of bytes as AsyncIterable<Buffer>) await write(Buffer.concat([lengthOf(piece.length), piece]));
  await write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
