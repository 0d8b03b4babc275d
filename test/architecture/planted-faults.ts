/** A file that breaks one wall, the rule that must report it, and a twin that does the same thing the right way. */
export interface Fault {
  wall: string;
  rule: string;
  file: string;
  code: string;
  twin: { file?: string; code: string };
}

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');

const longFunction = (length: number): string =>
  `export function count(start: number): number {\n  let sum = start;\n${lines(length - 4, (index) => `  sum += ${index};`)}\n  return sum;\n}\n`;

const controller = (handler: string, onClass = ''): string => `
import { Controller, Get } from '@nestjs/common';
import { OpenTo, Requires } from '../../platform/authorization/index.js';
${onClass}
@Controller('cards')
export class CardsController {
  ${handler}
  list(): string[] {
    return [OpenTo.name, Requires.name];
  }
}
`;

/** What the planted files lean on: a small world without a fault. */
export const cleanWorld: Readonly<Record<string, string>> = {
  'src/kernel/word.ts': `export const word = 'word';\n`,
  'src/config/config.ts': `export const port = process.env['PORT'];\n`,
  'src/platform/clock/clock.ts': `export const now = (): number => Date.now();\n`,
  'src/platform/authorization/index.ts': `
export const Requires = (_permission: string): MethodDecorator & ClassDecorator => () => undefined;
export const OpenTo = (_audience: string, _reason: string): MethodDecorator & ClassDecorator => () => undefined;
`,
  'src/modules/fleet/index.ts': `export { number } from './number.entity.js';\n`,
  'src/modules/fleet/number.entity.ts': `import { word } from '../../kernel/word.js';\nexport const number = word.length;\n`,
  'src/modules/fleet/numbers.controller.ts': `import { number } from './number.entity.js';\nexport const numbers = [number];\n`,
};

const imports: Fault[] = [
  {
    wall: 'a module is entered by its door only',
    rule: 'boundaries/dependencies',
    file: 'src/modules/orders/past-the-door.service.ts',
    code: `import { number } from '../fleet/number.entity.js';\nexport const seen = number;\n`,
    twin: { code: `import { number } from '../fleet/index.js';\nexport const seen = number;\n` },
  },
  {
    wall: 'the kernel imports no package but Temporal',
    rule: 'boundaries/dependencies',
    file: 'src/kernel/impure.ts',
    code: `import { decodeJwt } from 'jose';\nexport const read = decodeJwt;\n`,
    twin: { code: `import { Temporal } from 'temporal-polyfill';\nexport const day = Temporal.PlainDate;\n` },
  },
  {
    wall: 'the kernel does no I/O',
    rule: 'boundaries/dependencies',
    file: 'src/kernel/reader.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
    twin: { code: `import { word } from './word.js';\nexport const read = word;\n` },
  },
  {
    wall: 'the platform knows no module',
    rule: 'boundaries/dependencies',
    file: 'src/platform/http/knowing.ts',
    code: `import { number } from '../../modules/fleet/index.js';\nexport const seen = number;\n`,
    twin: { code: `import { now } from '../clock/clock.js';\nexport const seen = now;\n` },
  },
  {
    wall: 'the configuration knows no platform',
    rule: 'boundaries/dependencies',
    file: 'src/config/knowing.ts',
    code: `import { now } from '../platform/clock/clock.js';\nexport const seen = now;\n`,
    twin: { code: `import { word } from '../kernel/word.js';\nexport const seen = word;\n` },
  },
  {
    wall: 'domain files do not know requests or views',
    rule: 'boundaries/dependencies',
    file: 'src/modules/fleet/upward.entity.ts',
    code: `import { numbers } from './numbers.controller.js';\nexport const seen = numbers;\n`,
    twin: { code: `import { number } from './number.entity.js';\nexport const seen = number;\n` },
  },
  {
    wall: 'controllers and resolvers do not query',
    rule: 'boundaries/dependencies',
    file: 'src/modules/fleet/querying.resolver.ts',
    code: `import { In } from 'typeorm';\nexport const seen = In;\n`,
    twin: { file: 'src/modules/fleet/querying.queries.ts', code: `import { In } from 'typeorm';\nexport const seen = In;\n` },
  },
  {
    wall: 'every file of the source belongs somewhere',
    rule: 'boundaries/no-unknown-files',
    file: 'src/somewhere/else.ts',
    code: `export const lost = true;\n`,
    twin: { file: 'src/program.ts', code: `export const found = true;\n` },
  },
];

