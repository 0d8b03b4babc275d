import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import S3rver from '@20minutes/s3rver';

const BUCKET = 'documents';
const OBJECT = '._S3rver_object';

/**
 * A bucket on this machine, of a server that speaks S3 and checks signatures, behind a door that a spec may hold shut.
 * @param {string} directory where it lies
 */
export async function startS3(directory) {
  const s3 = new S3rver({ directory, silent: true, vhostBuckets: false, configureBuckets: [{ name: BUCKET }] });
  await s3.configureBuckets();
  const serve = s3.callback();
  let answers = serve;
  const seen = [];
  const server = createServer((request, response) => {
    seen.push({ method: request.method, path: request.url, sha256: request.headers['x-amz-content-sha256'] });
    answers(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  const pathOf = (key) => join(directory, BUCKET, `${key}${OBJECT}`);
  return {
    place: { url: `http://127.0.0.1:${port}/${BUCKET}`, region: 'eu-west-1', key: 'S3RVER', secret: 'S3RVER' },
    seen,
    keys: () => readdirSync(join(directory, BUCKET), { recursive: true }).filter((name) => name.endsWith(OBJECT)).map((name) => name.slice(0, -OBJECT.length)).sort(),
    bytesOf: (key) => readFileSync(pathOf(key)),
    overwrite: (key, bytes) => writeFileSync(pathOf(key), bytes),
    answerBy: (handler) => { answers = handler ?? serve; },
    async stop() {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => void server.close(resolve));
    },
  };
}
