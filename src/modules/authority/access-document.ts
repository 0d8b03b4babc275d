import { REASON, REASON_RULE } from '../../kernel/index.js';
import { type ApiDocument, declared, type Documented, type DocumentPass, isUnsafe, operationsOf, problem, refuses, share, takes } from '../../platform/http/document-operations.js';
import { LANGUAGES } from './call.js';
import { BUNDLED } from './may-grant.js';
import { isPermission, LOOK, OPERATOR_ROLES, type OperatorPermission, type Permission, PERMISSIONS } from './permissions.js';
import { type Access, ACCESS_EXTENSION, ONCE_EXTENSION } from './requires.js';
import { sessionCookie } from './session-cookie.js';

/** Who may call what, with which credential and under which headers: told from what the handlers declare, by the rules of guard and gate. */
export const tellAccess = ({ origin, secure }: { origin: string; secure: boolean }): DocumentPass => (document) => {
  share(document, { schemas: { NotAllowed: notAllowed(document) }, responses: RESPONSES, parameters: PARAMETERS, securitySchemes: schemes(origin, secure) });
  for (const each of operationsOf(document)) {
    const access = declared(each.operation, ACCESS_EXTENSION) as Access;
    if ('openTo' in access && access.openTo === 'anyone') each.operation.security = [];
    else tellCaller(each, access, document);
    each.operation.description = [each.operation.description, needs(access, kindsOf(each))].filter(Boolean).join('\n\n');
  }
};

function tellCaller(each: Documented, access: Access, document: ApiDocument): void {
  const permission = 'permission' in access ? access.permission : null;
  each.operation.security ??= permission === null ? [{ session: [] }, { operatorSession: [] }] : credentialsFor(permission);
  // P18: only a cookie travels without the will of its owner
  if (isUnsafe(each)) takes(each, kindsOf(each).includes('token') ? 'ProofWithCookie' : 'Proof', 'Mandate-CSRF');
  if (isPermission(permission)) tellCustomer(each, permission);
  if (declared(each.operation, ONCE_EXTENSION) === true) takes(each, 'IdempotencyKey', 'Idempotency-Key');
  Reflect.deleteProperty(each.operation, ONCE_EXTENSION); // the header says it
  refuses(each, document, { 401: 'NotSignedIn', ...refusalsOf(each, permission) });
}

/** A Customer's own rights: looked at with a reason, used once per key, explained in the reader's language. */
function tellCustomer(each: Documented, permission: Permission): void {
  if (LOOK.includes(permission)) takes(each, 'Reason', 'Mandate-Reason');
  if (isUnsafe(each)) takes(each, 'IdempotencyKey', 'Idempotency-Key');
  takes(each, 'Language', 'Accept-Language');
}

function refusalsOf(each: Documented, permission: Permission | OperatorPermission | null): Record<string, string> {
  if (permission === null) return { ...(isUnsafe(each) && { 403: 'Forbidden' }), ...(each.path.includes('{') && { 404: 'NotFound' }) };
  if (!isPermission(permission)) return { 403: 'Forbidden', 404: 'NotFound' };
  return { 403: 'NotAllowed', 404: 'NotFound', 409: 'Conflict', ...(isUnsafe(each) && { 422: 'Invalid' }) };
}

function credentialsFor(permission: Permission | OperatorPermission): Record<string, string[]>[] {
  if (!isPermission(permission)) return [{ operatorSession: [] }];
  return [
    { session: [] },
    ...(BUNDLED.includes(permission) ? [{ token: [permission] }] : permission === 'decision:explain' ? [{ token: [] }] : []),
    ...(LOOK.includes(permission) ? [{ operatorSession: [] }] : []),
  ];
}

const kindsOf = ({ operation: { security = [] } }: Documented): string[] => security.flatMap((requirement) => Object.keys(requirement));

const CALLERS: Readonly<Record<string, string>> = { session: 'people', token: 'service clients', operatorSession: 'agents of the operator' };

