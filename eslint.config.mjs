import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import boundaries from 'eslint-plugin-boundaries';
import jest from 'eslint-plugin-jest';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import query from '@tanstack/eslint-plugin-query';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { walls } from './test/architecture/lint-rules.mjs';

const own = { module: '{{ from.element.captured.module }}' };
const base = { element: { types: { anyOf: ['platform', 'config', 'kernel'] } } };
const door = { file: { categories: 'door' } };
const external = (source) => ({ module: { origin: 'external', ...(source && { source }) } });
const hashes = { module: { origin: 'core', source: 'node:crypto' } };

/** Who may import whom. The last policy that fits decides: allowances first, prohibitions after them. */
const imports = [
  { allow: { to: external() } },
  { allow: { to: { module: { origin: 'core' } } } },
  { from: { file: { categories: 'root' } }, allow: { to: [door, base, { file: { categories: 'root' } }] } },
  { from: { element: { type: 'module' } }, allow: { to: [door, base, { element: { type: 'module', captured: own } }] } },
  { from: { element: { type: 'platform' } }, allow: { to: base } },
  { from: { element: { type: 'config' } }, allow: { to: { element: { types: { anyOf: ['config', 'kernel'] } } } } },
  { from: { element: { type: 'kernel' } }, allow: { to: { element: { type: 'kernel' } } } },
  {
    from: { element: { type: 'kernel' } },
    disallow: { to: { module: { origin: ['external', 'core'] } } },
    message: 'the kernel is pure: Temporal and hashes, no other package and no I/O',
  },
  { from: { element: { type: 'kernel' } }, allow: { to: [external('temporal-polyfill'), hashes] } },
  {
    from: { file: { categories: 'domain' } },
    disallow: { to: { file: { categories: 'transport' } } },
    message: 'domain files do not know requests or views',
  },
  {
    from: { file: { categories: 'transport' } },
    disallow: { to: external('typeorm') },
    message: 'controllers and resolvers do not query',
  },
  { from: { file: { categories: 'spec' } }, allow: { to: external() } },
];

const modules = {
  files: ['src/**/*.ts'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { typescript: { project: './tsconfig.json' } },
    'boundaries/elements': [
      { type: 'module', pattern: 'src/modules/*', capture: ['module'] },
      { type: 'platform', pattern: 'src/platform/*', capture: ['block'] },
      { type: 'kernel', pattern: 'src/kernel' },
      { type: 'config', pattern: 'src/config' },
    ],
    'boundaries/files': [
      { category: 'door', pattern: 'src/modules/*/index.ts' },
      { category: 'transport', pattern: ['**/*.controller.ts', '**/*.resolver.ts', '**/*.request.ts', '**/*.view.ts'] },
      { category: 'domain', pattern: ['**/*.entity.ts', '**/*.errors.ts', '**/*.events.ts', '**/*.policy.ts'] },
      { category: 'spec', pattern: '**/*.spec.ts' },
      { category: 'root', pattern: 'src/*.ts' },
    ],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      { default: 'disallow', checkAllOrigins: true, checkInternals: true, policies: imports },
    ],
    'boundaries/no-unknown-files': 'error',
  },
};

const budgets = {
  files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
  rules: {
    'max-lines': ['error', 300],
    'max-lines-per-function': ['error', 40],
    complexity: ['error', 8],
    'max-depth': ['error', 3],
    'no-console': 'error',
    eqeqeq: 'error',
  },
};

const noEnum = { selector: 'TSEnumDeclaration', message: 'a union of strings says the same' };
// core max-params would also count what Nest hands over by name of its decorators: collaborators, and the parts of a request
const fewParameters = {
  selector: ':matches(FunctionDeclaration, ArrowFunctionExpression, MethodDefinition[kind!="constructor"]:not([decorators.length>0]) > FunctionExpression)[params.length>3]',
  message: 'at most 3 positional parameters',
};
const fewCollaborators = {
  selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
  message: 'at most 6 collaborators',
};

