import { globSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');

const section = (title: string): string => {
  const [, text] = readme.split(new RegExp(`^## ${title}$`, 'm'));
  if (text === undefined) throw new Error(`README.md has no section "${title}"`);
  return text.split(/^## /m)[0] ?? '';
};

const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name ?? '');

test('the module map of the README names every folder of src/modules, and no other', () => {
  const folders = new Set(globSync('src/modules/*/*').map((path) => path.split('/')[2]));
  expect(namesIn(section('Module map'), /^- `([^`]+)`/gm).sort()).toEqual([...folders].sort());
});

test.each(['README.md', ...globSync('docs/**/*.md')])('every npm script that %s names exists', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const text = readFileSync(file, 'utf8');
  const named = [...namesIn(text, /\bnpm run ([\w:-]+)/g), ...namesIn(text, /\bnpm (test|start)\b/g)];
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the README names every setting, and no other', () => {
  const known = namesIn(readFileSync('src/config/config.ts', 'utf8'), /: \['([A-Z_]+)', /g);
  const named = namesIn(section('Settings').replaceAll(/\|[^|]*\|[^|]*\|$/gm, ''), /`([A-Z_]+)`/g);
  expect(named.sort()).toEqual([...known, 'MANDATE_MODE'].sort());
});

test('the README names every command of the command line', () => {
  const known = globSync('src/**/*command*.ts').flatMap((file) => namesIn(readFileSync(file, 'utf8'), /\.command\('([a-z-]+)/g));
  expect(known.filter((name) => !section('Commands').includes(name))).toEqual([]);
});

test('the README names the commands to start and to test', () => {
  expect(readme).toContain('npm ci && npm start');
  expect(readme).toContain('npm ci && npm test');
});

test('continuous integration runs the very commands of the README', () => {
  const steps = readFileSync('.ci/run', 'utf8').split('\n').filter((line) => line.startsWith('npm '));
  expect(steps).toEqual(['npm ci', 'npm test', 'npm run lint', 'npm run test:browser']);
});
