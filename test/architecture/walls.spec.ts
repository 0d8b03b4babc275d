import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cleanWorld, faults, rings } from './planted-faults.js';

const root = process.cwd();
const settings = ['package.json', 'tsconfig.json', 'eslint.config.mjs', 'test/architecture/lint-rules.mjs', 'test/architecture/dependency-cruiser.cjs'];

// a twin without a name of its own stands beside the fault: loose.service.ts, loose-twin.service.ts
const twins = faults.map(({ file, twin }): [file: string, code: string] => [twin.file ?? file.replace(/\.(\w+\.)?ts$/, '-twin$&'), twin.code]);

let tree: string;

/** The programs end with 1 when they find something, which is wanted here. */
const run = (program: string, ...args: string[]): Promise<string> => runIn(tree, program, ...args);

const runIn = (cwd: string, program: string, ...args: string[]): Promise<string> =>
  new Promise((answer, refuse) => {
    execFile(process.execPath, [join(root, 'node_modules', program), ...args], { cwd, maxBuffer: 64 << 20 }, (fault, stdout, stderr) => {
      if (stdout) answer(stdout);
      else refuse(fault ?? new Error(stderr));
    });
  });

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'mandate-walls-'));
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const name of settings) await cp(join(root, name), join(tree, name));
  const planted = faults.map(({ file, code }): [string, string] => [file, code]);
  for (const [file, code] of [...Object.entries({ ...cleanWorld, ...rings }), ...planted, ...twins]) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), code);
  }
});

afterAll(() => rm(tree, { recursive: true, force: true }));

describe('lint', () => {
  let reported: Map<string, string[]>;

  beforeAll(async () => {
    const results = JSON.parse(await run('eslint/bin/eslint.js', '--format', 'json', 'src')) as {
      filePath: string;
      messages: { ruleId: string | null; message: string }[];
    }[];
    reported = new Map(results.map(({ filePath, messages }) => [relative(tree, filePath), messages.map(({ ruleId, message }) => ruleId ?? message)]));
  });

  test.each(faults)('$wall: $rule reports $file and nothing else', ({ file, rule }) => {
    expect(reported.get(file)).toEqual([rule]);
  });

  test.each(twins)('%s does the same rightly and is not reported', (file) => {
    expect(reported.get(file)).toEqual([]);
  });

  test.each(Object.keys(cleanWorld))('%s is not reported', (file) => {
    expect(reported.get(file)).toEqual([]);
  });
});

describe('dependency-cruiser', () => {
  interface Violation {
    rule: { name: string };
    from: string;
  }
  let violations: Violation[];
  const of = (rule: string): string[] => violations.filter((violation) => violation.rule.name === rule).map(({ from }) => from).sort();

  beforeAll(async () => {
    const config = 'test/architecture/dependency-cruiser.cjs';
    const result = await run('dependency-cruiser/bin/dependency-cruise.mjs', '--config', config, '--output-type', 'json', 'src');
    violations = (JSON.parse(result) as { summary: { violations: Violation[] } }).summary.violations;
  });

  test('modules form no ring, not even through their doors', () => {
    expect(of('no-module-cycles')).toEqual(['src/modules/east', 'src/modules/north', 'src/modules/south', 'src/modules/west']);
  });

  test('files form no ring', () => {
    expect(of('no-cycles')).toEqual(['src/modules/east/index.ts']);
  });

  test('a file that nobody needs is found', () => {
    expect(of('no-orphans')).toContain('src/platform/mail/forgotten.ts');
    expect(of('no-orphans')).not.toContain('src/platform/clock/clock.ts');
  });
});

describe('knip', () => {
  it('finds the export that nobody uses, and no other', async () => {
    const small = await mkdtemp(join(tmpdir(), 'mandate-unused-'));
    await mkdir(join(small, 'src'));
    await cp(join(root, 'package.json'), join(small, 'package.json'));
    await symlink(join(root, 'node_modules'), join(small, 'node_modules'));
    await writeFile(join(small, 'src', 'main.ts'), `import { used } from './words.js';\nused();\n`);
    await writeFile(join(small, 'src', 'words.ts'), 'export const used = (): void => undefined;\nexport const unused = 1;\n');
    const { issues } = JSON.parse(await runIn(small, 'knip/bin/knip.js', '--include', 'exports', '--reporter', 'json')) as { issues: { file: string; exports: { name: string }[] }[] };
    await rm(small, { recursive: true, force: true });
    expect(issues.map(({ file, exports }) => [file, exports.map(({ name }) => name)])).toEqual([['src/words.ts', ['unused']]]);
  });
});
