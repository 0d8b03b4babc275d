import type { FastifyInstance } from 'fastify';

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Page {
  title: string;
  /** HTML. */
  main: string;
  /** Served beside it: the policy allows none inside. */
  script?: string;
}

/** One of the few pages of the server itself; they leave when the web portal brings its own. */
export function servePage(server: FastifyInstance, at: string, { title, main, script }: Page): void {
  const file = `${at}/page.js`;
  const page = PAGE.replace('{title}', title).replace('{main}', () => main).replace('{script}', script === undefined ? '' : `<script src="${file}"></script>\n`);
  server.get(at, (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  if (script !== undefined) server.get(file, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(script));
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>{title} · Mandate</title>
<style>
  :root { color-scheme: light dark; --line: light-dark(#c4cbd4, #48515e); --quiet: light-dark(#55606e, #a4aebb); --blue: #1d5fbf; --bad: light-dark(#a3160a, #ff9d92); }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#f4f6f8, #14181d); }
  main { box-sizing: border-box; width: min(26rem, 100%); padding: 2rem 1.5rem; }
  h1 { margin: 0; font-size: 1.5rem; } p { margin: 0 0 1.25rem; color: var(--quiet); }
  ul { padding-left: 1.2rem; } li { margin: .5rem 0; }
  label { display: block; margin-top: 1rem; font-weight: 600; } small { display: block; margin-top: .35rem; color: var(--quiet); } code { white-space: nowrap; }
  input:not([type=checkbox]) { box-sizing: border-box; width: 100%; padding: .6rem .7rem; font: inherit; border: 1px solid var(--line); border-radius: .4rem; background: light-dark(#fff, #1c2128); color: inherit; }
  label.plain { font-weight: 400; } button { width: 100%; margin: 1.5rem 0 .75rem; padding: .7rem; font: inherit; font-weight: 600; color: #fff; background: var(--blue); border: 0; border-radius: .4rem; cursor: pointer; }
  :focus-visible { outline: 3px solid light-dark(#7fb0f5, #7fb0f5); outline-offset: 2px; } output { display: block; min-height: 1.5em; color: var(--bad); } a { color: light-dark(#1d5fbf, #8bb8ff); }
</style>
</head>
<body>
<main>
{main}</main>
{script}</body>
</html>
`;