function needs(access: Access, kinds: readonly string[]): string {
  if ('openTo' in access && access.openTo === 'anyone') return `Open to anyone: ${access.because}.`;
  const callers = `For ${kinds.map((kind) => CALLERS[kind]).join(', ')}.`;
  if ('openTo' in access) return `Needs no permission: ${access.because}. ${callers}`;
  const { permission } = access;
  return `Needs: \`${permission}\` (${isPermission(permission) ? PERMISSIONS[permission].rule : rolesOf(permission).join(', ')}). ${callers}`;
}

const rolesOf = (permission: OperatorPermission): string[] =>
  Object.entries(OPERATOR_ROLES).flatMap(([role, permissions]) => ((permissions as readonly OperatorPermission[]).includes(permission) ? [role] : []));

const schemes = (origin: string, secure: boolean): NonNullable<ApiDocument['components']['securitySchemes']> => ({
  session: { type: 'apiKey', in: 'cookie', name: sessionCookie('customer', secure), description: 'A person of a Customer, signed in with `POST /api/v1/session`.' },
  operatorSession: { type: 'apiKey', in: 'cookie', name: sessionCookie('operator', secure), description: 'An agent of the operator, signed in with `POST /api/v1/operator/session`.' },
  token: {
    type: 'oauth2', description: 'A service client of a Customer: an access token (`at+jwt`) that lives for five minutes.',
    flows: { clientCredentials: { tokenUrl: `${origin}/oauth/token`, scopes: Object.fromEntries(BUNDLED.map((permission) => [permission, PERMISSIONS[permission].rule])) } },
  },
});

const text = { type: 'string' } as const;

/** The refusal that explains itself: the decision as `GET …/decisions` tells it. */
function notAllowed({ components }: ApiDocument): object {
  const { properties = {}, required = [] } = components.schemas?.['Problem'] as { properties?: Record<string, object>; required?: string[] };
  return {
    type: 'object', description: 'You may not do this: what is missing, and who could give it.',
    required: [...required, 'detail', 'permission', 'grantableBy', 'decision'],
    properties: {
      ...properties,
      code: { ...text, const: 'not-allowed' },
      detail: { ...text, description: 'The sentence of the decision, in the language of Accept-Language.' },
      permission: { $ref: '#/components/schemas/Permission' },
      grantableBy: { type: 'array', description: 'Who could give it.', items: { $ref: '#/components/schemas/GrantorView' } },
      decision: { $ref: '#/components/schemas/DecisionView' },
    },
  };
}

const schema = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

const RESPONSES = {
  NotSignedIn: problem('Nobody is signed in, or the session or token counts no more.'),
  Forbidden: problem('Not in this session: the second factor or the proof of Mandate-CSRF is missing, or another person must do it.'),
  NotAllowed: problem('You may not do this. With the code `not-allowed` the whole decision is told; another code says what else is in the way.', { anyOf: [schema('NotAllowed'), schema('Problem')] }),
  NotFound: problem('There is nothing here that you can see.'),
  Conflict: problem('The change collides with what is there; or several capacities are open to you and none is chosen (`capacity.not-chosen`).'),
  Invalid: problem('The request is readable, but not so here; or its Idempotency-Key was used for another one.'),
};

const PROOF = { name: 'Mandate-CSRF', in: 'header', schema: { ...text, const: '1', default: '1' } } as const;

const PARAMETERS = {
  Proof: { ...PROOF, required: true, description: 'Shows that no other site sent this request (P18).' },
  ProofWithCookie: { ...PROOF, required: false, description: 'Needed with a session cookie, not with a token (P18).' },
  Reason: {
    name: 'Mandate-Reason', in: 'header', required: false, description: `Needed from an agent of the operator: why he looks. It stands in the Customer's ledger: ${REASON_RULE}.`,
    schema: { ...text, minLength: REASON.shortest, maxLength: REASON.longest },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key', in: 'header', required: false, description: 'Sent again under the same key, it is done once and answered again.', schema: { ...text, pattern: '^[\\x21-\\x7e]{8,200}$' },
  },
  Language: { name: 'Accept-Language', in: 'header', required: false, description: `The language of sentences: ${LANGUAGES.join(', ')}. Default: that of the person who asks.`, schema: { ...text, examples: LANGUAGES } },
} as const;
