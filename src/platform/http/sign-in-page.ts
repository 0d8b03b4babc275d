import type { FastifyInstance, FastifyRequest } from 'fastify';

const AT = '/sign-in';

/** A person's cookie or an agent's; whether it still counts, the next request hears. */
export const hasSession = ({ cookies }: FastifyRequest): boolean => Object.keys(cookies).some((name) => /^(?:__Host-)?mandate(?:-operator)?$/.test(name));

/** The least page to sign in, for the GraphQL page: it sends the form as the API wants it, so there is no second way in. */
export function serveSignInPage(server: FastifyInstance, { demo, operatorName }: { demo: boolean; operatorName: string }): void {
  const hint = demo ? 'In the demo:<br><code>npm run mandate -- demo-code &lt;e-mail&gt;</code>' : 'Six digits of your authenticator, or a recovery code. Leave it empty if you have none.';
  const page = PAGE.replace('{operator}', escaped(operatorName)).replace('{hint}', hint);
  server.get(AT, (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  server.get(`${AT}/sign-in.js`, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(SCRIPT));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Sign in · Mandate</title>
<style>
  :root { color-scheme: light dark; --line: light-dark(#c4cbd4, #48515e); --quiet: light-dark(#55606e, #a4aebb); --blue: #1d5fbf; --bad: light-dark(#a3160a, #ff9d92); }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#f4f6f8, #14181d); }
  main { box-sizing: border-box; width: min(26rem, 100%); padding: 2rem 1.5rem; }
  h1 { margin: 0; font-size: 1.5rem; } p { margin: 0 0 1.25rem; color: var(--quiet); }
  label { display: block; margin-top: 1rem; font-weight: 600; } small { display: block; margin-top: .35rem; color: var(--quiet); } code { white-space: nowrap; }
  input:not([type=checkbox]) { box-sizing: border-box; width: 100%; padding: .6rem .7rem; font: inherit; border: 1px solid var(--line); border-radius: .4rem; background: light-dark(#fff, #1c2128); color: inherit; }
  label.plain { font-weight: 400; } button { width: 100%; margin: 1.5rem 0 .75rem; padding: .7rem; font: inherit; font-weight: 600; color: #fff; background: var(--blue); border: 0; border-radius: .4rem; cursor: pointer; }
  :focus-visible { outline: 3px solid light-dark(#7fb0f5, #7fb0f5); outline-offset: 2px; } output { display: block; min-height: 1.5em; color: var(--bad); } a { color: light-dark(#1d5fbf, #8bb8ff); }
</style>
</head>
<body>
<main>
  <h1>Sign in</h1>
  <p>{operator} · to the GraphQL page</p>
  <form method="post">
    <label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="username" required autofocus>
    <label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>
    <label for="code">Code</label><input id="code" name="code" autocomplete="one-time-code" maxlength="30" aria-describedby="hint"><small id="hint">{hint}</small>
    <label class="plain"><input id="agent" type="checkbox"> I am an agent of the operator</label>
    <button>Sign in</button>
    <output aria-live="polite"></output>
  </form>
  <a href="/graphiql/?token">Go on with the token of a service client</a>
</main>
<script src="/sign-in/sign-in.js"></script>
</body>
</html>
`;

const SCRIPT = `const form = document.querySelector('form');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { email, password, code, agent } = form.elements;
  const said = form.querySelector('output');
  const button = form.querySelector('button');
  button.disabled = true;
  said.textContent = '';
  try {
    const body = JSON.stringify({ email: email.value, password: password.value, ...(code.value && { code: code.value.trim() }) });
    const answer = await fetch(agent.checked ? '/api/v1/operator/session' : '/api/v1/session', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    if (answer.ok) return location.assign('/graphiql/');
    said.textContent = (await answer.json()).title;
  } catch {
    said.textContent = 'The portal cannot be reached. Try again.';
  } finally {
    button.disabled = false;
  }
});
`;
