import { type AddressInfo, createServer, type Server } from 'node:net';
import { Readable } from 'node:stream';
import { FileInfected, FileScan, ScannerOut } from './file-scan.js';

let server: Server;
let received: Buffer[] = [];
/** What it says to whatever comes; empty: nothing, and it hangs up. */
let says: string;

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined).on('data', (chunk: Buffer) => {
      received.push(chunk);
      if (Buffer.concat(received).subarray(-4).equals(Buffer.alloc(4))) socket.end(says);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());
beforeEach(() => {
  received = [];
});

const scan = (bytes: string, clamdUrl: string | undefined = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`): Promise<string> => new FileScan({ clamdUrl }).scan(Readable.from([Buffer.from(bytes)]));

it('a file goes to the scanner whole, by its protocol, and is clean when the scanner says so', async () => {
  says = 'stream: OK\0';
  expect(await scan('a report')).toBe('clean');
  expect(Buffer.concat(received).toString('latin1')).toBe('zINSTREAM\0\0\0\0\ba report\0\0\0\0');
});

it('what it finds is refused', async () => {
  says = 'stream: Eicar-Test-Signature FOUND\0';
  await expect(scan('X5O!P%@AP')).rejects.toBeInstanceOf(FileInfected);
});

it.each(['', 'INSTREAM size limit exceeded. ERROR\0'])('an answer such as %j is none: nothing is taken', async (answer) => {
  says = answer;
  await expect(scan('a report')).rejects.toBeInstanceOf(ScannerOut);
});

it('one that is not there takes nothing either', async () => {
  await expect(scan('a report', 'tcp://127.0.0.1:1')).rejects.toBeInstanceOf(ScannerOut);
});

it('without one nothing is claimed', async () => {
  expect(await new FileScan({ clamdUrl: undefined }).scan(Readable.from(['a report']))).toBe('notScanned');
});