const ownRules: Fault[] = [
  {
    wall: 'blueprint 3.6: a handler says who may call it',
    rule: 'walls/declared-access',
    file: 'src/modules/fleet/open.controller.ts',
    code: controller(`@Get()`),
    twin: { code: controller(`@Get()\n  @Requires('sim:read')`) },
  },
  {
    wall: 'blueprint 3.6: a resolved field says who may call it',
    rule: 'walls/declared-access',
    file: 'src/modules/fleet/open.resolver.ts',
    code: controller(`@ResolveField()`).replaceAll(', Get', '').replace('@nestjs/common', '@nestjs/common\';\nimport { ResolveField } from \'@nestjs/graphql'),
    twin: { code: controller(`@Get()`, `@OpenTo('anyone', 'they are printed on the bill')`) },
  },
  {
    wall: 'only the clock knows the time (Date.now)',
    rule: 'walls/one-clock',
    file: 'src/modules/fleet/timed.entity.ts',
    code: `export const at = (): number => Date.now();\n`,
    twin: { code: `import { now } from '../../platform/clock/clock.js';\nexport const at = (): number => now();\n` },
  },
  {
    wall: 'only the clock knows the time (new Date)',
    rule: 'walls/one-clock',
    file: 'src/modules/fleet/dated.entity.ts',
    code: `export const at = (): Date => new Date();\n`,
    twin: { file: 'src/platform/clock/dated.ts', code: `export const at = (): Date => new Date();\n` },
  },
  {
    wall: 'only the clock knows the time (Temporal.Now)',
    rule: 'walls/one-clock',
    file: 'src/modules/fleet/temporal.entity.ts',
    code: `import { Temporal } from 'temporal-polyfill';\nexport const at = (): Temporal.Instant => Temporal.Now.instant();\n`,
    twin: { code: `import { Temporal } from 'temporal-polyfill';\nexport const at = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(0);\n` },
  },
  {
    wall: 'only the configuration reads the environment',
    rule: 'walls/one-config',
    file: 'src/platform/http/environment.ts',
    code: `export const origin = process.env['ORIGIN'];\n`,
    twin: { code: `import { port } from '../../config/config.js';\nexport const origin = port;\n` },
  },
  {
    wall: 'only the configuration reads the environment, also by import',
    rule: 'walls/one-config',
    file: 'src/platform/http/imported-environment.ts',
    code: `import { env } from 'node:process';\nexport const origin = env['ORIGIN'];\n`,
    twin: { code: `import { argv } from 'node:process';\nexport const origin = argv[2];\n` },
  },
  {
    wall: 'S24: no link is built from what the request says of itself (host)',
    rule: 'walls/no-link-from-request',
    file: 'src/platform/http/linked.ts',
    code: `export const link = (request: { hostname: string }): string => \`https://\${request.hostname}/\`;\n`,
    twin: { code: `export const link = (url: URL): string => \`https://\${url.hostname}/\`;\n` },
  },
  {
    wall: 'S24: no link is built from what the request says of itself (forwarded)',
    rule: 'walls/no-link-from-request',
    file: 'src/platform/http/forwarded.ts',
    code: `export const link = (headers: Record<string, string>): string | undefined => headers['x-forwarded-host'];\n`,
    twin: { code: `export const link = (headers: Record<string, string>): string | undefined => headers['x-request-id'];\n` },
  },
  {
    wall: 'rows are read behind a desk only',
    rule: 'walls/rows-behind-a-desk',
    file: 'src/modules/fleet/reading.policy.ts',
    code: `export const read = (tx: { manager: { find: () => void } }): void => {\n  tx.manager.find();\n};\n`,
    twin: { file: 'src/modules/fleet/read-number.ts', code: `export const read = (tx: { manager: { find: () => void } }): void => {\n  tx.manager.find();\n};\n` },
  },
  {
    wall: 'repositories are opened behind a desk only',
    rule: 'walls/rows-behind-a-desk',
    file: 'src/modules/fleet/opening.resolver.ts',
    code: `export const read = (of: { getRepository: () => number }): number => of.getRepository();\n`,
    twin: { file: 'src/modules/fleet/opening.queries.ts', code: `export const read = (of: { getRepository: () => number }): number => of.getRepository();\n` },
  },
];

