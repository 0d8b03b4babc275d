import type { ClientView } from '../../lib/api-types.gen';

export interface Reader {
  origin: string;
  customerId: string;
  /** Null: none chosen; the examples have a gap for its id. */
  client: Pick<ClientView, 'id' | 'scopes' | 'authentication'> | null;
}

/** What can be read first with a scope; the first that a client has is the example. */
const FIRST: readonly (readonly [scope: string, list: string, field: string])[] = [
  ['sim:read', 'sims', 'iccid state'], ['member:read', 'members', 'displayName'], ['grant:read', 'grants', 'holder state'], ['cost-centre:read', 'cost-centres', 'code name'], ['client:read', 'clients', 'name'],
];
const QUERIES: Record<string, string> = { 'sims': 'sims', 'members': 'members', 'grants': 'grants', 'cost-centres': 'costCentres', 'clients': 'serviceClients' };

interface Parts {
  clientId: string;
  scope: string;
  url: string;
  query: string;
}

function partsOf({ origin, customerId, client }: Reader): Parts {
  const [scope, list, fields] = FIRST.find(([each]) => client?.scopes.includes(each)) ?? FIRST[0] ?? ['', '', ''];
  return {
    clientId: client?.id ?? 'YOUR-CLIENT-ID', scope: client ? client.scopes.find((each) => each === scope) ?? client.scopes[0] ?? scope : scope,
    url: `${origin}/api/v1/customers/${customerId}/${list}?limit=3`,
    query: `{ ${QUERIES[list] ?? 'sims'}(customerId: \\"${customerId}\\", first: 3) { edges { node { ${fields} } } } }`,
  };
}

export interface Example {
  id: 'token' | 'rest' | 'graphql';
  text: string;
}

export function curlExamples(reader: Reader): readonly Example[] {
  const { clientId, scope, url, query } = partsOf(reader);
  const proof = reader.client?.authentication === 'key'
    ? `  -d client_id=${clientId} \\\n  -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \\\n  -d client_assertion="$ASSERTION" \\\n`
    : `  -u "${clientId}:$MANDATE_SECRET" \\\n`;
  return [
    { id: 'token', text: `TOKEN=$(curl -sS ${reader.origin}/oauth/token \\\n${proof}  -d grant_type=client_credentials -d scope=${scope} \\\n  | sed -E 's/.*"access_token":"([^"]+)".*/\\1/')` },
    { id: 'rest', text: `curl -sS "${url}" \\\n  -H "Authorization: Bearer $TOKEN"` },
    { id: 'graphql', text: `curl -sS ${reader.origin}/graphql \\\n  -H "Authorization: Bearer $TOKEN" \\\n  -H "Content-Type: application/json" \\\n  -d '{"query":"${query}"}'` },
  ];
}

const bySecret = (clientId: string): string => `async function token(): Promise<string> {
  const answer = await fetch(\`\${ORIGIN}/oauth/token\`, {
    method: 'POST',
    headers: { Authorization: \`Basic \${btoa(\`${clientId}:\${process.env.MANDATE_SECRET}\`)}\` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPE }),
  });
  return (await answer.json()).access_token;
}`;

const byKey = (clientId: string): string => `import { importJWK, SignJWT } from 'jose'; // npm install jose

async function token(): Promise<string> {
  const jwk = JSON.parse(process.env.MANDATE_PRIVATE_JWK!);
  const alg = jwk.kty === 'RSA' ? 'RS256' : jwk.kty === 'OKP' ? 'EdDSA' : 'ES256';
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg, kid: jwk.kid })
    .setIssuer('${clientId}').setSubject('${clientId}').setAudience(\`\${ORIGIN}/oauth\`)
    .setIssuedAt().setExpirationTime('2m').setJti(crypto.randomUUID())
    .sign(await importJWK(jwk, alg));
  const answer = await fetch(\`\${ORIGIN}/oauth/token\`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials', scope: SCOPE, client_id: '${clientId}', client_assertion: assertion,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    }),
  });
  return (await answer.json()).access_token;
}`;

/** Runs as it is with Node 20 or later: without a package for a secret, with `jose` for a key. */
export function typescriptExamples(reader: Reader): readonly Example[] {
  const { clientId, scope, url, query } = partsOf(reader);
  const proof = reader.client?.authentication === 'key' ? byKey(clientId) : bySecret(clientId);
  return [
    { id: 'token', text: `const ORIGIN = '${reader.origin}';\nconst SCOPE = '${scope}';\n\n${proof}\n\nconst headers = { Authorization: \`Bearer \${await token()}\` };` },
    { id: 'rest', text: `// Page by page: \`next\` of one page is \`after\` of the following.\nlet after: string | null = null;\ndo {\n  const url = new URL('${url}');\n  if (after) url.searchParams.set('after', after);\n  const page = await (await fetch(url, { headers })).json();\n  for (const item of page.items) console.log(item);\n  after = page.next;\n} while (after);` },
    { id: 'graphql', text: `const answer = await fetch(\`\${ORIGIN}/graphql\`, {\n  method: 'POST',\n  headers: { ...headers, 'Content-Type': 'application/json' },\n  body: JSON.stringify({ query: '${query.replaceAll('\\"', '"')}' }),\n});\nconsole.log((await answer.json()).data);` },
  ];
}
