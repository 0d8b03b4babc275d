import type { ClientView } from '../../lib/api-types.gen';

export interface Reader {
  origin: string;
  customerId: string;
  /** Null: none chosen; the examples have a gap for its id. */
  client: Pick<ClientView, 'id' | 'scopes' | 'authentication'> | null;
}

/** What can be read first with a scope; the first that a client has is the example. */
const FIRST = [
  ['sim:read', 'sims', 'sims', 'iccid state'], ['member:read', 'members', 'members', 'displayName'], ['grant:read', 'grants', 'grants', 'holder state'],
  ['cost-centre:read', 'cost-centres', 'costCentres', 'code name'], ['client:read', 'clients', 'serviceClients', 'name'], ['ledger:read', 'ledger', 'ledger', 'event at'],
] as const;

interface Parts {
  clientId: string;
  scope: string;
  /** Below the Customer. */
  path: string;
  query: string;
  /** A list, which comes in pages. */
  list: boolean;
}

function partsOf({ customerId, client }: Reader): Parts {
  const clientId = client?.id ?? 'YOUR-CLIENT-ID';
  const [scope, list, field, wanted] = FIRST.find(([each]) => client?.scopes.includes(each)) ?? FIRST[0];
  const other = client && !client.scopes.includes(scope) ? client.scopes[0] : undefined;
  // with any scope one may ask whether one may
  if (other) return { clientId, scope: other, path: `decisions?permission=${other}`, query: `{ decision(customerId: "${customerId}", permission: "${other}") { allowed sentence } }`, list: false };
  return { clientId, scope, path: `${list}?limit=3`, query: `{ ${field}(customerId: "${customerId}", first: 3) { edges { node { ${wanted} } } } }`, list: true };
}

export interface Example {
  id: 'token' | 'rest' | 'graphql';
  text: string;
}

/** In the common part of JavaScript and TypeScript, for both run it as it is. */
const SIGNED = `const jwk = JSON.parse(process.env.MANDATE_PRIVATE_JWK ?? '');
const alg = jwk.kty === 'RSA' ? 'RS256' : jwk.kty === 'OKP' ? 'EdDSA' : 'ES256';
const now = Math.floor(Date.now() / 1000);
const claims = { iss: CLIENT, sub: CLIENT, aud: \`\${ORIGIN}/oauth\`, iat: now, exp: now + 120, jti: crypto.randomUUID() };
const text = [{ alg, kid: jwk.kid }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
const key = createPrivateKey({ key: jwk, format: 'jwk' });
const signature = sign(alg === 'EdDSA' ? null : 'sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
const assertion = \`\${text}.\${signature.toString('base64url')}\`;`;

const named = (origin: string, clientId: string): string => `const ORIGIN = '${origin}';\nconst CLIENT = '${clientId}';`;
const CRYPTO = `import { createPrivateKey, sign } from 'node:crypto';`;
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export function curlExamples(reader: Reader): readonly Example[] {
  const { origin, customerId, client } = reader;
  const { clientId, scope, path, query } = partsOf(reader);
  const byKey = client?.authentication === 'key';
  const signed = `ASSERTION=$(node --input-type=module <<'END'\n${CRYPTO}\n${named(origin, clientId)}\n${SIGNED}\nconsole.log(assertion);\nEND\n)\n`;
  const proof = byKey ? `  -d client_id=${clientId} \\\n  -d client_assertion_type=${JWT_BEARER} \\\n  -d client_assertion="$ASSERTION" \\\n` : `  -u "${clientId}:$MANDATE_SECRET" \\\n`;
  return [
    { id: 'token', text: `${byKey ? signed : ''}TOKEN=$(curl -sS ${origin}/oauth/token \\\n${proof}  -d grant_type=client_credentials -d scope=${scope} \\\n  | sed -E 's/.*"access_token":"([^"]+)".*/\\1/')` },
    { id: 'rest', text: `curl -sS "${origin}/api/v1/customers/${customerId}/${path}" \\\n  -H "Authorization: Bearer $TOKEN"` },
    { id: 'graphql', text: `curl -sS ${origin}/graphql \\\n  -H "Authorization: Bearer $TOKEN" \\\n  -H "Content-Type: application/json" \\\n  -d '${JSON.stringify({ query })}'` },
  ];
}

const token = (parts: { before: string; headers: string; body: string }): string => `async function token() {
${parts.before.replaceAll(/^(?=.)/gm, '  ')}  const answer = await fetch(\`\${ORIGIN}/oauth/token\`, {
    method: 'POST',${parts.headers}
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPE${parts.body} }),
  });
  const { access_token } = await answer.json() as { access_token: string };
  return access_token;
}`;

const BY_SECRET = token({ before: '', headers: `\n    headers: { Authorization: \`Basic \${btoa(\`\${CLIENT}:\${process.env.MANDATE_SECRET}\`)}\` },`, body: '' });
const BY_KEY = token({ before: `${SIGNED}\n`, headers: '', body: `, client_id: CLIENT,\n      client_assertion_type: '${JWT_BEARER}', client_assertion: assertion` });

const pageByPage = (url: string): string => `// Page by page: \`next\` of one page is \`after\` of the following.
let after: string | null = null;
do {
  const url = new URL(${url});
  if (after) url.searchParams.set('after', after);
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(await response.text());
  const page = await response.json() as { items: object[]; next: string | null };
  for (const item of page.items) console.log(item);
  after = page.next;
} while (after);`;

/** Runs as it is where TypeScript does, such as Node 24: without a package. */
export function typescriptExamples(reader: Reader): readonly Example[] {
  const { origin, customerId, client } = reader;
  const { clientId, scope, path, query, list } = partsOf(reader);
  const byKey = client?.authentication === 'key';
  const url = `\`\${ORIGIN}/api/v1/customers/${customerId}/${path.replace('limit=3', 'limit=200')}\``;
  return [
    { id: 'token', text: `${byKey ? `${CRYPTO}\n\n` : ''}${named(origin, clientId)}\nconst SCOPE = '${scope}';\n\n${byKey ? BY_KEY : BY_SECRET}\n\nconst headers = { Authorization: \`Bearer \${await token()}\` };` },
    { id: 'rest', text: list ? pageByPage(url) : `const decision = await fetch(${url}, { headers });\nconsole.log(await decision.json());` },
    { id: 'graphql', text: `const answer = await fetch(\`\${ORIGIN}/graphql\`, {\n  method: 'POST',\n  headers: { ...headers, 'Content-Type': 'application/json' },\n  body: JSON.stringify({ query: '${query}' }),\n});\nconsole.log(await answer.json());` },
  ];
}