const budgets: Fault[] = [
  {
    wall: 'a file has at most 300 lines',
    rule: 'max-lines',
    file: 'src/modules/fleet/long.service.ts',
    code: lines(301, (index) => `export const n${index} = ${index};`),
    twin: { code: lines(300, (index) => `export const n${index} = ${index};`) },
  },
  {
    wall: 'a function has at most 40 lines',
    rule: 'max-lines-per-function',
    file: 'src/modules/fleet/lengthy.service.ts',
    code: longFunction(41),
    twin: { code: longFunction(40) },
  },
  {
    wall: 'a function takes at most 8 ways',
    rule: 'complexity',
    file: 'src/modules/fleet/knotted.service.ts',
    code: `export const any = (a: boolean[]): boolean | undefined =>\n  ${lines(9, (index) => `a[${index}]`).replaceAll('\n', ' && ')};\n`,
    twin: { code: `export const any = (a: boolean[]): boolean | undefined =>\n  ${lines(8, (index) => `a[${index}]`).replaceAll('\n', ' && ')};\n` },
  },
  {
    wall: 'a function has at most 3 parameters',
    rule: 'no-restricted-syntax',
    file: 'src/modules/fleet/wide.service.ts',
    code: `export const sum = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n`,
    twin: { code: `export const sum = (a: number, b: number, c: number): number => a + b + c;\n` },
  },
  {
    wall: 'blocks nest at most 3 deep',
    rule: 'max-depth',
    file: 'src/modules/fleet/deep.service.ts',
    code: `export function deep(a: number): number {\n  if (a > 1) if (a > 2) { if (a > 3) { if (a > 4) return 4; } }\n  return a;\n}\n`,
    twin: { code: `export function deep(a: number): number {\n  if (a > 1) if (a > 2) { if (a > 3) return 4; }\n  return a;\n}\n` },
  },
];

const language: Fault[] = [
  {
    wall: 'nothing is any',
    rule: '@typescript-eslint/no-explicit-any',
    file: 'src/modules/fleet/loose.service.ts',
    code: `export const same = (value: any): unknown => value;\n`,
    twin: { code: `export const same = (value: unknown): unknown => value;\n` },
  },
  {
    wall: 'no promise is left alone',
    rule: '@typescript-eslint/no-floating-promises',
    file: 'src/modules/fleet/floating.service.ts',
    code: `export const start = (work: () => Promise<void>): void => {\n  work();\n};\n`,
    twin: { code: `export const start = async (work: () => Promise<void>): Promise<void> => {\n  await work();\n};\n` },
  },
  {
    wall: 'a switch over a union names each member',
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'src/modules/fleet/forgetful.service.ts',
    code: `export function sign(state: 'on' | 'off'): void {\n  switch (state) {\n    case 'on':\n      break;\n  }\n}\n`,
    twin: { code: `export function sign(state: 'on' | 'off'): void {\n  switch (state) {\n    case 'on':\n    case 'off':\n      break;\n  }\n}\n` },
  },
  {
    wall: 'nobody prints past the log',
    rule: 'no-console',
    file: 'src/modules/fleet/loud.service.ts',
    code: `export const say = (): void => {\n  console.log('here');\n};\n`,
    twin: { code: `export const say = (log: (text: string) => void): void => {\n  log('here');\n};\n` },
  },
  {
    wall: 'a silenced rule says why',
    rule: '@eslint-community/eslint-comments/require-description',
    file: 'src/modules/fleet/silenced.service.ts',
    code: `// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const same = (value: any): unknown => value;\n`,
    twin: { code: `// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the library types it so\nexport const same = (value: any): unknown => value;\n` },
  },
];

export const faults: readonly Fault[] = [...imports, ...ownRules, ...budgets, ...language];

const naming = (name: string): string => `export const ${name} = '${name}';\n`;

/** One ring that files see, one that only folders show, and a file that nobody needs. */
export const rings: Readonly<Record<string, string>> = {
  'src/modules/east/index.ts': `export { sun } from './sun.service.js';\n`,
  'src/modules/east/sun.service.ts': `import { moon } from '../west/index.js';\nexport const sun = (): string => moon();\n`,
  'src/modules/west/index.ts': `export { moon } from './moon.service.js';\n`,
  'src/modules/west/moon.service.ts': `import { sun } from '../east/index.js';\nexport const moon = (): string => sun();\n`,
  'src/modules/north/index.ts': `export * from './snow.entity.js';\n`,
  'src/modules/north/snow.entity.ts': naming('snow'),
  'src/modules/north/ice.service.ts': `import { sand } from '../south/index.js';\nexport const ice = sand;\n`,
  'src/modules/south/index.ts': `export * from './sand.entity.js';\n`,
  'src/modules/south/sand.entity.ts': naming('sand'),
  'src/modules/south/dune.service.ts': `import { snow } from '../north/index.js';\nexport const dune = snow;\n`,
  'src/platform/mail/forgotten.ts': naming('forgotten'),
};
