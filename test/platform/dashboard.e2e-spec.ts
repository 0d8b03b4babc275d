import { readFileSync } from 'node:fs';
import request from 'supertest';
import { baseUrl } from '../support/server.js';

interface Dashboard { panels: { title: string; targets: { expr: string }[] }[] }

const { panels } = JSON.parse(readFileSync('docs/operations/dashboard.json', 'utf8')) as Dashboard;
const WORDS_OF_PROMQL = new Set(['sum', 'by', 'max', 'rate', 'histogram_quantile', 'le', 'route', 'status', 'state', 'instance', 'because']);

/** Without what stands in braces and brackets, which are values and times. */
const metricsIn = (expr: string): string[] => (expr.replace(/\{[^}]*\}|\[[^\]]*\]/g, '').match(/[a-z_][a-z0-9_]+/g) ?? []).filter((word) => !WORDS_OF_PROMQL.has(word));

const measured = async (): Promise<string[]> => {
  const { text } = await request(baseUrl).get('/metrics').expect(200);
  return [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) => (type === 'histogram' ? ['_bucket', '_sum', '_count'].map((part) => name + part) : [name]));
};

it('every panel shows something that the server measures', async () => {
  const known = await measured();
  const shown = panels.flatMap(({ targets }) => targets).flatMap(({ expr }) => metricsIn(expr));
  expect(shown.length).toBeGreaterThanOrEqual(panels.length);
  expect(shown.filter((name) => !known.includes(name))).toEqual([]);
});

it('whatever the portal measures of itself has a panel', async () => {
  const shown = panels.flatMap(({ targets }) => targets).flatMap(({ expr }) => metricsIn(expr));
  expect((await measured()).filter((name) => /^(mandate|http)_/.test(name) && !shown.includes(name))).toEqual([]);
});

it('no two panels have one title, nor lie on each other', () => {
  expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
  expect(new Set(panels.map((panel) => JSON.stringify((panel as unknown as { gridPos: object }).gridPos))).size).toBe(panels.length);
});