const types = {
  files: ['**/*.ts', '**/*.tsx'],
  extends: [ts.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    'no-restricted-syntax': ['error', noEnum, fewParameters, fewCollaborators],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    '@typescript-eslint/prefer-readonly': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
    // requests, views and entities are records that happen to carry decorators: they are spread and written as literals
    '@typescript-eslint/no-misused-spread': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    // Nest modules are decorated classes without members
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    // Nest and TypeORM read parameter types from decorator metadata, which a type-only import erases
    '@typescript-eslint/consistent-type-imports': 'off',
  },
};

const inSource = (rule, ...ignores) => ({
  files: ['src/**/*.ts'],
  ignores,
  plugins: { walls },
  rules: { [`walls/${rule}`]: 'error' },
});

const verbFile = 'src/modules/*/+([a-z])+(-+([a-z])).ts';
const desks = ['**/*.service.ts', '**/*.queries.ts', '**/*.directory.ts', '**/*.spec.ts', verbFile, 'src/platform/database/**'];

const tests = {
  files: ['test/**', '**/*.spec.ts'],
  extends: [jest.configs['flat/recommended']],
  rules: {
    'max-lines': ['error', 400],
    'max-lines-per-function': 'off',
    'no-console': 'off', // proofs print their n and seed
    '@typescript-eslint/unbound-method': 'off',
    // the body of an answer is any to supertest: the expectations say what it is
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert', '**.expect'] }],
  },
};

/** The web portal: the design system knows nothing, what is shared knows it, features know both but not each other. */
const web = {
  files: ['web/src/**/*.{ts,tsx}'],
  extends: [a11y.flatConfigs.strict, hooks.configs.flat.recommended, query.configs['flat/recommended']],
  plugins: { boundaries },
  settings: {
    'import/resolver': { typescript: { project: './web/tsconfig.json' } },
    'boundaries/elements': [
      { type: 'ui', pattern: 'web/src/ui' }, { type: 'lib', pattern: 'web/src/lib' }, { type: 'routes', pattern: 'web/src/routes' },
      { type: 'feature', pattern: 'web/src/features/*', capture: ['feature'] },
    ],
    'boundaries/files': [{ category: 'start', pattern: 'web/src/*.{ts,tsx}' }, { category: 'words', pattern: 'web/src/lib/i18n-types.d.ts' }],
  },
  rules: {
    'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, checkInternals: true, policies: [
      { allow: { to: external() } },
      { from: { file: { categories: 'start' } }, allow: { to: [{ element: { types: { anyOf: ['ui', 'lib', 'routes'] } } }, { file: { categories: 'start' } }] } },
      { from: { element: { type: 'routes' } }, allow: { to: { element: { types: { anyOf: ['ui', 'lib', 'feature', 'routes'] } } } } },
      { from: { element: { type: 'feature' } }, allow: { to: [{ element: { types: { anyOf: ['ui', 'lib'] } } }, { element: { type: 'feature', captured: { feature: '{{ from.element.captured.feature }}' } } }] } },
      { from: { element: { type: 'lib' } }, allow: { to: { element: { types: { anyOf: ['ui', 'lib', 'texts'] } } } } },
      { from: { element: { type: 'ui' } }, allow: { to: { element: { type: 'ui' } } } },
      { from: { file: { categories: 'words' } }, allow: { to: { element: { type: 'feature' } } } }, // types only: which texts there are
    ] }],
    // P19: text never becomes markup
    'no-restricted-syntax': ['error', noEnum, fewParameters, { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'no text becomes markup (P19)' }],
    // a component holds its markup, and what of it is shown
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true }],
    complexity: ['error', 10],
    // the router redirects by throwing, which is its documented way
    '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] }],
    'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
  },
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'bench-results', '.mandate', '**/*.gen.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  comments.recommended,
  { rules: { '@eslint-community/eslint-comments/require-description': 'error' } }, // no-unlimited-disable is recommended already
  budgets,
  types,
  modules,
  web,
  inSource('declared-access', '**/*.spec.ts'),
  inSource('one-clock', 'src/platform/clock/**'),
  inSource('one-config', 'src/config/**'),
  inSource('no-link-from-request', '**/*.spec.ts'),
  inSource('rows-behind-a-desk', ...desks),
  tests,
  // a migration is as long as its schema
  { files: ['migrations/**'], rules: { 'max-lines': 'off' } },
);
