/** Our own walls as lint rules. Each is proven by planted faults in walls.spec.ts. */

const handlerKinds = new Set([
  'Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Search', 'Sse',
  'Query', 'Mutation', 'Subscription', 'ResolveField', 'ResolveReference',
]);
const accessKinds = new Set(['Requires', 'OpenTo']);

const rule = (message, listeners) => ({
  meta: { type: 'problem', schema: [], messages: { wall: message } },
  create: (context) => listeners((node, data) => context.report({ node, messageId: 'wall', data }), context),
});

const decoratorNames = (node) =>
  (node.decorators ?? []).flatMap(({ expression }) => (expression.type === 'CallExpression' ? [expression.callee.name] : []));

const nameOf = (node) => {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  if (node.type === 'MemberExpression') return propertyOf(node);
  return node.type === 'CallExpression' ? nameOf(node.callee) : undefined;
};

const propertyOf = ({ property, computed }) => {
  if (!computed) return property.name;
  return property.type === 'Literal' ? String(property.value) : undefined;
};

const isMember = (node, object, properties) => nameOf(node.object) === object && properties.includes(propertyOf(node));

/** Blueprint 3.6: the lint twin of the boot check. */
const declaredAccess = rule(
  'Handler {{name}} says for nobody who may call it: add @Requires(...) or @OpenTo(...) to it or to its class.',
  (report) => ({
    MethodDefinition(node) {
      const isHandler = decoratorNames(node).some((name) => handlerKinds.has(name));
      const isDeclared = [...decoratorNames(node), ...decoratorNames(node.parent.parent)].some((name) => accessKinds.has(name));
      if (isHandler && !isDeclared) report(node.key, { name: nameOf(node.key) ?? 'without a name' });
    },
  }),
);

const oneClock = rule('Ask the clock (src/platform/clock): only it knows what time it is, in production and in tests.', (report) => ({
  NewExpression(node) {
    if (nameOf(node.callee) === 'Date') report(node);
  },
  CallExpression(node) {
    if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node);
  },
  MemberExpression(node) {
    if (isMember(node, 'Date', ['now']) || isMember(node, 'Temporal', ['Now'])) report(node);
  },
}));

const oneConfig = rule('Read the configuration (src/config): only it knows the environment.', (report) => ({
  MemberExpression(node) {
    if (isMember(node, 'process', ['env'])) report(node);
  },
  VariableDeclarator(node) {
    if (node.init && nameOf(node.init) === 'process' && patternNames(node.id).includes('env')) report(node);
  },
  ImportSpecifier(node) {
    if (/^(node:)?process$/.test(node.parent.source.value) && node.imported.name === 'env') report(node);
  },
}));

const patternNames = (pattern) =>
  pattern.type === 'ObjectPattern' ? pattern.properties.flatMap(({ key }) => (key ? [nameOf(key)] : [])) : [];

const addressParts = ['host', 'hostname', 'protocol', 'originalUrl'];
const requestNames = ['req', 'request', 'raw'];

/** S24: whoever sends the request would choose where the links in our mails lead. */
const noLinkFromRequest = rule('The sender chooses {{part}}: build links from the configured origin (S24).', (report) => ({
  MemberExpression(node) {
    const isAddress = requestNames.some((name) => isMember(node, name, addressParts)) || isMember(node, 'headers', ['host', ':authority']);
    if (isAddress) report(node, { part: propertyOf(node) });
  },
  VariableDeclarator(node) {
    const taken = patternNames(node.id).find((name) => addressParts.includes(name));
    if (taken && node.init && [...requestNames, 'headers'].includes(nameOf(node.init))) report(node, { part: taken });
  },
  Literal(node) {
    if (/^(x-forwarded-(host|proto|port|prefix|server)|forwarded)$/i.test(String(node.value))) report(node, { part: String(node.value) });
  },
}));

const transactionNames = ['tx', 'transaction', 'runner', 'queryRunner', 'source', 'dataSource'];
const rowTools = ['EntityManager', 'Repository', 'DataSource', 'QueryRunner', 'InjectRepository'];

/** A row that is read anywhere else may not have passed visibleTo(actor). `manager` alone is a word of the trade here. */
const rowsBehindADesk = rule(
  'Rows are read and written in *.service.ts, *.queries.ts, *.directory.ts or a <verb>-<noun>.ts, not here ({{access}}).',
  (report) => ({
    MemberExpression(node) {
      const isManager = transactionNames.some((name) => isMember(node, name, ['manager']));
      if (isManager || ['getRepository', 'createQueryBuilder'].includes(propertyOf(node))) report(node, { access: propertyOf(node) });
    },
    VariableDeclarator(node) {
      const isTaken = node.init && transactionNames.includes(nameOf(node.init)) && patternNames(node.id).includes('manager');
      if (isTaken) report(node, { access: 'manager' });
    },
    ImportSpecifier(node) {
      const isTool = /typeorm$/.test(node.parent.source.value) && rowTools.includes(node.imported.name);
      if (isTool) report(node, { access: node.imported.name });
    },
  }),
);

export const walls = {
  rules: {
    'declared-access': declaredAccess,
    'one-clock': oneClock,
    'one-config': oneConfig,
    'no-link-from-request': noLinkFromRequest,
    'rows-behind-a-desk': rowsBehindADesk,
  },
};
